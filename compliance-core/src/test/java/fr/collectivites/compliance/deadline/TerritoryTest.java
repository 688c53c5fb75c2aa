package fr.collectivites.compliance.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.collectivites.compliance.internal.holidays.CodeDuTravailHolidays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoryTest {

    @Test
    void every_code_is_there_once_and_no_other() {
        Stream<String> mainland =
                IntStream.rangeClosed(1, 95).filter(n -> n != 20).mapToObj(n -> (n < 10 ? "0" : "") + n);
        Stream<String> elsewhere = Stream.of(
                "2A", "2B", "971", "972", "973", "974", "975", "976", "977", "978", "984", "986", "987", "988");

        assertThat(Territory.all().stream().map(Territory::code))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(mainland, elsewhere).toList());
    }

    @Test
    void the_regions_have_the_number_of_departements_that_they_have() {
        assertThat(Territory.all().stream().collect(Collectors.groupingBy(Territory::region, Collectors.counting())))
                .containsEntry("FR-ARA", 12L)
                .containsEntry("FR-BFC", 8L)
                .containsEntry("FR-BRE", 4L)
                .containsEntry("FR-CVL", 6L)
                .containsEntry("FR-20R", 2L)
                .containsEntry("FR-GES", 10L)
                .containsEntry("FR-HDF", 5L)
                .containsEntry("FR-IDF", 8L)
                .containsEntry("FR-NOR", 5L)
                .containsEntry("FR-NAQ", 12L)
                .containsEntry("FR-OCC", 13L)
                .containsEntry("FR-PAC", 6L)
                .containsEntry("FR-PDL", 5L)
                .hasSize(25);
    }

    @ParameterizedTest
    @CsvSource({
        "35,FR-BRE,Europe/Paris",
        "2A,FR-20R,Europe/Paris",
        "971,FR-971,America/Guadeloupe",
        "973,FR-973,America/Cayenne",
        "974,FR-974,Indian/Reunion",
        "975,FR-PM,America/Miquelon",
        "976,FR-976,Indian/Mayotte",
        "986,FR-WF,Pacific/Wallis",
        "987,FR-PF,Pacific/Tahiti",
        "988,FR-NC,Pacific/Noumea"
    })
    void a_territory_has_its_region_and_its_legal_time(String code, String region, String zone) {
        assertThat(Territory.of(code).region()).isEqualTo(region);
        assertThat(Territory.of(code).zone()).hasToString(zone);
    }

    @Test
    void french_polynesia_has_three_legal_times() {
        assertThat(Territory.of("987").zones())
                .map(Object::toString)
                .containsExactly("Pacific/Tahiti", "Pacific/Marquesas", "Pacific/Gambier");
    }

    @Test
    void every_local_list_exists() {
        assertThat(Territory.all().stream().flatMap(t -> t.localHolidays().stream()))
                .hasSize(10)
                .isSubsetOf(CodeDuTravailHolidays.shared().lists());
    }

    @ParameterizedTest
    @CsvSource({"20,2A or 2B", "1,01", "2a,2A", "035,35"})
    void an_unknown_code_is_refused_with_the_nearest_one(String code, String nearest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Territory.of(code))
                .withMessageContaining("'" + code + "'")
                .withMessageContaining("nearest: " + nearest);
    }

    @ParameterizedTest
    @CsvSource({"96", "989", "FR-BRE", "''"})
    void a_code_that_resembles_nothing_is_refused_too(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Territory.of(code))
                .withMessageContaining("write the INSEE code");
    }
}
