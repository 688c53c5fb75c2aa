package fr.collectivites.compliance.examples.commandline.report;

import fr.collectivites.compliance.examples.commandline.Phrases;
import fr.collectivites.compliance.examples.commandline.document.Section;
import fr.collectivites.compliance.examples.commandline.document.Table;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.law.Citation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The whole title and the address of each text cited, once. */
final class Texts {

    private Texts() {}

    static List<Section> of(List<Finding> findings, Phrases phrases) {
        Map<String, Citation> texts = new TreeMap<>();
        findings.forEach(
                finding -> finding.citations().forEach(citation -> texts.putIfAbsent(citation.source(), citation)));
        if (texts.isEmpty()) {
            return List.of();
        }
        Table table = new Table(
                phrases.text("texts.caption"),
                List.of(phrases.text("texts.name"), phrases.text("texts.title"), phrases.text("texts.url")),
                texts.values().stream()
                        .map(citation -> List.of(
                                citation.source(),
                                citation.title(),
                                citation.url().isEmpty() ? "–" : citation.url()))
                        .toList());
        return List.of(new Section(phrases.text("section.texts"), List.of(table), true));
    }
}
