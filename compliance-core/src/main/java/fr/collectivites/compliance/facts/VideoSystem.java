package fr.collectivites.compliance.facts;

import fr.collectivites.compliance.model.MonthLength;
import fr.collectivites.compliance.model.VideoPlace;
import fr.collectivites.compliance.model.VideoPurpose;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * The facts of a {@link fr.collectivites.compliance.model.VideoSystem} in one world, all known, as rules match them.
 *
 * <p>Generated from the record: change the record. Getters never return null.
 */
public final class VideoSystem implements Subject {

    private final String subject;
    private final Object[] slots;

    /**
     * Creates the facts of a subject.
     *
     * @param subject the name of the subject, not null
     * @param slots a value for each fact, in the order of the projection; not copied, not null
     */
    public VideoSystem(String subject, Object[] slots) {
        this.subject = Objects.requireNonNull(subject, "subject");
        this.slots = Objects.requireNonNull(slots, "slots");
    }

    @Override
    public String getSubject() {
        return subject;
    }

    /** Fact {@code place}: places filmed. */
    public VideoPlace getPlace() {
        return (VideoPlace) slots[0];
    }

    /** Fact {@code purposes}: purposes of the cameras. */
    @SuppressWarnings("unchecked")
    public Set<VideoPurpose> getPurposes() {
        return (Set<VideoPurpose>) slots[1];
    }

    /** Fact {@code cameras}: number of cameras. */
    public long getCameras() {
        return ((Number) slots[2]).longValue();
    }

    /** Fact {@code on}: cameras in use. */
    public boolean isOn() {
        return (Boolean) slots[3];
    }

    /** Fact {@code appliedOn}: date of the application for authorisation. */
    public LocalDate getAppliedOn() {
        return (LocalDate) slots[4];
    }

    /** Fact {@code authorised}: authorised by the prefect. */
    public boolean isAuthorised() {
        return (Boolean) slots[5];
    }

    /** Fact {@code authorisedOn}: date of the authorisation. */
    public LocalDate getAuthorisedOn() {
        return (LocalDate) slots[6];
    }

    /** Fact {@code provisional}: provisional authorisation. */
    public boolean isProvisional() {
        return (Boolean) slots[7];
    }

    /** Fact {@code authorisedUntil}: last day of the authorisation. */
    public LocalDate getAuthorisedUntil() {
        return (LocalDate) slots[8];
    }

    /** Fact {@code retentionDays}: time of keeping of images. */
    public long getRetentionDays() {
        return ((Number) slots[9]).longValue();
    }

    /** Fact {@code investigation}: images kept for a judicial inquiry. */
    public boolean isInvestigation() {
        return (Boolean) slots[10];
    }

    /** Fact {@code dwellingsMasked}: inside of dwellings masked. */
    public boolean isDwellingsMasked() {
        return (Boolean) slots[11];
    }

    /** Fact {@code signage}: signs that tell the public. */
    public boolean isSignage() {
        return (Boolean) slots[12];
    }

    /** Fact {@code register}: register of recordings kept. */
    public boolean isRegister() {
        return (Boolean) slots[13];
    }

    /** Fact {@code recorderSecured}: recorder secured. */
    public boolean isRecorderSecured() {
        return (Boolean) slots[14];
    }

    /** Fact {@code aipdDone}: impact assessment of the cameras done. */
    public boolean isAipdDone() {
        return (Boolean) slots[15];
    }

    /** Fact {@code applied}: authorisation asked of the prefect; CSI L252-1. */
    public boolean isApplied() {
        return (Boolean) slots[16];
    }

    /** Fact {@code provisionalMonths}: length of the provisional authorisation; months (CSI L252-7). */
    public long getProvisionalMonths() {
        return ((Number) slots[17]).longValue();
    }

    /** Fact {@code eventOver}: event or threat of the provisional authorisation over; CSI L252-7. */
    public boolean isEventOver() {
        return (Boolean) slots[18];
    }

    /** Fact {@code checkedMonth}: months over which the time of keeping is checked; CSI L252-5. */
    public MonthLength getCheckedMonth() {
        return (MonthLength) slots[19];
    }

    /** Fact {@code withinOrderRetention}: images kept no longer than the order of the prefect allows; CSI L252-5. */
    public boolean isWithinOrderRetention() {
        return (Boolean) slots[20];
    }

    /** Fact {@code publicList}: list of the systems on the public road at the disposal of the public. */
    public boolean isPublicList() {
        return (Boolean) slots[21];
    }

    /** Fact {@code staffFilmed}: members of staff filmed at work. */
    public boolean isStaffFilmed() {
        return (Boolean) slots[22];
    }

    /** Fact {@code staffConsulted}: representatives of staff consulted. */
    public boolean isStaffConsulted() {
        return (Boolean) slots[23];
    }

    @Override
    public String toString() {
        return subject;
    }
}
