package example.canteen.compliance;

import fr.collectivites.compliance.audit.MaskingKey;
import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps one masking key a family or file. Once a key is gone, nobody can tell whom the records of that file were about;
 * the chain of decisions stays whole.
 *
 * <p>It keeps keys in the portal's database: a town that owns a vault would keep them there. Copies in backups live as
 * long as the backups.
 */
@Service
public class MaskingKeys {

    private final JdbcClient database;
    private final SecureRandom random = new SecureRandom();

    MaskingKeys(JdbcClient database) {
        this.database = database;
    }

    /** Returns the number of the living key of a file, drawn on its first decision. */
    @Transactional(propagation = Propagation.MANDATORY)
    long numberFor(String file) {
        return living(file).orElseGet(() -> {
            MaskingKey drawn = MaskingKey.draw(random);
            // Two decisions on a new file at once may draw two keys: both are shredded together.
            database.sql("insert into masking_key (file, secret, ending) values (?, ?, false)")
                    .params(file, drawn.secret())
                    .update();
            drawn.shred();
            return living(file).orElseThrow();
        });
    }

    private java.util.Optional<Long> living(String file) {
        return database.sql("select id from masking_key where file = ? and ending = false order by id limit 1")
                .param(file)
                .query(Long.class)
                .optional();
    }

    /** Returns a key to mask with; the caller shreds his copy. */
    MaskingKey key(long number) {
        return MaskingKey.of(database.sql("select secret from masking_key where id = ?")
                .param(number)
                .query((row, place) -> row.getBytes("secret"))
                .single());
    }

    /**
     * Has the keys of a file shredded, in the caller's transaction: as soon as the decisions that still wait for their
     * record have it. A later decision on the same file gets a new key.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void shred(String file) {
        database.sql("update masking_key set ending = true where file = ?")
                .param(file)
                .update();
    }

    /** Shreds the keys that nothing waits for. */
    void shredEnded() {
        // A decision set aside does not keep the key of data that were erased.
        database.sql("delete from decision_due where failed = true"
                        + " and key_id in (select id from masking_key where ending = true)")
                .update();
        database.sql("delete from masking_key where ending = true and id not in (select key_id from decision_due)")
                .update();
    }
}
