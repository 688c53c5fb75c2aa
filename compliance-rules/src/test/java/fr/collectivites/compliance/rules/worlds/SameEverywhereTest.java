package fr.collectivites.compliance.rules.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.finding.Assessment;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.wording.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same dossier gives the same bytes, whatever the machine speaks, wherever it stands and however many ask. */
class SameEverywhereTest {

    private static final int TOWNS = 3;
    private static final int THREADS = 64;

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Pacific/Noumea",
        "ar, America/Cayenne",
        "fr-FR, Europe/Paris",
        "th-TH-u-ca-buddhist-nu-thai, Pacific/Apia"
    })
    void locale_and_zone_of_the_machine_change_no_byte(String locale, String zone) {
        List<String> usual = documents(Town.COMPLIANCE);
        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(documents(Compliance.create())).isEqualTo(usual);
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @Test
    void sixty_four_threads_get_the_answers_of_one() throws Exception {
        List<Assessment> alone = assessments(Town.COMPLIANCE);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<List<Assessment>> task = () -> assessments(Town.COMPLIANCE);
            for (Future<List<Assessment>> assessments : threads.invokeAll(Collections.nCopies(THREADS, task))) {
                assertThat(assessments.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** One town a reading, partly known: the threads meet in the law of three readings at once. */
    private static List<Assessment> assessments(Compliance compliance) {
        List<Assessment> assessments = new ArrayList<>();
        for (Reading reading : Reading.values()) {
            Town town = Town.oneDay(Scene.INCIDENTS, reading.ordinal(), 0.9);
            assessments.add(compliance.assess(compliance.read(town.json()), town.asOf(), reading));
        }
        return assessments;
    }

    /** Dossiers, their assessments in both languages and the plan of an incident, as text. */
    private static List<String> documents(Compliance compliance) {
        List<String> documents = new ArrayList<>();
        for (int seed = 0; seed < TOWNS; seed++) {
            Town town = Town.oneDay(Scene.INCIDENTS, seed, seed % 2 == 0 ? 1 : 0.6);
            Reading reading = Reading.values()[seed];
            Assessment assessment = compliance.assess(compliance.read(town.json()), town.asOf(), reading);
            documents.add(compliance.write(compliance.read(town.json())));
            documents.add(compliance.toJson(assessment, Language.FRENCH));
            documents.add(compliance.toJson(assessment, Language.ENGLISH));
            documents.add(compliance.toJson(
                    compliance.plan(compliance.read(town.json()), "I1", town.asOf(), reading), Language.FRENCH));
        }
        return documents;
    }
}
