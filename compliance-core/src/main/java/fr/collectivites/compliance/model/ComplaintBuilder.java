package fr.collectivites.compliance.model;

import java.time.Instant;
import java.util.Objects;

/**
 * Builds a {@link Complaint}; what is not said stays unknown.
 *
 * <p>No argument may be null. For one thread at a time. Generated from the record: change the record.
 */
public final class ComplaintBuilder {

    private Fact<Boolean> filed = Fact.unknown();
    private Fact<Instant> filedAt = Fact.unknown();
    private Fact<ComplaintForm> form = Fact.unknown();

    ComplaintBuilder() {}

    /** Says: complaint filed. Not said, it stays unknown. */
    public ComplaintBuilder filed(boolean value) {
        this.filed = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: complaint filed. */
    public ComplaintBuilder filed(Fact<Boolean> fact) {
        this.filed = Objects.requireNonNull(fact, "filed");
        return this;
    }

    /** Says: instant at which the complaint was filed. Not said, it stays unknown. */
    public ComplaintBuilder filedAt(Instant value) {
        this.filedAt = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: instant at which the complaint was filed. */
    public ComplaintBuilder filedAt(Fact<Instant> fact) {
        this.filedAt = Objects.requireNonNull(fact, "filedAt");
        return this;
    }

    /** Says: form of the complaint. Not said, it stays unknown. */
    public ComplaintBuilder form(ComplaintForm value) {
        this.form = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: form of the complaint. */
    public ComplaintBuilder form(Fact<ComplaintForm> fact) {
        this.form = Objects.requireNonNull(fact, "form");
        return this;
    }

    /** Returns the record; the builder may be used further. */
    public Complaint build() {
        return new Complaint(filed, filedAt, form);
    }
}
