package example.canteen.retention;

import example.canteen.compliance.Advice;
import example.canteen.compliance.RetentionAdvice;
import example.canteen.compliance.Town;
import example.canteen.retention.Visas.Visa;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
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
    private final RetentionAdvice advice;
    private final Town town;
    private final Clock clock;

    Retention(Erasure erasure, Visas visas, RetentionAdvice advice, Town town, Clock clock) {
        this.erasure = erasure;
        this.visas = visas;
        this.advice = advice;
        this.town = town;
        this.clock = clock;
    }

    /** Says every night how much could be erased, and erases nothing. */
    @Scheduled(cron = "0 30 3 * * *")
    void dryRun() {
        Look look = look();
        LOG.info(
                "retention, dry run: {} meals before {}, {} under a visa",
                look.old(),
                look.keptFrom(),
                look.erasable());
    }

    /** Looks at what could be erased, and whether it may be; erases nothing. */
    public Look look() {
        LocalDate kept = LocalDate.now(clock).minusMonths(town.retentionMonths());
        Optional<Visa> visa = visas.signed().stream().max(Comparator.comparing(Visa::coversUntil));
        LocalDate until = visa.map(given -> given.coversUntil().plusDays(1))
                .filter(end -> end.isBefore(kept))
                .orElse(kept);
        Map<Integer, Long> covered = visa.isPresent() ? erasure.mealsBefore(until) : Map.of();
        return new Look(
                kept,
                until,
                erasure.mealsBefore(kept),
                sum(covered),
                advice.period(visa.isPresent()),
                advice.archives(visa.isPresent()));
    }

    /**
     * Erases what the dry run showed, and nothing else.
     *
     * @param seen how many meals the person saw in the dry run
     * @return how many meals went; empty when the library sees no visa, or when the dry run would say otherwise now:
     *     nothing is erased then
     */
    @Transactional
    public Optional<Integer> erase(long seen) {
        Look look = look();
        if (!look.allowed() || look.erasable() != seen) {
            return Optional.empty();
        }
        int gone = erasure.eraseMealsBefore(look.until());
        advice.noteErasure(gone, true);
        return Optional.of(gone);
    }

    private static long sum(Map<Integer, Long> meals) {
        return meals.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * What could be erased.
     *
     * @param keptFrom the first day that is kept, not null
     * @param until the first day that is not erased, not null
     * @param meals meals before the first day that is kept, by year, not null
     * @param erasable how many of them a visa covers
     * @param period whether the town's period holds, not null
     * @param archives whether a visa is needed and there, not null
     */
    public record Look(
            LocalDate keptFrom,
            LocalDate until,
            Map<Integer, Long> meals,
            long erasable,
            Advice period,
            Advice archives) {

        /** Counts the meals that the town no longer needs. */
        public long old() {
            return sum(meals);
        }

        /** Says whether something may be erased today. */
        public boolean allowed() {
            return archives.holds() && erasable > 0;
        }
    }
}
