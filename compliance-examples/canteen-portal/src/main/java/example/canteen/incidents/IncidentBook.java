package example.canteen.incidents;

import example.canteen.accounts.Account;
import example.canteen.accounts.Keys;
import example.canteen.compliance.IncidentAdvice;
import example.canteen.compliance.PlanShown;
import fr.collectivites.compliance.model.Incident;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps incidents as the library writes them, and asks it for the plan; each change is put in the decision log. */
@Service
public class IncidentBook {

    private final JdbcClient database;
    private final IncidentAdvice advice;
    private final Clock clock;
    private final IncidentFacts facts;

    IncidentBook(JdbcClient database, IncidentAdvice advice, Clock clock) {
        this.database = database;
        this.advice = advice;
        this.clock = clock;
        this.facts = new IncidentFacts(clock.getZone());
    }

    /** Writes down a new incident; the caller has seen that its dates agree. */
    @Transactional
    public long declare(Account by, IncidentForm form) {
        long id = Keys.inserted(database.sql("insert into incident"
                        + " (summary, declared_at, declared_by, facts, consequences, measures)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        form.summary().strip(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        by.id(),
                        "",
                        form.consequences(),
                        form.measures()));
        save(id, form);
        return id;
    }

    /** Replaces what is known of an incident; the caller has seen that its dates agree. */
    @Transactional
    public void save(long id, IncidentForm form) {
        Incident incident = facts.toLibrary(Declared.key(id), form);
        database.sql("update incident set summary = ?, facts = ?, consequences = ?, measures = ? where id = ?")
                .params(form.summary().strip(), advice.write(incident), form.consequences(), form.measures(), id)
                .update();
        advice.note(incident);
    }

    /** Plans what to do about an incident, from what is known now. */
    public PlanShown plan(Declared declared) {
        return advice.plan(declared.incident());
    }

    /** Returns what is known as the form shows it. */
    public IncidentForm form(Declared declared) {
        return facts.toForm(declared);
    }

    /** Finds an incident. */
    public Optional<Declared> find(long id) {
        return database.sql("select * from incident where id = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    /** Returns all incidents, newest first. */
    public List<Declared> all() {
        return database.sql("select * from incident order by id desc")
                .query(this::read)
                .list();
    }

    /**
     * Says whether the dates agree.
     *
     * @throws java.time.DateTimeException when a day does not exist
     */
    public boolean agrees(IncidentForm form) {
        return advice.agrees(facts.toLibrary("nouvel-incident", form));
    }

    private Declared read(ResultSet row, int number) throws SQLException {
        Incident incident = advice.read(row.getString("facts"));
        return new Declared(
                row.getLong("id"),
                row.getString("summary"),
                row.getObject("declared_at", OffsetDateTime.class),
                incident,
                row.getString("consequences"),
                row.getString("measures"));
    }
}
