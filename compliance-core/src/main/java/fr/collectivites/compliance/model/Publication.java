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
 * @param published already published
 * @param onlineVersion put online too, beside its first medium
 * @param everyoneAsked every person named or shown is among the consents
 * @param relativesAgreed relatives or declarant of the death agreed
 * @param relativesAgreementWritten agreement of the relatives in writing
 * @param personsInformed persons informed of the publication; RGPD 13 and 14
 * @param sensitiveData health, sanction or assessment of a named person; CRPA L311-6
 * @param keptInFile names drawn from the civil registry kept in a lasting file
 * @param takenDown taken down after a withdrawal
 * @param approvedOn date on which the minutes were approved; CGCT L2121-15
 * @param paperPublicityChosen council chose notice board or paper for its acts; CGCT L2131-1
 * @param moderated comments and contributions of the public are moderated
 * @param accountsSecured accounts that publish are secured (two-step login, named users)
 * @param passwordsHeld passwords of the accounts are held by the body, not by one person alone
 * @param geolocated contributions of the public carry a location
 * @param geolocationOptional location is sent only when the contributor chooses so
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
        Fact<List<@Key String>> consentKeys,
        Fact<Boolean> published,
        Fact<Boolean> onlineVersion,
        Fact<Boolean> everyoneAsked,
        Fact<Boolean> relativesAgreed,
        Fact<Boolean> relativesAgreementWritten,
        Fact<Boolean> personsInformed,
        Fact<Boolean> sensitiveData,
        Fact<Boolean> keptInFile,
        Fact<Boolean> takenDown,
        Fact<LocalDate> approvedOn,
        Fact<Boolean> paperPublicityChosen,
        Fact<Boolean> moderated,
        Fact<Boolean> accountsSecured,
        Fact<Boolean> passwordsHeld,
        Fact<Boolean> geolocated,
        Fact<Boolean> geolocationOptional)
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
                consentKeys,
                published,
                onlineVersion,
                everyoneAsked,
                relativesAgreed,
                relativesAgreementWritten,
                personsInformed,
                sensitiveData,
                keptInFile,
                takenDown,
                approvedOn,
                paperPublicityChosen,
                moderated,
                accountsSecured,
                passwordsHeld,
                geolocated,
                geolocationOptional);
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
