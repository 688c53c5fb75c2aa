package example.canteen.consents;

import example.canteen.accounts.Account;
import example.canteen.accounts.Keys;
import example.canteen.compliance.Advice;
import example.canteen.compliance.ConsentAdvice;
import example.canteen.families.Child;
import fr.collectivites.compliance.model.ConsentGiver;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what parents answered, as proof: a new answer is a new line, a withdrawal dates the line it ends.
 *
 * <p>Each answer is put to the library and its decision is noted in the log.
 */
@Service
public class ConsentBook {

    private final JdbcClient database;
    private final ConsentAdvice advice;
    private final Clock clock;

    ConsentBook(JdbcClient database, ConsentAdvice advice, Clock clock) {
        this.database = database;
        this.advice = advice;
        this.clock = clock;
    }

    /** Writes an answer of a parent; the caller has checked whose child it is. */
    @Transactional
    public Advice answer(Account parent, Child child, ConsentChoice choice, boolean yes) {
        end(parent, child, choice);
        long id = Keys.inserted(database.sql("insert into consent"
                        + " (child_id, purpose, medium, given_by, given, given_at) values (?, ?, ?, ?, ?, ?)")
                .params(child.id(), choice.purpose().name(), choice.medium().name(), parent.parentRank(), yes, now()));
        return judged(child, find(id));
    }

    /** Ends a consent: one click, as to give it. */
    @Transactional
    public Optional<Advice> withdraw(Account parent, Child child, ConsentChoice choice) {
        Optional<GivenConsent> standing = latest(child).stream()
                .filter(consent -> consent.choice() == choice && consent.stands())
                .filter(consent -> consent.givenBy() == ConsentGiver.valueOf(parent.parentRank()))
                .findFirst();
        end(parent, child, choice);
        return standing.map(consent -> judged(child, find(consent.id())));
    }

    /** Returns the newest answer of each parent to each thing asked for a child. */
    public List<GivenConsent> latest(Child child) {
        List<GivenConsent> latest = new ArrayList<>();
        List<GivenConsent> newestFirst = database.sql("select * from consent where child_id = ? order by id desc")
                .param(child.id())
                .query(GivenConsent.class)
                .list();
        for (GivenConsent consent : newestFirst) {
            boolean newer = latest.stream()
                    .anyMatch(known -> known.choice() == consent.choice() && known.givenBy() == consent.givenBy());
            if (!newer) {
                latest.add(consent);
            }
        }
        return latest;
    }

    private void end(Account parent, Child child, ConsentChoice choice) {
        database.sql("update consent set withdrawn_at = ? where child_id = ? and purpose = ? and medium = ?"
                        + " and given_by = ? and given = true and withdrawn_at is null")
                .params(
                        now(),
                        child.id(),
                        choice.purpose().name(),
                        choice.medium().name(),
                        parent.parentRank())
                .update();
    }

    private Advice judged(Child child, GivenConsent consent) {
        return advice.judge(child.familyId(), consent.toLibrary(child.birthDate()));
    }

    private GivenConsent find(long id) {
        return database.sql("select * from consent where id = ?")
                .param(id)
                .query(GivenConsent.class)
                .single();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
