package fr.collectivites.compliance.rules.report;

import java.util.List;

/**
 * So many of so many: never a percentage, which would round the last one away.
 *
 * @param label what is counted, not null
 * @param have how many there are
 * @param of how many there should be
 * @param missing those that are not there, not null
 */
record Share(String label, int have, int of, List<Item> missing) {

    /** Something missing: its name and the anchor of its place in the page. */
    record Item(String name, String anchor) {}

    static Share of(String label, int of, List<Item> missing) {
        return new Share(label, of - missing.size(), of, missing);
    }

    String text() {
        return have + " / " + of;
    }
}
