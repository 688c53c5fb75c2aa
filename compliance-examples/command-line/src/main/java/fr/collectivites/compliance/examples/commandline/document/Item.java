package fr.collectivites.compliance.examples.commandline.document;

import java.util.List;

/**
 * One thing said: a headline, what supports it, and what only a reader who asks for it wants.
 *
 * @param tone how it feels, not null
 * @param badge a word or two before the headline, not null
 * @param headline the sentence, not null
 * @param when the time limit, always in sight; empty for none, not null
 * @param notes what supports it, not null
 * @param details what is shown on demand, not null
 */
public record Item(Tone tone, String badge, String headline, String when, List<Note> notes, List<Note> details) {

    /** Copies the lists. */
    public Item {
        notes = List.copyOf(notes);
        details = List.copyOf(details);
    }
}
