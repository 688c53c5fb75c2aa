package fr.collectivites.compliance.benchmarks;

import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.model.Collectivity;
import fr.collectivites.compliance.model.CollectivityKind;
import fr.collectivites.compliance.model.Consent;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.DpoRole;
import fr.collectivites.compliance.model.EnterpriseSize;
import fr.collectivites.compliance.model.Incident;
import fr.collectivites.compliance.model.Nis2Class;
import fr.collectivites.compliance.model.OperatorActivity;
import fr.collectivites.compliance.model.OperatorSector;
import fr.collectivites.compliance.model.OperatorSubSector;
import fr.collectivites.compliance.model.PopulationFigure;
import fr.collectivites.compliance.model.PopulationKind;
import fr.collectivites.compliance.model.PopulationScope;
import fr.collectivites.compliance.model.Processing;
import fr.collectivites.compliance.model.Publication;
import fr.collectivites.compliance.model.SecurityMeasures;
import fr.collectivites.compliance.model.SecurityMeasuresBuilder;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.IntStream;

/** The dossier of the budget: one town of 42 000 inhabitants, with every fact known. */
final class ReferenceTown {

    /** The moment asked: five days after the last incident. */
    static final AsOf AS_OF = AsOf.of(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Paris"));

    private ReferenceTown() {}

    /** One collectivity, 20 processings, 3 incidents, 10 publications and 20 consents. */
    static Dossier dossier() {
        return Dossier.builder()
                .collectivity(collectivity())
                .processings(
                        IntStream.range(0, 20).mapToObj(TownRecords::processing).toArray(Processing[]::new))
                .incidents(TownIncidents.all().toArray(Incident[]::new))
                .publications(IntStream.range(0, 10)
                        .mapToObj(TownRecords::publication)
                        .toArray(Publication[]::new))
                .consents(IntStream.range(0, 20).mapToObj(TownRecords::consent).toArray(Consent[]::new))
                .build();
    }

    private static Collectivity collectivity() {
        return Collectivity.builder()
                .siren("217500016")
                .name("Ville de référence")
                .kind(CollectivityKind.COMMUNE)
                .populations(
                        population(PopulationKind.MUNICIPALE, PopulationScope.OWN, 42_000),
                        population(PopulationKind.TOTALE, PopulationScope.OWN, 42_900),
                        population(PopulationKind.MUNICIPALE, PopulationScope.LARGEST_MEMBER, 42_000),
                        population(PopulationKind.TOTALE, PopulationScope.LARGEST_MEMBER, 42_900))
                .departement("44")
                .protestantTemple(false)
                .staff(860)
                .listedSector(false)
                .industrialAndCommercial(false)
                .nis2Designation(Nis2Class.NONE)
                .criticalEntity(false)
                .cyberInsured(true)
                .healthEstablishment(false)
                .registeredWithAnssi(false)
                .website(true)
                .dpo(dpo -> dpo.designated(true)
                        .role(DpoRole.AGENT)
                        .shared(false)
                        .legalPerson(false)
                        .internal(true)
                        .contactPublished(true)
                        .declaredToCnil(true)
                        .cooperatesWithCnil(true))
                .operator(operator -> operator.size(EnterpriseSize.LARGE)
                        .staff(860)
                        .turnoverEur(61_000_000L)
                        .balanceSheetEur(120_000_000L)
                        .sector(OperatorSector.OTHER)
                        .subSector(OperatorSubSector.NONE)
                        .activity(OperatorActivity.NONE)
                        .establishedInFrance(true))
                .security(security())
                .build();
    }

    private static PopulationFigure population(PopulationKind kind, PopulationScope scope, long inhabitants) {
        return PopulationFigure.builder()
                .kind(kind)
                .scope(scope)
                .inhabitants(inhabitants)
                .vintage(2023)
                .build();
    }

    /** Some measures are in place, some are to be strengthened, some are missing. */
    private static SecurityMeasures security() {
        SecurityMeasuresBuilder measures = SecurityMeasures.builder()
                .riskAnalysis(true)
                .securityPolicy(true)
                .incidentHandling(true)
                .backups(true)
                .offlineBackups(true)
                .restoreTested(false)
                .continuityPlan(true)
                .recoveryPlan(true)
                .crisisManagement(true)
                .supplyChainSecurity(false)
                .secureAcquisition(true)
                .vulnerabilityHandling(true)
                .updates(true)
                .effectivenessAssessment(true)
                .regularAudit(false)
                .cyberHygieneTraining(true)
                .governanceTrained(false)
                .governanceApproved(true)
                .phishingExercises(true)
                .cryptography(true)
                .machineEncryption(false)
                .humanResourcesSecurity(true)
                .accessControl(true);
        return measures.assetInventory(true)
                .leaversAccounts(true)
                .multiFactorAuthentication(true)
                .securedEmergencyCommunications(false)
                .paperEmergencyContacts(true)
                .crisisCell(true)
                .cyberExercises(false)
                .supervision(true)
                .namedReferent(true)
                .sharedSecurityOfficer(false)
                .antispam(true)
                .strongPasswords(true)
                .obsoleteProductsRemoved(false)
                .remoteWorkSecured(true)
                .networkSegmentation(false)
                .edrOrSoc(true)
                .securityBudget(true)
                .industrialSystemsSecured(true)
                .connectedObjectsSecured(false)
                .wifiSecured(true)
                .crisisCommunication(false)
                .insuranceReviewed(true)
                .websiteProvidersKnown(true)
                .build();
    }
}
