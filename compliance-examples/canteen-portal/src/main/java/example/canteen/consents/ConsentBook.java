package example.canteen.consents;

import example.canteen.accounts.Account;
import example.canteen.accounts.Keys;
import example.canteen.families.Child;
import example.canteen.law.DecisionLog;
import example.canteen.law.Law;
import example.canteen.law.TownDossier;
import fr.collectivites.compliance.finding.Finding;
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
 * <p>Each answer is put to the library and the finding is kept with it.
 */
@Service
public class ConsentBook {

    private final JdbcClient database;
    private final Law law;
    private final TownDossier dossiers;
    private final DecisionLog log;
    private final Clock clock;

    ConsentBook(JdbcClient database, Law law, TownDossier dossiers, DecisionLog log, Clock clock) {
        this.database = database;
        this.law = law;
        this.dossiers = dossiers;
        this.log = log;
        this.clock = clock;
    }

    /** Writes an answer of a parent; the caller has checked whose child it is. */
    @Transactional
    public Finding answer(Account parent, Child child, ConsentChoice choice, boolean yes) {
        end(parent, child, choice);
        long id = Keys.inserted(database.sql("insert into consent"
                        + " (child_id, purpose, medium, given_by, given, given_at) values (?, ?, ?, ?, ?, ?)")
                .params(child.id(), choice.purpose().name(), choice.medium().name(), parent.parentRank(), yes, now()));
        return judged(child, find(id));
    }

    /** Ends a consent: one click, as to give it. */
    @Transactional
    public Optional<Finding> withdraw(Account parent, Child child, ConsentChoice choice) {
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

    private Finding judged(Child child, GivenConsent consent) {
        var dossier =
                dossiers.town().consents(consent.toLibrary(child.birthDate())).build();
        String subject = "consents/" + consent.key();
        Finding valid = law.ask(dossier, "consentement.valide", subject);
        log.record(
                subject,
                List.of(
                        valid,
                        law.ask(dossier, "consentement.preuve", subject),
                        law.ask(dossier, "consentement.retrait", subject)));
        return valid;
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
