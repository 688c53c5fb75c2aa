package example.canteen.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import example.canteen.support.TestClock;
import example.canteen.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept of each decision, and what an erasure takes away; run on each database. */
abstract class DecisionsKept {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Decisions decisions;

    @Autowired
    private MaskingKeys keys;

    @Autowired
    private DecisionRecorder recorder;

    @Autowired
    private DecisionLog log;

    @Autowired
    private LogCheck check;

    @Autowired
    private TownDossier dossiers;

    @BeforeEach
    void monday() {
        clock.reset();
        recorder.recordAll();
    }

    @Test
    void the_chain_holds_until_somebody_touches_it() throws Exception {
        long number = answered("parent1", "Léa");
        assertThat(check.chain().holds()).isTrue();
        String line = line(number);
        set("update decision set line = replace(line, 'recordDigest', 'recordDigits') where number = ?", number);
        assertThat(check.chain().words()).contains("rompue");
        database.sql("update decision set line = ? where number = ?")
                .params(line, number)
                .update();
        assertThat(check.chain().holds()).isTrue();
    }

    @Test
    void lines_cut_off_the_end_are_missed() throws Exception {
        answered("parent1", "Léa");
        String hash = log.head().hash();
        database.sql("update decision_head set hash = ?").param("f".repeat(64)).update();
        assertThat(check.chain().words()).contains("la fin du journal manque");
        database.sql("update decision_head set hash = ?").param(hash).update();
    }

    @Test
    void a_decision_is_taken_again_from_its_record_to_the_letter() throws Exception {
        long number = answered("parent3", "Tom");
        assertThat(check.again(number).words()).contains("mêmes réponses");
        assertThat(check.again(number + 1_000).holds()).isFalse();
    }

    @Test
    void a_record_changed_or_exchanged_is_seen() throws Exception {
        long first = answered("parent1", "Léa");
        long second = answered("parent3", "Tom");
        byte[] record = packed(second);
        database.sql("update decision set record = ? where number = ?")
                .params(packed(first), second)
                .update();
        assertThat(check.again(second).holds()).isFalse();
        database.sql("update decision set record = ? where number = ?")
                .params(Packed.pack(Packed.unpack(record).replace("\"ageYears\":9", "\"ageYears\":19")), second)
                .update();
        assertThat(check.again(second).words()).contains("a été modifié");
        assertThat(check.chain().words()).contains("[" + second + "]");
        database.sql("update decision set record = ? where number = ?")
                .params(record, second)
                .update();
    }

    @Test
    void a_record_names_neither_child_nor_town() throws Exception {
        long number = answered("parent1", "Léa");
        String record = Packed.unpack(packed(number));
        assertThat(record)
                .contains("\"person\":\"m-")
                .doesNotContainPattern("enfant-\\d")
                .doesNotContain("Saint-Exemple", "200000008");
    }

    @Test
    void a_decision_that_cannot_be_recorded_holds_up_no_other() {
        long before = log.head().number();
        transactions.executeWithoutResult(status -> {
            decisions.note("famille-78", "essai", dossiers.town().build());
            set("update decision_due set dossier = '{}' where id > ?", 0);
        });
        note("famille-79");
        assertThat(log.head().number()).isEqualTo(before + 1);
        assertThat(decisions.waiting()).isOne();
        transactions.executeWithoutResult(status -> keys.shred("famille-78"));
        recorder.recordAll();
        assertThat(decisions.waiting()).isZero();
    }

    @Test
    void a_decision_that_is_taken_back_leaves_nothing_to_record() {
        long before = log.head().number();
        transactions.executeWithoutResult(status -> {
            decisions.note("essai", "essai", dossiers.town().build());
            status.setRollbackOnly();
        });
        recorder.recordAll();
        assertThat(decisions.waiting()).isZero();
        assertThat(log.head().number()).isEqualTo(before);
    }

    @Test
    void after_an_erasure_nobody_can_tell_whose_records_they_were_and_the_chain_holds() {
        note("famille-77");
        String family = "select count(*) from masking_key where file = 'famille-77'";
        assertThat(count(family)).isOne();
        transactions.executeWithoutResult(status -> {
            decisions.note("famille-77", "demande acceptée", dossiers.town().build());
            keys.shred("famille-77");
        });
        recorder.recordAll();
        assertThat(count(family)).isZero();
        assertThat(check.chain().holds()).isTrue();
        assertThat(check.again(log.head().number()).holds()).isTrue();
        note("famille-77");
        assertThat(count(family)).isOne();
    }

    private void note(String file) {
        transactions.executeWithoutResult(
                status -> decisions.note(file, "essai", dossiers.town().build()));
        recorder.recordAll();
    }

    /** Refuses one thing for one child, and returns the number of that decision. */
    private long answered(String login, String child) throws Exception {
        long id = database.sql("select min(id) from child where first_name = ?")
                .param(child)
                .query(Long.class)
                .single();
        Visitor parent = new Visitor(port).signIn(login);
        String page = "/famille/enfants/" + id + "/accords";
        parent.get(page);
        parent.post(page, "choix", "PHOTO_SOCIAL", "reponse", "non");
        recorder.recordAll();
        return log.head().number();
    }

    private String line(long number) {
        return database.sql("select line from decision where number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    private byte[] packed(long number) {
        return database.sql("select record from decision where number = ?")
                .param(number)
                .query((row, place) -> row.getBytes("record"))
                .single();
    }

    private void set(String sql, long number) {
        assertThat(database.sql(sql).param(number).update()).isOne();
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
