package fr.collectivites.compliance.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeadlineCommandTest {

    @Test
    void counts_hours_and_shows_the_working() {
        Run run = Run.of("deadline", "--from=2026-02-06T16:30:00+01:00", "--period=72 heures");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("09/02/2026 à 16:30")
                .contains("09/02/2026 à 17:00")
                .contains("[reglement-1182-71:3-1]");
    }

    @Test
    void counts_local_holidays_when_asked() {
        String[] national = {"deadline", "--from=2025-11-26", "--period=1 mois", "--departement=67", "--format=json"};
        String[] local = {
            "deadline", "--from=2025-11-26", "--period=1 mois", "--departement=67", "--format=json", "--local-holidays"
        };

        assertThat(Run.of(national).out()).contains("\"lastDay\": \"2025-12-26\"");
        assertThat(Run.of(local).out()).contains("\"lastDay\": \"2025-12-29\"");
    }

    @Test
    void counts_a_validity_without_moving_its_end() {
        assertThat(Run.of("deadline", "--from=2021-01-31", "--period=5 ans", "--nature=validite", "--format=json")
                        .out())
                .contains("\"lastDay\": \"2026-01-31\"");
    }

    @Test
    void says_what_is_missing_and_what_is_wrong() {
        assertThat(Run.of("deadline").err()).contains("--from, --period");
        assertThat(Run.of("deadline", "--from=demain", "--period=1 mois").err()).contains("«\u00a0demain\u00a0»");
        assertThat(Run.of("deadline", "--from=2026-01-01", "--period=1 siècle").code())
                .isEqualTo(2);
        assertThat(Run.of("deadline", "--from=2026-01-01", "--period=1 mois", "--departement=99")
                        .code())
                .isEqualTo(2);
        assertThat(Run.of("deadline", "--from=2026-01-01", "--period=1 mois", "--nature=dormir")
                        .err())
                .contains("agir, conservation, validite");
    }
}
