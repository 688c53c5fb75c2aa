package fr.collectivites.compliance.examples.commandline.document;

import java.util.List;

/**
 * Items of one kind, one under the other.
 *
 * @param title the heading of the group; empty for none, not null
 * @param items the items, not null
 */
public record Items(String title, List<Item> items) implements Block {

    /** Copies the list. */
    public Items {
        items = List.copyOf(items);
    }
}
