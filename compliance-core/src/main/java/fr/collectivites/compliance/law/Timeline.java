package fr.collectivites.compliance.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The values of one thing of the law over time, each lasting until the next.
 *
 * <p>For a moment and a reading, a value is a candidate when
 *
 * <ol>
 *   <li>it was published on the local day of {@code knownAt} or before,
 *   <li>it {@linkplain DatedValue#speaksUnder speaks under} the reading, and
 *   <li>its {@linkplain DatedValue#effectiveDay() effective day} is the day asked or before: its {@code from}, or the
 *       day of publication when the day of effect is unknown.
 * </ol>
 *
 * <p>Among the candidates the latest effective day wins. On one day, a value that is
 * {@linkplain DatedValue#tagged() tagged} with the reading beats one that counts under every reading, and of two
 * versions of a pending text the one published later beats the other. Anything else on one day under one reading is a
 * contradiction, and is refused when the timeline is built. A value in force from a later day therefore supersedes a
 * bill: to keep a bill ahead of it, the bill is entered again.
 *
 * <p>A timeline never interpolates, never looks forward and never invents a value before the first one.
 *
 * @param <T> the type of the values
 */
public final class Timeline<T> {

    private static final Comparator<DatedValue<?>> ORDER = Comparator.<DatedValue<?>, LocalDate>comparing(
                    DatedValue::effectiveDay)
            .thenComparing(DatedValue::tagged)
            .thenComparing(value -> value.provenance().publishedOn());

    /** Sorted so that, among candidates, the last one wins. */
    private final List<DatedValue<T>> values;

    private Timeline(List<DatedValue<T>> values) {
        this.values = values;
    }

    /**
     * Builds a timeline; the order of the list does not matter.
     *
     * @param values the values, not null, without null
     * @param <T> the type of the values
     * @return the timeline, not null
     * @throws IllegalArgumentException when two values contradict each other; the message names the day
     */
    public static <T> Timeline<T> of(List<DatedValue<T>> values) {
        List<DatedValue<T>> sorted = new ArrayList<>(values);
        sorted.sort(ORDER);
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                if (contradict(sorted.get(i), sorted.get(j))) {
                    throw new IllegalArgumentException(
                            "two values for " + sorted.get(i).effectiveDay() + " under the same reading");
                }
            }
        }
        return new Timeline<>(List.copyOf(sorted));
    }

    /**
     * Says whether two values claim the same day under the same reading, so that none could be picked.
     *
     * <p>Not a contradiction: a tagged value beside an untagged one, and two versions of a pending text published on
     * two days.
     *
     * @param a a value, not null
     * @param b another value, not null
     * @return true when they cannot stand in one timeline
     */
    public static boolean contradict(DatedValue<?> a, DatedValue<?> b) {
        if (!a.effectiveDay().equals(b.effectiveDay()) || a.tagged() != b.tagged()) {
            return false;
        }
        boolean versions = a.force().pending()
                && b.force().pending()
                && !a.provenance().publishedOn().equals(b.provenance().publishedOn());
        if (versions) {
            return false;
        }
        for (Reading reading : Reading.values()) {
            if (a.speaksUnder(reading) && b.speaksUnder(reading)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Picks the value of a moment under a reading.
     *
     * @param asOf the moment, not null
     * @param reading the reading, not null
     * @return the value, which may itself be nothing or alternatives; empty when none counts yet or none is known
     */
    public Optional<DatedValue<T>> pick(AsOf asOf, Reading reading) {
        return pick(asOf.date(), asOf.knownDate(), reading);
    }

    /**
     * Picks the value of a local day under a reading.
     *
     * @param date the day asked, not null
     * @param knownDate the last day whose publications are known, that day included, not null
     * @param reading the reading, not null
     * @return the value, which may itself be nothing or alternatives; empty when none counts yet or none is known
     */
    public Optional<DatedValue<T>> pick(LocalDate date, LocalDate knownDate, Reading reading) {
        for (int i = values.size() - 1; i >= 0; i--) {
            DatedValue<T> value = values.get(i);
            if (!value.effectiveDay().isAfter(date)
                    && !value.provenance().publishedOn().isAfter(knownDate)
                    && value.speaksUnder(reading)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the values by effective day.
     *
     * @return the values, unmodifiable, not null
     */
    public List<DatedValue<T>> values() {
        return values;
    }

    /**
     * Returns the days on which a pick may change: effective days and days of publication.
     *
     * @return the days in order, a new set, not null
     */
    public SortedSet<LocalDate> boundaries() {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (DatedValue<T> value : values) {
            days.add(value.effectiveDay());
            days.add(value.provenance().publishedOn());
        }
        return days;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Timeline<?> timeline && values.equals(timeline.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
