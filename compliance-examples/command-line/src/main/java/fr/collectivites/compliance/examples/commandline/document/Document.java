package fr.collectivites.compliance.examples.commandline.document;

import fr.collectivites.compliance.wording.Language;
import java.util.List;

/**
 * A whole document: what it is about, its sections, and the sentence that says what it is worth.
 *
 * @param language the language of all its sentences, not null
 * @param title the title, not null
 * @param lead what to know first, one sentence a line, not null
 * @param sections the sections, not null
 * @param notice the warning of the library, written once, not null
 */
public record Document(Language language, String title, List<String> lead, List<Section> sections, String notice) {

    /** Copies the lists. */
    public Document {
        lead = List.copyOf(lead);
        sections = List.copyOf(sections);
    }
}
