package fr.collectivites.compliance.model;

import fr.collectivites.compliance.model.constraints.Key;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * The request for a copy or an extract of a civil registry act.
 *
 * <p>Immutable. Every fact may be unknown and is so unless said; nothing is checked here but the absence of null.
 *
 * @param key key of the record in its list, unique there, not null
 * @param act kind of act
 * @param copy kind of copy asked for; décret 2017-890 art. 26
 * @param requester quality of the requester; décret 2017-890 art. 30
 * @param ageYears age of the register; years since the register was closed (Code du patrimoine L213-2)
 * @param requesterAdult the requester is an adult or emancipated
 * @param minorConcerned the document concerns a person who was a minor; Code du patrimoine L213-2
 * @param personDeceased death of the person concerned shown by the requester
 * @param yearsSinceDeath whole years since the death
 * @param yearsSinceBirth whole years since the birth
 * @param archive kind of public archive asked for, when it is no act
 */
public record ActCopyRequest(
        @Key String key,
        Fact<ActKind> act,
        Fact<CopyKind> copy,
        Fact<RequesterQuality> requester,
        Fact<@Min(0) @Max(2_000_000_000) Integer> ageYears,
        Fact<Boolean> requesterAdult,
        Fact<Boolean> minorConcerned,
        Fact<Boolean> personDeceased,
        Fact<@Min(0) @Max(2_000_000_000) Integer> yearsSinceDeath,
        Fact<@Min(0) @Max(2_000_000_000) Integer> yearsSinceBirth,
        Fact<ArchiveKind> archive)
        implements Keyed {

    /** Refuses null; the message names the component. */
    public ActCopyRequest {
        Components.refuseNull(
                ActCopyRequest.class,
                key,
                act,
                copy,
                requester,
                ageYears,
                requesterAdult,
                minorConcerned,
                personDeceased,
                yearsSinceDeath,
                yearsSinceBirth,
                archive);
    }

    /**
     * Starts a record in which every fact is unknown.
     *
     * @param key key of the record in its list, not null
     * @return a new builder, not null
     */
    public static ActCopyRequestBuilder builder(String key) {
        return new ActCopyRequestBuilder(key);
    }
}
