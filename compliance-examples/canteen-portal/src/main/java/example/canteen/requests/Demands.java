package example.canteen.requests;

import example.canteen.accounts.Keys;
import fr.collectivites.compliance.model.DataSubjectRight;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the requests of parents. */
@Repository
public class Demands {

    private final JdbcClient database;
    private final Clock clock;

    Demands(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Writes a request, received now. */
    public Demand receive(long account, DataSubjectRight right, boolean noLongerNeeded, boolean particularSituation) {
        long id = Keys.inserted(database.sql("insert into request"
                        + " (account_id, kind, received_at, no_longer_needed, particular_situation)"
                        + " values (?, ?, ?, ?, ?)")
                .params(account, right.name(), now(), noLongerNeeded, particularSituation));
        return find(id).orElseThrow();
    }

    /** Finds a request. */
    public Optional<Demand> find(long id) {
        return database.sql("select * from request where id = ?")
                .param(id)
                .query(Demand.class)
                .optional();
    }

    /** Returns the requests of one account, newest first. */
    public List<Demand> of(long account) {
        return database.sql("select * from request where account_id = ? order by id desc")
                .param(account)
                .query(Demand.class)
                .list();
    }

    /** Returns all requests, those still open first, then the oldest. */
    public List<Demand> all() {
        return database.sql("select * from request order by case when answered_at is null then 0 else 1 end,"
                        + " received_at, id")
                .query(Demand.class)
                .list();
    }

    /** Returns the number of the family that asks. */
    public long familyOf(Demand demand) {
        return database.sql("select family_id from account where id = ?")
                .param(demand.accountId())
                .query(Long.class)
                .single();
    }

    /** Notes that more time was announced to the parent, with reasons; a second time changes nothing. */
    public boolean extend(long id) {
        int changed = database.sql("update request set extended_at = ?"
                        + " where id = ? and answered_at is null and extended_at is null")
                .params(now(), id)
                .update();
        return changed == 1;
    }

    /** Notes the answer; a second answer changes nothing. */
    public boolean answer(long id, boolean refused, Optional<Long> visa) {
        int changed = database.sql("update request set answered_at = ?, refused = ?, visa_id = ?"
                        + " where id = ? and answered_at is null")
                .params(now(), refused, visa.orElse(null), id)
                .update();
        return changed == 1;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
