package fr.collectivites.compliance.examples.commandline.report;

import fr.collectivites.compliance.examples.commandline.Phrases;
import fr.collectivites.compliance.examples.commandline.document.Block;
import fr.collectivites.compliance.examples.commandline.document.Document;
import fr.collectivites.compliance.examples.commandline.document.Item;
import fr.collectivites.compliance.examples.commandline.document.Items;
import fr.collectivites.compliance.examples.commandline.document.Note;
import fr.collectivites.compliance.examples.commandline.document.Section;
import fr.collectivites.compliance.examples.commandline.document.Table;
import fr.collectivites.compliance.examples.commandline.document.Tone;
import fr.collectivites.compliance.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lays out the packs on board. */
public final class PacksReport {

    private final Map<String, String> digests;
    private final List<String> questions;
    private final Wording wording;
    private final Phrases phrases;

    /**
     * Prepares a report.
     *
     * @param digests the digest of each pack, not null
     * @param questions the questions of all packs, not null
     * @param wording the sentences of the packs, not null
     * @param phrases the sentences of the program, in the same language, not null
     */
    public PacksReport(Map<String, String> digests, List<String> questions, Wording wording, Phrases phrases) {
        this.digests = new TreeMap<>(digests);
        this.questions = List.copyOf(questions);
        this.wording = wording;
        this.phrases = phrases;
    }

    /**
     * Lays out the report.
     *
     * @return the document, not null
     */
    public Document document() {
        List<List<String>> rows = digests.entrySet().stream()
                .map(pack -> List.of(pack.getKey(), pack.getValue()))
                .toList();
        List<Block> asked = List.of(new Items(
                "",
                new Themes(phrases)
                        .groupByTheme(questions, question -> question).entrySet().stream()
                                .map(theme -> theme(theme.getKey(), theme.getValue()))
                                .toList()));
        return Headings.document(
                phrases.text("packs.title"),
                List.of(phrases.count("packs.questions", questions.size())),
                List.of(
                        new Section(
                                phrases.text("packs.list"),
                                List.of(new Table(
                                        phrases.text("packs.caption"),
                                        List.of(phrases.text("packs.pack"), phrases.text("packs.digest")),
                                        rows))),
                        new Section(phrases.text("packs.asked"), asked)),
                wording);
    }

    private Item theme(String theme, List<String> asked) {
        List<String> sentences = asked.stream()
                .map(question -> question + phrases.text("colon") + wording.question(question))
                .toList();
        return new Item(
                Tone.NEUTRAL,
                "",
                theme + phrases.text("colon") + phrases.count("packs.questions", asked.size()),
                "",
                List.of(),
                List.of(new Note(phrases.text("packs.names"), sentences)));
    }

    /**
     * Writes the packs for a program.
     *
     * @return a tree of maps, lists and texts, not null
     */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("notice", wording.text("document.avertissement"));
        json.put("packs", digests);
        Map<String, Object> asked = new LinkedHashMap<>();
        questions.forEach(question -> asked.put(question, wording.question(question)));
        json.put("questions", asked);
        return json;
    }
}
