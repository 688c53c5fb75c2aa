package fr.collectivites.compliance.rules.report;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** The quarter of the year that holds a day; reviews due before its end are for now. */
record Quarter(LocalDate first, LocalDate untilExclusive) {

    static Quarter of(LocalDate day) {
        LocalDate first = day.with(IsoFields.DAY_OF_QUARTER, 1L);
        return new Quarter(first, first.plusMonths(3));
    }

    /** Says whether a review is due in this quarter or was due before it. */
    boolean due(LocalDate reviewBefore) {
        return reviewBefore.isBefore(untilExclusive);
    }

    String text() {
        return first.get(IsoFields.QUARTER_OF_YEAR) + "ᵉ trimestre " + first.getYear();
    }
}
