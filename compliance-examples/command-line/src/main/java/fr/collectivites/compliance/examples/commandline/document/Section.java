package fr.collectivites.compliance.examples.commandline.document;

import java.util.List;

/**
 * A part of a document under its heading.
 *
 * @param title the heading, not null
 * @param blocks what stands under it, not null
 * @param onDemand whether a terminal shows it only to who asks for details
 */
public record Section(String title, List<Block> blocks, boolean onDemand) {

    /**
     * Makes a section that everybody sees.
     *
     * @param title the heading, not null
     * @param blocks what stands under it, not null
     */
    public Section(String title, List<Block> blocks) {
        this(title, blocks, false);
    }

    /** Copies the list. */
    public Section {
        blocks = List.copyOf(blocks);
    }
}
