package fr.collectivites.compliance.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** The locale and the zone of the machine change nothing. */
class SameEverywhereTest {

    private static final String AT = "--at=2023-08-31";

    private static final List<String[]> COMMANDS = List.of(
            new String[] {"assess", "-", AT},
            new String[] {"assess", "-", AT, "--format=html", "--details"},
            new String[] {"assess", "-", AT, "--format=json", "--lang=en"},
            new String[] {"plan", "-", AT, "--lang=en"},
            new String[] {"missing", "-", AT},
            new String[] {"deadline", "--from=2026-02-06T16:30:00+01:00", "--period=72 heures", "--format=html"},
            new String[] {"territory", AT, "--departement=2A"},
            new String[] {"packs"},
            new String[] {"assess", "--help"},
            new String[] {"deadline"});

    @Test
    void the_same_command_gives_the_same_bytes_under_every_locale_and_zone() {
        List<Run> usual = all(Locale.FRANCE, "Europe/Paris");

        assertThat(all(Locale.forLanguageTag("tr-TR"), "Pacific/Noumea")).isEqualTo(usual);
        assertThat(all(Locale.forLanguageTag("ar-u-nu-arab"), "America/Cayenne"))
                .isEqualTo(usual);
    }

    private static List<Run> all(Locale locale, String zone) {
        Locale before = Locale.getDefault();
        TimeZone clock = TimeZone.getDefault();
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return COMMANDS.stream()
                    .map(command -> Run.with(Run.betton(), command))
                    .map(run -> new Run(run.code(), run.out(), run.code() == 2 ? run.err() : ""))
                    .toList();
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(clock);
        }
    }
}
