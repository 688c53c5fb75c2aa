package example.canteen.support;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Starts PostgreSQL before Spring needs its address. */
final class PostgresGiven implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        System.setProperty("PORTAL_DB_URL", LocalPostgres.url());
    }
}
