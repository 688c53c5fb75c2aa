package fr.collectivites.compliance.examples.commandline;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.finding.Assessment;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;

/** The sample dossiers that the program ships, and what is found in them on one evening of November 2026. */
final class Samples {

    static final Compliance LIBRARY = Compliance.create();

    private static final AsOf EVENING = AsOf.of(Instant.parse("2026-11-22T17:00:00Z"), ZoneId.of("Europe/Paris"));

    private Samples() {}

    static String text(String name) {
        try (var in = CommandLineMain.class.getResourceAsStream("samples/" + name + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Assessment assess(String name) {
        return LIBRARY.assess(LIBRARY.read(text(name)), EVENING, Reading.GUIDE);
    }

    /** Says a finding in one word pair: its value, or its answer when it has none that is certain, and its status. */
    static String said(Assessment assessment, String question, String subject) {
        Finding finding = assessment
                .finding(question, subject)
                .orElseThrow(() -> new AssertionError("no finding for " + question + " on " + subject));
        return finding.value().orElse(finding.answer().name()) + " " + finding.status();
    }
}
