package example.canteen.retention;

import example.canteen.families.FormDesign;
import example.canteen.law.DecisionLog;
import example.canteen.law.Law;
import example.canteen.law.Town;
import example.canteen.law.TownDossier;
import example.canteen.retention.Visas.Visa;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.finding.Status;
import fr.collectivites.compliance.model.Dossier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases meals older than the town keeps them: a dry run every night, the real thing only by a person and under a visa.
 *
 * <p>Bookings of a town are public archives: without a visa of the archives they stay (Code du patrimoine, L212-2).
 */
@Service
public class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final Erasure erasure;
    private final Visas visas;
    private final Law law;
    private final TownDossier dossiers;
    private final FormDesign design;
    private final DecisionLog log;
    private final Town town;
    private final Clock clock;

    Retention(
            Erasure erasure,
            Visas visas,
            Law law,
            TownDossier dossiers,
            FormDesign design,
            DecisionLog log,
            Town town,
            Clock clock) {
        this.erasure = erasure;
        this.visas = visas;
        this.law = law;
        this.dossiers = dossiers;
        this.design = design;
        this.log = log;
        this.town = town;
        this.clock = clock;
    }

    /** Says every night how much could be erased, and erases nothing. */
    @Scheduled(cron = "0 30 3 * * *")
    void dryRun() {
        LOG.info(
                "retention, dry run: {} years with meals to erase",
                look().meals().size());
    }

    /** Looks at what could be erased, and whether it may be; erases nothing. */
    public Look look() {
        LocalDate kept = keptFrom();
        boolean visa = covering().isPresent();
        Dossier dossier = dossier(visa);
        Finding period = law.ask(dossier, "rgpd.conservation", TownDossier.CANTEEN);
        Finding archives = law.ask(dossier, "rgpd.archives", TownDossier.CANTEEN);
        return new Look(kept, erasure.mealsBefore(kept), period, archives);
    }

    /**
     * Erases what may be erased.
     *
     * @return how many meals went; empty when the library sees no visa: nothing is erased then
     */
    @Transactional
    public Optional<Integer> erase() {
        Look look = look();
        if (!look.allowed()) {
            return Optional.empty();
        }
        LocalDate until = covering().map(Visa::coversUntil).orElseThrow().plusDays(1);
        int gone = erasure.eraseMealsBefore(until.isBefore(look.keptFrom()) ? until : look.keptFrom());
        log.record("effacement de " + gone + " repas", List.of(look.period(), look.archives()));
        return Optional.of(gone);
    }

    private Optional<Visa> covering() {
        LocalDate today = LocalDate.now(clock);
        return visas.all().stream()
                .filter(visa -> !visa.signedOn().isAfter(today))
                .findFirst();
    }

    private LocalDate keptFrom() {
        return LocalDate.now(clock).minusMonths(town.retentionMonths());
    }

    private Dossier dossier(boolean visa) {
        return dossiers.town()
                .processings(dossiers.canteen(design.categories())
                        .archivingVisa(visa)
                        .build())
                .build();
    }

    /**
     * What could be erased.
     *
     * @param keptFrom the first day that is kept, not null
     * @param meals meals before it, by year, not null
     * @param period whether the town's period holds, not null
     * @param archives whether a visa is needed and there, not null
     */
    public record Look(LocalDate keptFrom, Map<Integer, Long> meals, Finding period, Finding archives) {

        /** Says whether erasing is allowed today. */
        public boolean allowed() {
            return archives.status() == Status.SATISFIED || archives.status() == Status.NOT_APPLICABLE;
        }
    }
}
