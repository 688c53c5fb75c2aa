package example.canteen.incidents;

import example.canteen.accounts.Account;
import example.canteen.accounts.Keys;
import example.canteen.law.DecisionLog;
import example.canteen.law.Law;
import example.canteen.law.TownDossier;
import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.input.InvalidInputException;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.Incident;
import fr.collectivites.compliance.plan.IncidentPlan;
import fr.collectivites.compliance.plan.PlanStep;
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
    private final Compliance compliance;
    private final Law law;
    private final TownDossier dossiers;
    private final DecisionLog log;
    private final Clock clock;
    private final IncidentFacts facts;

    IncidentBook(
            JdbcClient database, Compliance compliance, Law law, TownDossier dossiers, DecisionLog log, Clock clock) {
        this.database = database;
        this.compliance = compliance;
        this.law = law;
        this.dossiers = dossiers;
        this.log = log;
        this.clock = clock;
        this.facts = new IncidentFacts(clock.getZone());
    }

    /**
     * Writes down a new incident.
     *
     * @throws InvalidInputException when what is said contradicts itself, as an end before its start
     */
    @Transactional
    public long declare(Account by, IncidentForm form) {
        check(form);
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

    /** Replaces what is known of an incident. */
    @Transactional
    public void save(long id, IncidentForm form) {
        check(form);
        Dossier dossier = dossiers.town()
                .incidents(facts.toLibrary(Declared.key(id), form))
                .build();
        database.sql("update incident set summary = ?, facts = ?, consequences = ?, measures = ? where id = ?")
                .params(form.summary().strip(), compliance.write(dossier), form.consequences(), form.measures(), id)
                .update();
        log.record(
                "incidents/" + Declared.key(id),
                law.plan(dossier, Declared.key(id)).steps().stream()
                        .map(PlanStep::finding)
                        .toList());
    }

    /** Plans what to do about an incident, from what is known now. */
    public IncidentPlan plan(Declared declared) {
        return law.plan(dossiers.town().incidents(declared.incident()).build(), declared.key());
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

    private void check(IncidentForm form) {
        compliance.check(dossiers.town()
                .incidents(facts.toLibrary("nouvel-incident", form))
                .build());
    }

    private Declared read(ResultSet row, int number) throws SQLException {
        Incident incident = compliance.read(row.getString("facts")).incidents().get(0);
        return new Declared(
                row.getLong("id"),
                row.getString("summary"),
                row.getObject("declared_at", OffsetDateTime.class),
                incident,
                row.getString("consequences"),
                row.getString("measures"));
    }
}
