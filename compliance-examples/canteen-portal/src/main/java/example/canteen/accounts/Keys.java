package example.canteen.accounts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Runs an insertion and returns the number that the database gave. */
public final class Keys {

    private Keys() {}

    /**
     * Inserts one row.
     *
     * @param insertion the statement with its parameters, not null
     * @return the value of the column {@code id}
     */
    public static long inserted(JdbcClient.StatementSpec insertion) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        insertion.update(key, "id");
        return key.getKeyAs(Long.class);
    }
}
