package fr.collectivites.compliance.rules.aipd;

import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.finding.Answer;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.finding.Missing;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.ProcessingKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** The order of the tests, lists first and criteria last, against a few lines of Java that know no rule. */
class AipdTruthTableTest {

    private static final Compliance COMPLIANCE = Compliance.create();
    private static final AsOf DAY = AsOf.of(
            LocalDate.of(2026, 10, 7).atStartOfDay(ZoneId.of("Europe/Paris")).toInstant(), ZoneId.of("Europe/Paris"));

    /** Where a processing stands before its criteria are counted. */
    enum Place {
        ON_REQUIRED_LIST(ProcessingKind.OTHER, true),
        ON_EXEMPT_LIST(ProcessingKind.CANTEEN, false),
        ON_BOTH_LISTS(ProcessingKind.CANTEEN, true),
        ON_NO_LIST(ProcessingKind.OTHER, false);

        private final ProcessingKind kind;
        private final boolean biometrics;

        Place(ProcessingKind kind, boolean biometrics) {
            this.kind = kind;
            this.biometrics = biometrics;
        }

        Finding ask(Criteria criteria, boolean writtenReasons, Reading reading) {
            return COMPLIANCE
                    .ask(
                            criteria.dossier(kind, biometrics, writtenReasons),
                            "aipd.requise",
                            "processings/T",
                            DAY,
                            reading)
                    .orElseThrow();
        }

        String value(Criteria criteria, boolean writtenReasons) {
            return switch (this) {
                case ON_REQUIRED_LIST, ON_BOTH_LISTS -> "REQUIRED";
                case ON_EXEMPT_LIST -> "EXEMPT";
                case ON_NO_LIST ->
                    criteria.count() == 0
                            ? "NOT_REQUIRED"
                            : criteria.count() == 1 ? "ONE_CRITERION" : writtenReasons ? "REBUTTED" : "PRESUMED";
            };
        }
    }

    @Test
    void all_512_combinations_answer_as_the_texts_say() {
        for (Place place : Place.values()) {
            for (boolean writtenReasons : new boolean[] {true, false}) {
                for (int bits = 0; bits < 1 << Criteria.COUNT; bits++) {
                    Criteria criteria = Criteria.known(bits);
                    Finding finding = place.ask(criteria, writtenReasons, Reading.GUIDE);
                    assertThat(finding.value())
                            .as("%s %s", place, criteria)
                            .contains(place.value(criteria, writtenReasons));
                    assertThat(finding.diagnostics()).isEmpty();
                }
            }
        }
    }

    @Property(tries = 400, seed = "20261122", shrinking = ShrinkingMode.OFF)
    void criteria_that_are_unknown_leave_what_all_their_completions_agree_on(
            @ForAll Place place,
            @ForAll boolean writtenReasons,
            @ForAll("anyCriteria") Criteria criteria,
            @ForAll Reading reading) {
        Finding finding = place.ask(criteria, writtenReasons, reading);
        Set<String> values = criteria.completions().stream()
                .map(full -> place.value(full, writtenReasons))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<Boolean> answers = values.stream().map(AipdTruthTableTest::required).collect(Collectors.toSet());

        assertThat(new TreeSet<>(finding.possible())).isEqualTo(values);
        assertThat(finding.value())
                .isEqualTo(values.size() == 1 ? values.stream().findFirst() : Optional.empty());
        assertThat(finding.answer())
                .isEqualTo(answers.size() > 1 ? Answer.UNDETERMINED : answers.contains(true) ? Answer.YES : Answer.NO);
    }

    @Property(tries = 400, seed = "20261122", shrinking = ShrinkingMode.OFF)
    void what_is_asked_for_is_exactly_what_decides(
            @ForAll boolean writtenReasons, @ForAll("anyCriteria") Criteria criteria) {
        Finding finding = Place.ON_NO_LIST.ask(criteria, writtenReasons, Reading.GUIDE);
        Set<String> asked =
                finding.missing().stream().map(Missing::fact).collect(Collectors.toCollection(TreeSet::new));
        Set<String> deciding = IntStream.range(0, Criteria.COUNT)
                .filter(index -> criteria.met().get(index).isEmpty())
                .filter(index -> decides(index, criteria, writtenReasons))
                .mapToObj(index -> "processings.criteria." + Criteria.FACTS.get(index))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(asked).isEqualTo(deciding);
    }

    private static boolean decides(int index, Criteria criteria, boolean writtenReasons) {
        return criteria.with(index, false).completions().stream()
                .anyMatch(without -> !Place.ON_NO_LIST
                        .value(without, writtenReasons)
                        .equals(Place.ON_NO_LIST.value(without.with(index, true), writtenReasons)));
    }

    private static boolean required(String value) {
        return Set.of("REQUIRED", "PRESUMED").contains(value);
    }

    @Provide
    Arbitrary<Criteria> anyCriteria() {
        Arbitrary<Optional<Boolean>> met =
                Arbitraries.of(List.of(Optional.of(false), Optional.of(false), Optional.of(true), Optional.empty()));
        return met.list().ofSize(Criteria.COUNT).map(Criteria::new);
    }
}
