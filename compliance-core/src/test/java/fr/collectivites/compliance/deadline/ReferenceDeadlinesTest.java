package fr.collectivites.compliance.deadline;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.deadline.DeadlineStep.Code;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference cases, through tables that see neither the id nor the answer. */
class ReferenceDeadlinesTest {

    private record Place(Territory territory, WorkingCalendar local) {
        static Place of(String code) {
            Territory territory = Territory.of(code);
            return new Place(territory, WorkingCalendar.national().withLocalHolidays(territory));
        }
    }

    /** What is counted: with the national list, and with the local one too. */
    private record Outcome(Deadline national, Deadline local) {
        FixedDeadline fixed() {
            return (FixedDeadline) national;
        }
    }

    private record Kind(Set<String> keys, Function<ReferenceCase, Outcome> count) {}

    private static final Map<String, Place> PLACES = Map.ofEntries(
            entry("FR_METROPOLE", Place.of("75")),
            entry("ALSACE_MOSELLE", Place.of("67")),
            entry(
                    "ALSACE_MOSELLE_PROTESTANT",
                    new Place(
                            Territory.of("67"),
                            WorkingCalendar.national().withLocalHolidaysAndGoodFriday(Territory.of("67")))),
            entry("GUADELOUPE", Place.of("971")),
            entry("MARTINIQUE", Place.of("972")),
            entry("GUYANE", Place.of("973")),
            entry("REUNION", Place.of("974")),
            entry("SPM", Place.of("975")),
            entry("MAYOTTE", Place.of("976")),
            entry("PF", Place.of("987")));

    private static final Map<String, Kind> KINDS = Map.of(
            "HOURS_72",
            new Kind(
                    Set.of("kind", "awareAtLocal", "zone", "territory", "fold"),
                    given -> count(given, calculator -> calculator.from(aware(given), period("72 heures")))),
            "MONTHS",
            new Kind(
                    Set.of("kind", "receivedOn", "months", "territory"),
                    given -> count(
                            given,
                            calculator -> calculator.from(received(given), period(given.number("months") + " mois")))),
            "WEEKS",
            new Kind(
                    Set.of("kind", "receivedOn", "weeks", "territory"),
                    given -> count(
                            given,
                            calculator ->
                                    calculator.from(received(given), period(given.number("weeks") + " semaines")))),
            "SUSPENSION",
            new Kind(
                    Set.of("kind", "identityDoubt", "askedWithoutDelay"),
                    given -> count(given, calculator -> suspended(calculator, given))),
            "BACKWARD",
            new Kind(
                    Set.of("kind", "lastDay", "territory"),
                    given -> count(
                            given,
                            calculator -> calculator.endingOn(
                                    LocalDate.parse(given.text("lastDay").orElseThrow())))));

    private static final Map<String, Function<Outcome, Object>> ANSWERS = Map.ofEntries(
            entry("deadline", outcome -> outcome.fixed().due()),
            entry("deadlineUtc", outcome -> outcome.fixed().due().toInstant()),
            entry("strict72hNoRounding", outcome -> outcome.fixed().strict()),
            entry("rollsOverWeekendOrHoliday", outcome -> outcome.fixed().moved()),
            entry("deadlineDate", outcome -> outcome.fixed().lastDay().orElseThrow()),
            entry("unrolled", outcome -> outcome.fixed().unrolled().orElseThrow()),
            entry("endsAt", ReferenceDeadlinesTest::lastHour),
            entry(
                    "deadlineDateWithLocalHolidays",
                    outcome -> ((FixedDeadline) outcome.local()).lastDay().orElseThrow()),
            entry("contestedArt3_5", ReferenceDeadlinesTest::disputed),
            entry(
                    "suspended",
                    outcome -> outcome.national() instanceof OpenDeadline open
                            && open.cause() == OpenDeadline.Cause.SUSPENDED),
            entry("until", outcome -> ((OpenDeadline) outcome.national()).awaited()));

    private static final Map<String, Function<String, Object>> READERS = Map.ofEntries(
            entry("deadline", OffsetDateTime::parse),
            entry("deadlineUtc", text -> OffsetDateTime.parse(text).toInstant()),
            entry("strict72hNoRounding", OffsetDateTime::parse),
            entry("rollsOverWeekendOrHoliday", Boolean::valueOf),
            entry("deadlineDate", LocalDate::parse),
            entry("unrolled", LocalDate::parse),
            entry("endsAt", text -> text),
            entry("deadlineDateWithLocalHolidays", LocalDate::parse),
            entry("contestedArt3_5", text -> text),
            entry("suspended", Boolean::valueOf),
            entry("until", Map.of("enough information received", DeadlineCalculator.IDENTITY)::get));

    static List<ReferenceCase> cases() {
        return ReferenceCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_reference_case_has_the_answer_of_its_text(ReferenceCase given) {
        assertThat(KINDS).as("kinds that are mapped").containsKey(given.kind());
        Kind kind = KINDS.get(given.kind());
        assertThat(kind.keys())
                .as("facts that are mapped")
                .containsAll(given.structured().keySet());
        assertThat(ANSWERS.keySet())
                .as("answers that are mapped")
                .containsAll(given.expected().keySet());

        Outcome outcome = kind.count().apply(given);

        given.expected()
                .forEach((key, value) -> assertThat(ANSWERS.get(key).apply(outcome))
                        .as(key)
                        .isEqualTo(READERS.get(key).apply(String.valueOf(value))));
    }

    private static Outcome count(ReferenceCase given, Function<DeadlineCalculator, Deadline> counting) {
        Place place = PLACES.get(given.text("territory").orElse("FR_METROPOLE"));
        ZoneId zone =
                given.text("zone").map(ZoneId::of).orElse(place.territory().zone());
        assertThat(place.territory().zones()).contains(zone);
        return new Outcome(
                counting.apply(DeadlineCalculator.of(zone, WorkingCalendar.national())),
                counting.apply(DeadlineCalculator.of(zone, place.local())));
    }

    private static OffsetDateTime aware(ReferenceCase given) {
        ZonedDateTime first = LocalDateTime.parse(given.text("awareAtLocal").orElseThrow())
                .atZone(ZoneId.of(given.text("zone").orElseThrow()))
                .withEarlierOffsetAtOverlap();
        return (given.number("fold") == 0 ? first : first.withLaterOffsetAtOverlap()).toOffsetDateTime();
    }

    private static LocalDate received(ReferenceCase given) {
        return LocalDate.parse(given.text("receivedOn").orElseThrow());
    }

    private static Period period(String text) {
        return Period.parse(text, Period.Regime.REGULATION_1182_71, Period.Nature.TO_ACT);
    }

    /** A request of one month, received on a day of no importance. */
    private static Deadline suspended(DeadlineCalculator calculator, ReferenceCase given) {
        FixedDeadline running = calculator.from(LocalDate.of(2026, 6, 1), period("1 mois"));
        Suspension doubt = new Suspension(LocalDate.of(2026, 6, 2), given.yes("askedWithoutDelay"), Optional.empty());
        return given.yes("identityDoubt") ? calculator.suspend(running, doubt) : running;
    }

    private static String lastHour(Outcome outcome) {
        FixedDeadline fixed = outcome.fixed();
        LocalDate next = fixed.lastDay().orElseThrow().plusDays(1);
        return fixed.due().toLocalDateTime().equals(next.atTime(LocalTime.MIDNIGHT))
                ? "24:00 local"
                : fixed.due().toString();
    }

    private static String disputed(Outcome outcome) {
        return outcome.national().steps().stream()
                .filter(step -> step.code() == Code.TWO_WORKING_DAYS_DISPUTED)
                .map(step -> (OffsetDateTime) step.arguments().get("disputedEnd"))
                .map(end -> end.toLocalDate().minusDays(1) + "T24:00 local")
                .findFirst()
                .orElse("null");
    }
}
