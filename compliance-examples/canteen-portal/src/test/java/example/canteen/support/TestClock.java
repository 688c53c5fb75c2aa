package example.canteen.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands until a test moves it. */
public final class TestClock extends Clock {

    /** A Monday morning at school, in winter time. */
    public static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(MONDAY);

    /** Moves the clock. */
    public void forward(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    /** Goes back to the Monday. */
    public void reset() {
        now.set(MONDAY);
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Europe/Paris");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return now.get();
    }
}
