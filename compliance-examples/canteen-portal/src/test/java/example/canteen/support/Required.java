package example.canteen.support;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Assumptions;

/** Skips with one visible line what a machine cannot run, or fails where nothing may be skipped. */
public final class Required {

    private static final Set<String> SAID = ConcurrentHashMap.newKeySet();

    private Required() {}

    /**
     * Goes on when a tool is there.
     *
     * @param there whether it is there
     * @param tool its name and how to install it, not null
     */
    public static void tool(boolean there, String tool) {
        if (there) {
            return;
        }
        String line = "SKIPPED: " + tool;
        if (Boolean.getBoolean("portal.e2e.required")) {
            throw new IllegalStateException(line + " (and -Dportal.e2e.required=true allows no skipping)");
        }
        if (SAID.add(line)) {
            System.out.println(line);
        }
        Assumptions.abort(line);
    }
}
