package fr.collectivites.compliance.examples.commandline.document;

import java.util.List;

/**
 * A label and what it announces.
 *
 * @param label the label, not null
 * @param texts one text a line, not null
 */
public record Note(String label, List<String> texts) {

    /** Copies the list. */
    public Note {
        texts = List.copyOf(texts);
    }

    /**
     * Makes a note of one line.
     *
     * @param label the label, not null
     * @param text the text, not null
     * @return the note, not null
     */
    public static Note of(String label, String text) {
        return new Note(label, List.of(text));
    }
}
