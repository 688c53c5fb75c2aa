package fr.collectivites.compliance.law;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A value of the law from a day on, with its source.
 *
 * <p>It has no end of its own: in a {@link Timeline} it lasts until the next one. A value may be nothing at all (a
 * repeal) or several alternatives (unsettled law); it is never a default that somebody guessed.
 *
 * @param from the first day on which it counts; empty when the day of effect of a pending text is unknown, not null
 * @param values no value (repealed, or nothing), one value, or several alternatives in the order of the file, not null
 * @param readings the readings that the file names; empty when it names none, see {@link #speaksUnder}, not null
 * @param provenance where it comes from, not null
 * @param <T> the type of the value
 */
public record DatedValue<T>(Optional<LocalDate> from, List<T> values, Set<Reading> readings, Provenance provenance) {

    /**
     * Copies the lists and checks that only a pending text has an unknown day of effect.
     *
     * @throws NullPointerException when a component or an element is null
     * @throws IllegalArgumentException when {@code from} is empty and the text is neither a bill nor adopted
     */
    public DatedValue {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(provenance, "provenance");
        values = List.copyOf(values);
        EnumSet<Reading> ordered = EnumSet.noneOf(Reading.class);
        ordered.addAll(readings);
        readings = Collections.unmodifiableSet(ordered);
        if (from.isEmpty() && !provenance.force().pending()) {
            throw new IllegalArgumentException("only a bill or an adopted text may have an unknown day of effect, not "
                    + provenance.force().code());
        }
    }

    /**
     * A value from a known day on, under every reading (or those that its force implies).
     *
     * @param from the first day on which it counts, not null
     * @param value the value, not null
     * @param provenance where it comes from, not null
     * @param <T> the type of the value
     * @return the dated value, not null
     */
    public static <T> DatedValue<T> of(LocalDate from, T value, Provenance provenance) {
        return new DatedValue<>(Optional.of(from), List.of(value), Set.of(), provenance);
    }

    /**
     * The same value, for the given readings only.
     *
     * @param first a reading, not null
     * @param others other readings, not null
     * @return the dated value, not null
     */
    public DatedValue<T> under(Reading first, Reading... others) {
        return new DatedValue<>(from, values, EnumSet.of(first, others), provenance);
    }

    /**
     * Returns the value when it is settled.
     *
     * @return the only value; empty when there is none or when there are alternatives
     */
    public Optional<T> value() {
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    /**
     * Says whether the law is unsettled, so that several values are defensible.
     *
     * @return true when there are at least two values
     */
    public boolean unsettled() {
        return values.size() > 1;
    }

    /**
     * Returns the first day on which the value counts, were its publication known.
     *
     * @return {@link #from()}, or the day of publication when the day of effect is unknown; not null
     */
    public LocalDate effectiveDay() {
        return from.orElse(provenance.publishedOn());
    }

    /**
     * Says whether the value counts under a reading.
     *
     * <p>The readings that the file names decide, whatever the state of the text. When it names none, a bill or an
     * adopted text counts under {@link Reading#BILL} only, the guide under {@link Reading#GUIDE} only, and any other
     * text under every reading.
     *
     * @param reading the reading asked, not null
     * @return true when it counts
     */
    public boolean speaksUnder(Reading reading) {
        return readings.isEmpty() ? implied().isEmpty() || implied().get() == reading : readings.contains(reading);
    }

    /**
     * Says whether the value belongs to readings of its own, by its file or by the state of its text.
     *
     * @return false when it counts under every reading because nothing says otherwise
     */
    public boolean tagged() {
        return !readings.isEmpty() || implied().isPresent();
    }

    /**
     * Judges whether a check was due.
     *
     * @param date the day asked, not null
     * @return the freshness, not null
     */
    public Freshness freshness(LocalDate date) {
        return Freshness.of(provenance.reviewBefore(), date);
    }

    /**
     * Returns the state of the text for this value.
     *
     * @return the force, not null
     */
    public LegalForce force() {
        return provenance.force();
    }

    /**
     * Returns the article that says so.
     *
     * @return the reference, not null
     */
    public ArticleRef article() {
        return provenance.article();
    }

    private Optional<Reading> implied() {
        if (force().pending()) {
            return Optional.of(Reading.BILL);
        }
        return force() == LegalForce.GUIDE ? Optional.of(Reading.GUIDE) : Optional.empty();
    }
}
