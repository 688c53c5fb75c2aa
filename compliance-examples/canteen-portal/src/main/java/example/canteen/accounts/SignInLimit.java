package example.canteen.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses to check a password again after too many wrong ones for one login, or from one address.
 *
 * <p>It counts in memory: restarting the portal forgets. It says nothing of whether a login exists.
 */
public class SignInLimit extends OncePerRequestFilter {

    private static final int TRIES_OF_A_LOGIN = 5;
    private static final int TRIES_OF_AN_ADDRESS = 50;
    private static final int MOST_ENTRIES = 20_000;
    private static final int LONGEST_LOGIN = 80;
    private static final Duration PAUSE = Duration.ofMinutes(15);
    private static final int TOO_MANY_REQUESTS = 429;

    private final Clock clock;
    private final Map<String, Tries> tries = new ConcurrentHashMap<>();

    /** Counts with the portal's clock. */
    public SignInLimit(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !("POST".equals(request.getMethod()) && "/connexion".equals(request.getServletPath()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (spent(address(request), TRIES_OF_AN_ADDRESS) || !taken(login(request), TRIES_OF_A_LOGIN)) {
            response.setHeader("Retry-After", Long.toString(PAUSE.toSeconds()));
            response.sendError(TOO_MANY_REQUESTS);
            return;
        }
        chain.doFilter(request, response);
    }

    void failed(HttpServletRequest request) {
        if (tries.size() > MOST_ENTRIES) {
            tries.values().removeIf(this::over);
        }
        count(address(request));
    }

    void succeeded(HttpServletRequest request) {
        tries.remove(login(request));
    }

    private boolean spent(String who, int most) {
        Tries made = tries.get(who);
        return made != null && made.count() >= most && !over(made);
    }

    /** Takes a try before its password is checked: many sent at the same moment are no more tries than in a row. */
    private boolean taken(String who, int most) {
        Instant now = clock.instant();
        Tries made = tries.compute(who, (any, old) -> {
            if (old == null || over(old)) {
                return new Tries(1, now);
            }
            return old.count() < most ? new Tries(old.count() + 1, now) : new Tries(most + 1, old.last());
        });
        return made.count() <= most;
    }

    private void count(String who) {
        tries.merge(
                who,
                new Tries(1, clock.instant()),
                (old, one) -> over(old) ? one : new Tries(old.count() + 1, one.last()));
    }

    private boolean over(Tries made) {
        return clock.instant().isAfter(made.last().plus(PAUSE));
    }

    private static String login(HttpServletRequest request) {
        String login = request.getParameter("identifiant");
        String known = login == null ? "" : Accounts.normal(login);
        return "login " + known.substring(0, Math.min(known.length(), LONGEST_LOGIN));
    }

    private static String address(HttpServletRequest request) {
        return "address " + request.getRemoteAddr();
    }

    private record Tries(int count, Instant last) {}
}
