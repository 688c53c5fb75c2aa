package fr.collectivites.compliance.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Builds a {@link VideoSystem}; what is not said stays unknown.
 *
 * <p>No argument may be null. For one thread at a time. Generated from the record: change the record.
 */
public final class VideoSystemBuilder {

    private final String key;
    private Fact<VideoPlace> place = Fact.unknown();
    private Fact<Set<VideoPurpose>> purposes = Fact.unknown();
    private Fact<Integer> cameras = Fact.unknown();
    private Fact<Boolean> on = Fact.unknown();
    private Fact<LocalDate> appliedOn = Fact.unknown();
    private Fact<Boolean> authorised = Fact.unknown();
    private Fact<LocalDate> authorisedOn = Fact.unknown();
    private Fact<Boolean> provisional = Fact.unknown();
    private Fact<LocalDate> authorisedUntil = Fact.unknown();
    private Fact<Integer> retentionDays = Fact.unknown();
    private Fact<Boolean> investigation = Fact.unknown();
    private Fact<Boolean> dwellingsMasked = Fact.unknown();
    private Fact<Boolean> signage = Fact.unknown();
    private Fact<Boolean> register = Fact.unknown();
    private Fact<Boolean> recorderSecured = Fact.unknown();
    private Fact<Boolean> aipdDone = Fact.unknown();
    private Fact<Boolean> applied = Fact.unknown();
    private Fact<Integer> provisionalMonths = Fact.unknown();
    private Fact<Boolean> eventOver = Fact.unknown();
    private Fact<MonthLength> checkedMonth = Fact.unknown();
    private Fact<Boolean> withinOrderRetention = Fact.unknown();
    private Fact<Boolean> publicList = Fact.unknown();
    private Fact<Boolean> staffFilmed = Fact.unknown();
    private Fact<Boolean> staffConsulted = Fact.unknown();

    VideoSystemBuilder(String key) {
        this.key = Objects.requireNonNull(key, "key");
    }

    /** Says: places filmed. Not said, it stays unknown. */
    public VideoSystemBuilder place(VideoPlace value) {
        this.place = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: places filmed. */
    public VideoSystemBuilder place(Fact<VideoPlace> fact) {
        this.place = Objects.requireNonNull(fact, "place");
        return this;
    }

    /** Says: purposes of the cameras. Not said, it stays unknown. */
    public VideoSystemBuilder purposes(VideoPurpose... values) {
        this.purposes = Fact.of(Set.copyOf(List.of(values)));
        return this;
    }

    /** Says, known or unknown: purposes of the cameras. */
    public VideoSystemBuilder purposes(Fact<Set<VideoPurpose>> fact) {
        this.purposes = Objects.requireNonNull(fact, "purposes");
        return this;
    }

    /** Says: number of cameras. Not said, it stays unknown. */
    public VideoSystemBuilder cameras(int value) {
        this.cameras = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: number of cameras. */
    public VideoSystemBuilder cameras(Fact<Integer> fact) {
        this.cameras = Objects.requireNonNull(fact, "cameras");
        return this;
    }

    /** Says: cameras in use. Not said, it stays unknown. */
    public VideoSystemBuilder on(boolean value) {
        this.on = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: cameras in use. */
    public VideoSystemBuilder on(Fact<Boolean> fact) {
        this.on = Objects.requireNonNull(fact, "on");
        return this;
    }

    /** Says: date of the application for authorisation. Not said, it stays unknown. */
    public VideoSystemBuilder appliedOn(LocalDate value) {
        this.appliedOn = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: date of the application for authorisation. */
    public VideoSystemBuilder appliedOn(Fact<LocalDate> fact) {
        this.appliedOn = Objects.requireNonNull(fact, "appliedOn");
        return this;
    }

    /** Says: authorised by the prefect. Not said, it stays unknown. */
    public VideoSystemBuilder authorised(boolean value) {
        this.authorised = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: authorised by the prefect. */
    public VideoSystemBuilder authorised(Fact<Boolean> fact) {
        this.authorised = Objects.requireNonNull(fact, "authorised");
        return this;
    }

    /** Says: date of the authorisation. Not said, it stays unknown. */
    public VideoSystemBuilder authorisedOn(LocalDate value) {
        this.authorisedOn = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: date of the authorisation. */
    public VideoSystemBuilder authorisedOn(Fact<LocalDate> fact) {
        this.authorisedOn = Objects.requireNonNull(fact, "authorisedOn");
        return this;
    }

    /** Says: provisional authorisation. Not said, it stays unknown. */
    public VideoSystemBuilder provisional(boolean value) {
        this.provisional = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: provisional authorisation. */
    public VideoSystemBuilder provisional(Fact<Boolean> fact) {
        this.provisional = Objects.requireNonNull(fact, "provisional");
        return this;
    }

    /** Says: last day of the authorisation. Not said, it stays unknown. */
    public VideoSystemBuilder authorisedUntil(LocalDate value) {
        this.authorisedUntil = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: last day of the authorisation. */
    public VideoSystemBuilder authorisedUntil(Fact<LocalDate> fact) {
        this.authorisedUntil = Objects.requireNonNull(fact, "authorisedUntil");
        return this;
    }

    /** Says: time of keeping of images. Not said, it stays unknown. */
    public VideoSystemBuilder retentionDays(int value) {
        this.retentionDays = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: time of keeping of images. */
    public VideoSystemBuilder retentionDays(Fact<Integer> fact) {
        this.retentionDays = Objects.requireNonNull(fact, "retentionDays");
        return this;
    }

    /** Says: images kept for a judicial inquiry. Not said, it stays unknown. */
    public VideoSystemBuilder investigation(boolean value) {
        this.investigation = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: images kept for a judicial inquiry. */
    public VideoSystemBuilder investigation(Fact<Boolean> fact) {
        this.investigation = Objects.requireNonNull(fact, "investigation");
        return this;
    }

    /** Says: inside of dwellings masked. Not said, it stays unknown. */
    public VideoSystemBuilder dwellingsMasked(boolean value) {
        this.dwellingsMasked = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: inside of dwellings masked. */
    public VideoSystemBuilder dwellingsMasked(Fact<Boolean> fact) {
        this.dwellingsMasked = Objects.requireNonNull(fact, "dwellingsMasked");
        return this;
    }

    /** Says: signs that tell the public. Not said, it stays unknown. */
    public VideoSystemBuilder signage(boolean value) {
        this.signage = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: signs that tell the public. */
    public VideoSystemBuilder signage(Fact<Boolean> fact) {
        this.signage = Objects.requireNonNull(fact, "signage");
        return this;
    }

    /** Says: register of recordings kept. Not said, it stays unknown. */
    public VideoSystemBuilder register(boolean value) {
        this.register = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: register of recordings kept. */
    public VideoSystemBuilder register(Fact<Boolean> fact) {
        this.register = Objects.requireNonNull(fact, "register");
        return this;
    }

    /** Says: recorder secured. Not said, it stays unknown. */
    public VideoSystemBuilder recorderSecured(boolean value) {
        this.recorderSecured = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: recorder secured. */
    public VideoSystemBuilder recorderSecured(Fact<Boolean> fact) {
        this.recorderSecured = Objects.requireNonNull(fact, "recorderSecured");
        return this;
    }

    /** Says: impact assessment of the cameras done. Not said, it stays unknown. */
    public VideoSystemBuilder aipdDone(boolean value) {
        this.aipdDone = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: impact assessment of the cameras done. */
    public VideoSystemBuilder aipdDone(Fact<Boolean> fact) {
        this.aipdDone = Objects.requireNonNull(fact, "aipdDone");
        return this;
    }

    /** Says: authorisation asked of the prefect; CSI L252-1. Not said, it stays unknown. */
    public VideoSystemBuilder applied(boolean value) {
        this.applied = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: authorisation asked of the prefect; CSI L252-1. */
    public VideoSystemBuilder applied(Fact<Boolean> fact) {
        this.applied = Objects.requireNonNull(fact, "applied");
        return this;
    }

    /** Says: length of the provisional authorisation; months (CSI L252-7). Not said, it stays unknown. */
    public VideoSystemBuilder provisionalMonths(int value) {
        this.provisionalMonths = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: length of the provisional authorisation; months (CSI L252-7). */
    public VideoSystemBuilder provisionalMonths(Fact<Integer> fact) {
        this.provisionalMonths = Objects.requireNonNull(fact, "provisionalMonths");
        return this;
    }

    /** Says: event or threat of the provisional authorisation over; CSI L252-7. Not said, it stays unknown. */
    public VideoSystemBuilder eventOver(boolean value) {
        this.eventOver = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: event or threat of the provisional authorisation over; CSI L252-7. */
    public VideoSystemBuilder eventOver(Fact<Boolean> fact) {
        this.eventOver = Objects.requireNonNull(fact, "eventOver");
        return this;
    }

    /** Says: months over which the time of keeping is checked; CSI L252-5. Not said, it stays unknown. */
    public VideoSystemBuilder checkedMonth(MonthLength value) {
        this.checkedMonth = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: months over which the time of keeping is checked; CSI L252-5. */
    public VideoSystemBuilder checkedMonth(Fact<MonthLength> fact) {
        this.checkedMonth = Objects.requireNonNull(fact, "checkedMonth");
        return this;
    }

    /** Says: images kept no longer than the order of the prefect allows; CSI L252-5. Not said, it stays unknown. */
    public VideoSystemBuilder withinOrderRetention(boolean value) {
        this.withinOrderRetention = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: images kept no longer than the order of the prefect allows; CSI L252-5. */
    public VideoSystemBuilder withinOrderRetention(Fact<Boolean> fact) {
        this.withinOrderRetention = Objects.requireNonNull(fact, "withinOrderRetention");
        return this;
    }

    /** Says: list of the systems on the public road at the disposal of the public. Not said, it stays unknown. */
    public VideoSystemBuilder publicList(boolean value) {
        this.publicList = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: list of the systems on the public road at the disposal of the public. */
    public VideoSystemBuilder publicList(Fact<Boolean> fact) {
        this.publicList = Objects.requireNonNull(fact, "publicList");
        return this;
    }

    /** Says: members of staff filmed at work. Not said, it stays unknown. */
    public VideoSystemBuilder staffFilmed(boolean value) {
        this.staffFilmed = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: members of staff filmed at work. */
    public VideoSystemBuilder staffFilmed(Fact<Boolean> fact) {
        this.staffFilmed = Objects.requireNonNull(fact, "staffFilmed");
        return this;
    }

    /** Says: representatives of staff consulted. Not said, it stays unknown. */
    public VideoSystemBuilder staffConsulted(boolean value) {
        this.staffConsulted = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: representatives of staff consulted. */
    public VideoSystemBuilder staffConsulted(Fact<Boolean> fact) {
        this.staffConsulted = Objects.requireNonNull(fact, "staffConsulted");
        return this;
    }

    /** Returns the record; the builder may be used further. */
    public VideoSystem build() {
        return new VideoSystem(
                key,
                place,
                purposes,
                cameras,
                on,
                appliedOn,
                authorised,
                authorisedOn,
                provisional,
                authorisedUntil,
                retentionDays,
                investigation,
                dwellingsMasked,
                signage,
                register,
                recorderSecured,
                aipdDone,
                applied,
                provisionalMonths,
                eventOver,
                checkedMonth,
                withinOrderRetention,
                publicList,
                staffFilmed,
                staffConsulted);
    }
}
