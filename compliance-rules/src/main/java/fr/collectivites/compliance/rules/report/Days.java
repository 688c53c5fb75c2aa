package fr.collectivites.compliance.rules.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as the French write them. */
final class Days {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private Days() {}

    static String of(LocalDate day) {
        return FORMAT.format(day);
    }
}
