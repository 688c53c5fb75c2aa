package fr.collectivites.compliance.rules.report;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.internal.packs.PackFiles;
import fr.collectivites.compliance.internal.packs.PackReader;
import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.rules.scenarios.ScenarioReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the packs cover, which scenarios watch them and what must be checked again soon.
 *
 * <p>It judges nobody's dossier, reads no clock and depends on nothing but the packs, their scenarios and the day.
 */
public final class Report {

    private final Study study;

    private Report(Study study) {
        this.study = study;
    }

    /**
     * Plays all scenarios and gathers what they watch.
     *
     * @param packs a folder of packs with the index of their rules beside them, not null
     * @param compliance the library over these very packs, not null
     * @param day the day whose quarter tells which reviews are due; when empty, the last day on which a value was
     *     checked, not null
     * @return the report, not null
     * @throws fr.collectivites.compliance.rules.scenarios.ScenarioException when a scenario file is wrong
     */
    public static Report of(Path packs, Compliance compliance, Optional<LocalDate> day) {
        RuleBook book = PackReader.read(PackFiles.inFolder(packs));
        List<Played> played = new Playing(compliance, book).all(ScenarioReader.readAll(packs));
        return new Report(new Study(book, new Coverage(book), new Trials(book, played), day));
    }

    /**
     * Returns what must be mended before the coverage can be called complete: an article without rule and without
     * reason, a reason that a rule made idle.
     *
     * @return one line a problem, in French, with its file and line, not null
     */
    public List<String> problems() {
        return study.coverage().problems();
    }

    /**
     * Returns what no scenario watches: a side of a rule, a row of a table, a value; and the scenarios that fail.
     *
     * @return one line a thing, in French, not null
     */
    public List<String> unwatched() {
        return study.unwatched();
    }

    /**
     * Returns the counts of the report, each as so many of so many.
     *
     * @return one line a count, in French, not null
     */
    public List<String> counts() {
        return study.shares().stream()
                .map(share -> share.label() + " : " + share.text())
                .toList();
    }

    /**
     * Lays the report out as one page: no script, no other file, no network.
     *
     * @return HTML that is XML too, in French, not null
     */
    public String html() {
        return new Page(study).render();
    }

    /**
     * Writes the report for programs.
     *
     * @return a JSON document, the same bytes for the same packs and day, not null
     */
    public String json() {
        return new ReportJson(study).render();
    }

    /**
     * Writes {@code rapport.html} and {@code rapport.json}.
     *
     * @param folder where they go, made when it is not there, not null
     * @throws IOException when they cannot be written
     */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("rapport.html"), html(), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("rapport.json"), json(), StandardCharsets.UTF_8);
    }
}
