package example.canteen.compliance;

import fr.collectivites.compliance.model.AuthenticationKind;
import fr.collectivites.compliance.model.Collectivity;
import fr.collectivites.compliance.model.CollectivityKind;
import fr.collectivites.compliance.model.DataCategory;
import fr.collectivites.compliance.model.DataSubjectKind;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.DossierBuilder;
import fr.collectivites.compliance.model.LawfulBasis;
import fr.collectivites.compliance.model.OnlineService;
import fr.collectivites.compliance.model.PopulationFigure;
import fr.collectivites.compliance.model.PopulationKind;
import fr.collectivites.compliance.model.PopulationScope;
import fr.collectivites.compliance.model.Processing;
import fr.collectivites.compliance.model.ProcessingBuilder;
import fr.collectivites.compliance.model.ProcessingKind;
import fr.collectivites.compliance.model.ProcessingPurpose;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the library what the portal knows of the town, of the canteen and of itself. */
@Component
public class TownDossier {

    /** The name of the canteen's processing in dossiers. */
    public static final String CANTEEN = "processings/cantine";

    /** The name of the portal in dossiers. */
    public static final String PORTAL = "onlineServices/portail";

    /** The key that links requests to the canteen's processing. */
    public static final String CANTEEN_KEY = "cantine";

    private final Town town;

    /** Reads the configuration. */
    public TownDossier(Town town) {
        this.town = town;
    }

    /** Returns a dossier with the town alone. */
    public DossierBuilder town() {
        return Dossier.builder().collectivity(collectivity());
    }

    /**
     * Describes the canteen's processing.
     *
     * @param categories the categories of data that the forms ask for, not null
     * @return a builder, so that a caller may say more, not null
     */
    public ProcessingBuilder canteen(Set<DataCategory> categories) {
        return Processing.builder(CANTEEN_KEY)
                .kind(ProcessingKind.CANTEEN)
                .purposes(ProcessingPurpose.PUBLIC_SERVICE, ProcessingPurpose.MANAGEMENT)
                .lawfulBasis(LawfulBasis.PUBLIC_TASK)
                .legalTextObliges(false)
                .dataCategories(categories.toArray(DataCategory[]::new))
                .dataSubjects(DataSubjectKind.CHILDREN, DataSubjectKind.PARENTS)
                .vulnerableSubjects(true)
                .largeScale(false)
                .biometrics(false)
                .profiling(false)
                .automatedDecisionOnly(false)
                .externalDataSources(false)
                .indirectCollection(false)
                .objectionExcludedByAct(false)
                .transferOutsideEu(false)
                .retentionMonths(town.retentionMonths())
                .informationGiven(true)
                .inRegister(true)
                .appropriateSecurity(true);
    }

    /** Describes the portal as an online service of the town. */
    public OnlineService portal() {
        var service = OnlineService.builder("portail")
                .exchangesWithUsers(true)
                .live(true)
                .liveSince(town.liveSince())
                .homologated(town.homologatedOn() != null)
                .homologationSignedByAuthority(town.homologationSignedByAuthority())
                .homologationVisible(true)
                .accessible(true)
                .accessibilityDeclaration(true)
                .accessibilityPlan(true)
                .nonEssentialCookies(false)
                .payment(false)
                .authentication(AuthenticationKind.PASSWORD)
                .openToMinors(false);
        if (town.homologatedOn() != null) {
            service.homologatedOn(town.homologatedOn());
        }
        return service.build();
    }

    private Collectivity collectivity() {
        return Collectivity.builder()
                .siren(town.siren())
                .name(town.name())
                .kind(CollectivityKind.COMMUNE)
                .departement(town.departement())
                .populations(PopulationFigure.builder()
                        .kind(PopulationKind.MUNICIPALE)
                        .scope(PopulationScope.OWN)
                        .inhabitants(town.inhabitants())
                        .build())
                .website(true)
                .healthEstablishment(town.healthEstablishment())
                .cyberInsured(town.cyberInsured())
                .build();
    }
}
