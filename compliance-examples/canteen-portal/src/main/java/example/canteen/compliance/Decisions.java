package example.canteen.compliance;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.model.Dossier;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes note of each decision that the portal acted upon, for the chained log.
 *
 * <p>A record answers all questions about its dossier, which takes tens of milliseconds, so no page waits for it. What is
 * needed to make it is written in the transaction of the decision itself: kept together, or not at all, and still there
 * after a crash. {@link DecisionRecorder} does the rest a moment later.
 */
@Service
public class Decisions {

    private final JdbcClient database;
    private final Compliance compliance;
    private final MaskingKeys keys;
    private final Law law;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Decisions(
            JdbcClient database,
            Compliance compliance,
            MaskingKeys keys,
            Law law,
            Clock clock,
            ApplicationEventPublisher events) {
        this.database = database;
        this.compliance = compliance;
        this.keys = keys;
        this.law = law;
        this.clock = clock;
        this.events = events;
    }

    /** Says that a decision waits for its record. */
    record Due() {}

    /**
     * Notes a decision, in the caller's transaction.
     *
     * @param file the family or file whose key masks the record, not null
     * @param about what kind of decision it is; names nobody, not null
     * @param dossier what was decided upon, not null
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(String file, String about, Dossier dossier) {
        AsOf asOf = law.moment(dossier);
        String facts = law.timed(() -> compliance.write(dossier));
        database.sql("insert into decision_due (key_id, about, decided_at, as_of, dossier) values (?, ?, ?, ?, ?)")
                .params(
                        keys.numberFor(file),
                        about,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        OffsetDateTime.ofInstant(asOf.instant(), ZoneOffset.UTC),
                        facts)
                .update();
        events.publishEvent(new Due());
    }

    /** Names the file of a family. */
    public static String family(long number) {
        return "famille-" + number;
    }

    /** Counts the decisions that wait for their record. */
    public long waiting() {
        return database.sql("select count(*) from decision_due")
                .query(Long.class)
                .single();
    }
}
