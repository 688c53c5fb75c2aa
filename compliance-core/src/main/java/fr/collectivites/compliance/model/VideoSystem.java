package fr.collectivites.compliance.model;

import fr.collectivites.compliance.model.constraints.InOrder;
import fr.collectivites.compliance.model.constraints.Key;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Set;

/**
 * A set of cameras with one purpose and one authorisation.
 *
 * <p>Immutable. Every fact may be unknown and is so unless said; nothing is checked here but the absence of null.
 *
 * @param key key of the record in its list, unique there, not null
 * @param place places filmed
 * @param purposes purposes of the cameras; CSI L251-2
 * @param cameras number of cameras
 * @param on cameras in use
 * @param appliedOn date of the application for authorisation; CSI L252-1
 * @param authorised authorised by the prefect; CSI L252-1
 * @param authorisedOn date of the authorisation
 * @param provisional provisional authorisation; CSI L252-6
 * @param authorisedUntil last day of the authorisation; five years at most (CSI L252-4)
 * @param retentionDays time of keeping of images; days (CSI L252-5)
 * @param investigation images kept for a judicial inquiry; CSI L252-5
 * @param dwellingsMasked inside of dwellings masked; CSI L251-3
 * @param signage signs that tell the public; CSI L251-3
 * @param register register of recordings kept; CSI R252-11
 * @param recorderSecured recorder secured
 * @param aipdDone impact assessment of the cameras done; RGPD 35(3)(c)
 * @param applied authorisation asked of the prefect; CSI L252-1
 * @param provisionalMonths length of the provisional authorisation; months (CSI L252-7)
 * @param eventOver event or threat of the provisional authorisation over; CSI L252-7
 * @param checkedMonth months over which the time of keeping is checked; CSI L252-5
 * @param withinOrderRetention images kept no longer than the order of the prefect allows; CSI L252-5
 * @param publicList list of the systems on the public road at the disposal of the public
 * @param staffFilmed members of staff filmed at work
 * @param staffConsulted representatives of staff consulted
 */
@InOrder(first = "authorisedOn", then = "authorisedUntil")
public record VideoSystem(
        @Key String key,
        Fact<VideoPlace> place,
        Fact<Set<VideoPurpose>> purposes,
        Fact<@Min(0) @Max(2_000_000_000) Integer> cameras,
        Fact<Boolean> on,
        Fact<LocalDate> appliedOn,
        Fact<Boolean> authorised,
        Fact<LocalDate> authorisedOn,
        Fact<Boolean> provisional,
        Fact<LocalDate> authorisedUntil,
        Fact<@Min(0) @Max(2_000_000_000) Integer> retentionDays,
        Fact<Boolean> investigation,
        Fact<Boolean> dwellingsMasked,
        Fact<Boolean> signage,
        Fact<Boolean> register,
        Fact<Boolean> recorderSecured,
        Fact<Boolean> aipdDone,
        Fact<Boolean> applied,
        Fact<@Min(0) @Max(2_000_000_000) Integer> provisionalMonths,
        Fact<Boolean> eventOver,
        Fact<MonthLength> checkedMonth,
        Fact<Boolean> withinOrderRetention,
        Fact<Boolean> publicList,
        Fact<Boolean> staffFilmed,
        Fact<Boolean> staffConsulted)
        implements Keyed {

    /** Refuses null; the message names the component. */
    public VideoSystem {
        Components.refuseNull(
                VideoSystem.class,
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

    /**
     * Starts a record in which every fact is unknown.
     *
     * @param key key of the record in its list, not null
     * @return a new builder, not null
     */
    public static VideoSystemBuilder builder(String key) {
        return new VideoSystemBuilder(key);
    }
}
