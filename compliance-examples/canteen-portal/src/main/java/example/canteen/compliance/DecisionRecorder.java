package example.canteen.compliance;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.audit.DecisionRecord;
import fr.collectivites.compliance.audit.MaskingKey;
import fr.collectivites.compliance.audit.RecordPolicy;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the record of each noted decision and chains it, one after the other, on a thread of its own.
 *
 * <p>A record and the end of its waiting are one transaction: a crash in between neither loses nor doubles it. What
 * waited when the portal stopped is recorded when it starts again.
 */
@Component
public class DecisionRecorder {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionRecorder.class);

    private final JdbcClient database;
    private final Compliance compliance;
    private final MaskingKeys keys;
    private final DecisionLog log;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> new Thread(task, "decisions"));

    DecisionRecorder(
            JdbcClient database,
            Compliance compliance,
            MaskingKeys keys,
            DecisionLog log,
            TransactionTemplate transactions,
            Clock clock) {
        this.database = database;
        this.compliance = compliance;
        this.keys = keys;
        this.log = log;
        this.transactions = transactions;
        this.clock = clock;
    }

    @TransactionalEventListener
    void noted(Decisions.Due due) {
        wake();
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void wake() {
        if (!thread.isShutdown() && asked.compareAndSet(false, true)) {
            thread.execute(this::recordQuietly);
        }
    }

    private void recordQuietly() {
        asked.set(false);
        try {
            recordAll();
        } catch (RuntimeException e) {
            // It still waits in the database, and is tried again within a minute.
            LOG.error("decisions could not be recorded: {}", e.getClass().getName());
        }
    }

    /** Records all that waits, oldest first, and shreds the keys of the files erased. */
    public synchronized void recordAll() {
        Optional<Long> next = next();
        while (next.isPresent()) {
            recordOrSetAside(next.get());
            next = next();
        }
        transactions.executeWithoutResult(status -> keys.shredEnded());
    }

    private Optional<Long> next() {
        return database.sql("select id from decision_due where failed = false order by id limit 1")
                .query(Long.class)
                .optional();
    }

    /** One decision that cannot be recorded holds up none of the others: it is kept, and shown to whoever runs this. */
    private void recordOrSetAside(long id) {
        try {
            transactions.executeWithoutResult(
                    status -> database.sql("select * from decision_due where id = ? for update")
                            .param(id)
                            .query(DueDecision.class)
                            .optional()
                            .ifPresent(this::record));
        } catch (DataAccessException | TransactionException e) {
            throw e;
        } catch (RuntimeException e) {
            // Its message may quote what was typed.
            LOG.error(
                    "decision {} could not be recorded and is set aside: {}",
                    id,
                    e.getClass().getName());
            transactions.executeWithoutResult(
                    status -> database.sql("update decision_due set failed = true where id = ?")
                            .param(id)
                            .update());
        }
    }

    private void record(DueDecision due) {
        MaskingKey key = keys.key(due.keyId());
        try {
            DecisionRecord record = compliance
                    .records()
                    .record(
                            compliance.read(due.dossier()),
                            AsOf.of(due.asOf().toInstant(), clock.getZone()),
                            Reading.GUIDE,
                            key,
                            RecordPolicy.keepingAllRead());
            log.append(record, due.about(), due.decidedAt());
        } finally {
            key.shred();
        }
        database.sql("delete from decision_due where id = ?").param(due.id()).update();
    }

    @PreDestroy
    void stop() throws InterruptedException {
        thread.shutdown();
        thread.awaitTermination(10, TimeUnit.SECONDS);
    }

    private record DueDecision(
            long id, long keyId, String about, OffsetDateTime decidedAt, OffsetDateTime asOf, String dossier) {}
}
