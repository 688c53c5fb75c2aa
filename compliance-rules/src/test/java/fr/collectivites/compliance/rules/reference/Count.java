package fr.collectivites.compliance.rules.reference;

import fr.collectivites.compliance.deadline.Deadline;
import fr.collectivites.compliance.deadline.DeadlineCalculator;
import fr.collectivites.compliance.deadline.FixedDeadline;
import fr.collectivites.compliance.deadline.OpenDeadline;
import fr.collectivites.compliance.deadline.Period;
import fr.collectivites.compliance.deadline.Suspension;
import fr.collectivites.compliance.deadline.Territory;
import fr.collectivites.compliance.deadline.WorkingCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a case asks to count, counted with the deadline package alone: national holidays, then local ones too. */
final class Count {

    private static final Map<String, Function<Count, Object>> PARTS = Map.of(
            "due", count -> count.fixed().due().toInstant(),
            "strict", count -> count.fixed().strict().toInstant(),
            "moved", count -> count.fixed().moved(),
            "lastDay", count -> count.fixed().lastDay().orElseThrow(),
            "unrolled", count -> count.fixed().unrolled().orElseThrow(),
            "lastDayWithLocalHolidays",
                    count -> ((FixedDeadline) count.deadline(count.local()))
                            .lastDay()
                            .orElseThrow(),
            "endsWithTheDay", Count::endsWithTheDay,
            "suspended",
                    count -> count.national() instanceof OpenDeadline open
                            && open.cause() == OpenDeadline.Cause.SUSPENDED,
            "awaited", count -> ((OpenDeadline) count.national()).awaited());

    private final Map<String, Object> settings;
    private final Territory territory;
    private final ZoneId zone;

    Count(Map<String, Object> settings) {
        this.settings = settings;
        this.territory = Territory.of(text("places").orElse("75"));
        this.zone = text("zone").map(ZoneId::of).orElse(territory.zone());
    }

    ZoneId zone() {
        return zone;
    }

    /** The event as an instant; {@code fold} picks the second pass of a repeated hour. */
    Optional<OffsetDateTime> event() {
        boolean second = text("fold").filter("1"::equals).isPresent();
        return text("event")
                .map(local -> LocalDateTime.parse(local).atZone(zone))
                .map(first -> second ? first.withLaterOffsetAtOverlap() : first.withEarlierOffsetAtOverlap())
                .map(ZonedDateTime::toOffsetDateTime);
    }

    /** What came out otherwise than wanted; empty when nothing did. */
    Optional<String> difference(String part, Object wanted) {
        if (!territory.zones().contains(zone)) {
            return Optional.of(zone + " is no legal time of " + territory);
        }
        Object found = PARTS.get(part).apply(this);
        boolean same = found instanceof java.time.Instant
                ? found.equals(OffsetDateTime.parse(String.valueOf(wanted)).toInstant())
                : String.valueOf(found).equals(String.valueOf(wanted));
        return same ? Optional.empty() : Optional.of("count " + part + ": wanted " + wanted + ", found " + found);
    }

    private FixedDeadline fixed() {
        return (FixedDeadline) national();
    }

    private Deadline national() {
        return deadline(WorkingCalendar.national());
    }

    private WorkingCalendar local() {
        return settings.containsKey("goodFriday")
                ? WorkingCalendar.national().withLocalHolidaysAndGoodFriday(territory)
                : WorkingCalendar.national().withLocalHolidays(territory);
    }

    private Deadline deadline(WorkingCalendar calendar) {
        DeadlineCalculator calculator = DeadlineCalculator.of(zone, calendar);
        if (settings.containsKey("lastDay")) {
            return calculator.endingOn(LocalDate.parse(text("lastDay").orElseThrow()));
        }
        Period period =
                Period.parse(text("period").orElseThrow(), Period.Regime.REGULATION_1182_71, Period.Nature.TO_ACT);
        FixedDeadline running = event().map(event -> calculator.from(event, period))
                .orElseGet(() -> calculator.from(LocalDate.parse(text("day").orElseThrow()), period));
        return Boolean.TRUE.equals(settings.get("doubt"))
                ? calculator.suspend(
                        running,
                        new Suspension(
                                LocalDate.parse(text("asked").orElseThrow()),
                                Boolean.TRUE.equals(settings.get("withoutDelay")),
                                Optional.empty()))
                : running;
    }

    private boolean endsWithTheDay() {
        return fixed().due()
                .equals(fixed().lastDay()
                        .orElseThrow()
                        .plusDays(1)
                        .atStartOfDay(zone)
                        .toOffsetDateTime());
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(settings.get(name)).map(String::valueOf);
    }
}
