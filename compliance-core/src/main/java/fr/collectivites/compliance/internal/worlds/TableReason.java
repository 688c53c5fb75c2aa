package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.internal.packs.TableDef;
import fr.collectivites.compliance.internal.packs.TableRow;

/** How a row of a table is named among the rules that concluded. */
final class TableReason {

    private static final String PREFIX = "table:";

    private TableReason() {}

    static String name(TableDef table, TableRow row) {
        return PREFIX + table.name() + ":" + row.place().line();
    }

    static boolean isTable(String rule) {
        return rule.startsWith(PREFIX);
    }

    static String table(String rule) {
        return rule.substring(PREFIX.length(), rule.lastIndexOf(':'));
    }

    static int line(String rule) {
        return Integer.parseInt(rule.substring(rule.lastIndexOf(':') + 1));
    }
}
