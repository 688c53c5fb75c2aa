package fr.collectivites.compliance.model;

import fr.collectivites.compliance.model.constraints.Key;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that the body publishes or is about to publish.
 *
 * <p>Immutable. Every fact may be unknown and is so unless said; nothing is checked here but the absence of null.
 *
 * @param key key of the record in its list, unique there, not null
 * @param item what is published
 * @param medium medium of the publication
 * @param plannedFor date planned for the publication
 * @param publishedOn date of the publication
 * @param subjectKind who is shown or named
 * @param context context in which the person is shown or named
 * @param singledOut person singled out
 * @param degrading degrading image or words; Code civil 9
 * @param anonymised anonymised content; CRPA L312-1-2
 * @param personalData personal data in the publication
 * @param thirdPartyData data on third parties
 * @param socialAidData data on social aid
 * @param spousesData data on spouses
 * @param fromCivilRegistry data drawn from the civil registry
 * @param soleParentalAuthority sole parental authority; Code civil 373-1
 * @param bansPosted banns already posted; Code civil 63
 * @param consentKeys consents on which the publication relies; keys of consents of the dossier
 */
public record Publication(
        @Key String key,
        Fact<PublicationItem> item,
        Fact<PublicationMedium> medium,
        Fact<LocalDate> plannedFor,
        Fact<LocalDate> publishedOn,
        Fact<PublicationSubject> subjectKind,
        Fact<PublicationContext> context,
        Fact<Boolean> singledOut,
        Fact<Boolean> degrading,
        Fact<Boolean> anonymised,
        Fact<Boolean> personalData,
        Fact<Boolean> thirdPartyData,
        Fact<Boolean> socialAidData,
        Fact<Boolean> spousesData,
        Fact<Boolean> fromCivilRegistry,
        Fact<Boolean> soleParentalAuthority,
        Fact<Boolean> bansPosted,
        Fact<List<@Key String>> consentKeys)
        implements Keyed {

    /** Refuses null; the message names the component. */
    public Publication {
        Components.refuseNull(
                Publication.class,
                key,
                item,
                medium,
                plannedFor,
                publishedOn,
                subjectKind,
                context,
                singledOut,
                degrading,
                anonymised,
                personalData,
                thirdPartyData,
                socialAidData,
                spousesData,
                fromCivilRegistry,
                soleParentalAuthority,
                bansPosted,
                consentKeys);
    }

    /**
     * Starts a record in which every fact is unknown.
     *
     * @param key key of the record in its list, not null
     * @return a new builder, not null
     */
    public static PublicationBuilder builder(String key) {
        return new PublicationBuilder(key);
    }
}
