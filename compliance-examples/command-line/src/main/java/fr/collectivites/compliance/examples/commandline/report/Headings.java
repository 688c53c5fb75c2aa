package fr.collectivites.compliance.examples.commandline.report;

import fr.collectivites.compliance.examples.commandline.Phrases;
import fr.collectivites.compliance.examples.commandline.document.Document;
import fr.collectivites.compliance.examples.commandline.document.Section;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** The head of every document about a dossier: whose it is, at which date, under which reading. */
final class Headings {

    private static final String NOTICE = "document.avertissement";

    private Headings() {}

    static Document document(
            Dossier dossier,
            AsOf asOf,
            Reading reading,
            String summary,
            List<Section> sections,
            Wording wording,
            Phrases phrases) {
        List<String> lead = new ArrayList<>();
        lead.add(phrases.text(
                "lead.date",
                phrases.moment(asOf.instant(), asOf.zone()),
                asOf.zone().getId(),
                phrases.text("reading." + reading)));
        if (!asOf.knownDate().equals(asOf.date())) {
            lead.add(phrases.text("lead.known", phrases.day(asOf.knownDate())));
        }
        if (!summary.isEmpty()) {
            lead.add(summary);
        }
        String title = dossier.collectivity().name().toOptional().orElseGet(() -> phrases.text("title.nameless"));
        return document(title, lead, sections, wording);
    }

    static Document document(String title, List<String> lead, List<Section> sections, Wording wording) {
        return new Document(wording.language(), title, lead, sections, wording.text(NOTICE));
    }
}
