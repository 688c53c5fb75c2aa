package fr.collectivites.compliance.model;

import fr.collectivites.compliance.model.constraints.Implies;
import fr.collectivites.compliance.model.constraints.InOrder;
import fr.collectivites.compliance.model.constraints.Key;
import java.time.Instant;

/**
 * The request of a person who exercises a right (RGPD art. 12 to 22).
 *
 * <p>Immutable. Every fact may be unknown and is so unless said; nothing is checked here but the absence of null.
 *
 * @param key key of the record in its list, unique there, not null
 * @param right right exercised
 * @param processing processing concerned; key of a processing of the dossier
 * @param receivedAt instant at which the request was received; start of the month of RGPD 12(3)
 * @param channel channel of the request
 * @param reasonableDoubt reasonable doubt about identity; RGPD 12(6)
 * @param identityAskedWithoutDelay proof of identity asked without delay
 * @param identityAskedAt instant at which proof of identity was asked; RGPD 12(6)
 * @param identityEstablishedAt instant at which identity was established
 * @param complex complex or numerous requests; RGPD 12(3)
 * @param extensionNotifiedAt instant at which the extension was notified; RGPD 12(3)
 * @param answeredAt instant at which the request was answered
 * @param refused request refused; RGPD 12(4)
 * @param refusalReasonsGiven reasons and remedies given with the refusal; RGPD 12(4)
 * @param medicalFile medical file asked for; Code de la santé publique L1111-7
 * @param medicalOlderThanFiveYears medical information more than five years old; Code de la santé publique L1111-7
 * @param answered request answered
 * @param extensionNotified extension notified; RGPD 12(3)
 * @param extensionReasonsGiven reasons given with the extension; RGPD 12(3)
 * @param identityCopyAsked copy of an identity paper asked
 * @param authenticated person already authenticated, such as by an account
 * @param dataNoLongerNeeded data no longer needed for the purpose; RGPD 17(1)(a)
 * @param unlawfulProcessing data processed unlawfully; RGPD 17(1)(d)
 * @param particularSituation grounds from the particular situation of the person; RGPD 21(1)
 * @param compellingGrounds compelling grounds of the body that prevail; RGPD 21(1)
 * @param directMarketing request about direct marketing; RGPD 21(2)
 * @param manifestlyUnfounded manifestly unfounded or excessive request; RGPD 12(5)
 * @param remediesStated complaint and remedy told with the refusal; RGPD 12(4)
 * @param feeAsked payment asked for the answer; RGPD 12(5)
 * @param thirdPartiesMasked other persons masked on the images handed over; RGPD 15(4)
 * @param document administrative document asked for; CRPA L311-1
 * @param voter asked by a voter; Code électoral L37
 * @param nonCommercialUse undertaking to make no commercial use; Code électoral L37
 */
@InOrder(first = "receivedAt", then = "extensionNotifiedAt")
@InOrder(first = "receivedAt", then = "answeredAt")
@InOrder(first = "identityAskedAt", then = "identityEstablishedAt")
@Implies(given = "answeredAt", notFalse = "answered")
@Implies(given = "extensionNotifiedAt", notFalse = "extensionNotified")
public record DataSubjectRequest(
        @Key String key,
        Fact<DataSubjectRight> right,
        Fact<@Key String> processing,
        Fact<Instant> receivedAt,
        Fact<RequestChannel> channel,
        Fact<Boolean> reasonableDoubt,
        Fact<Boolean> identityAskedWithoutDelay,
        Fact<Instant> identityAskedAt,
        Fact<Instant> identityEstablishedAt,
        Fact<Boolean> complex,
        Fact<Instant> extensionNotifiedAt,
        Fact<Instant> answeredAt,
        Fact<Boolean> refused,
        Fact<Boolean> refusalReasonsGiven,
        Fact<Boolean> medicalFile,
        Fact<Boolean> medicalOlderThanFiveYears,
        Fact<Boolean> answered,
        Fact<Boolean> extensionNotified,
        Fact<Boolean> extensionReasonsGiven,
        Fact<Boolean> identityCopyAsked,
        Fact<Boolean> authenticated,
        Fact<Boolean> dataNoLongerNeeded,
        Fact<Boolean> unlawfulProcessing,
        Fact<Boolean> particularSituation,
        Fact<Boolean> compellingGrounds,
        Fact<Boolean> directMarketing,
        Fact<Boolean> manifestlyUnfounded,
        Fact<Boolean> remediesStated,
        Fact<Boolean> feeAsked,
        Fact<Boolean> thirdPartiesMasked,
        Fact<RequestedDocument> document,
        Fact<Boolean> voter,
        Fact<Boolean> nonCommercialUse)
        implements Keyed {

    /** Refuses null; the message names the component. */
    public DataSubjectRequest {
        Components.refuseNull(
                DataSubjectRequest.class,
                key,
                right,
                processing,
                receivedAt,
                channel,
                reasonableDoubt,
                identityAskedWithoutDelay,
                identityAskedAt,
                identityEstablishedAt,
                complex,
                extensionNotifiedAt,
                answeredAt,
                refused,
                refusalReasonsGiven,
                medicalFile,
                medicalOlderThanFiveYears,
                answered,
                extensionNotified,
                extensionReasonsGiven,
                identityCopyAsked,
                authenticated,
                dataNoLongerNeeded,
                unlawfulProcessing,
                particularSituation,
                compellingGrounds,
                directMarketing,
                manifestlyUnfounded,
                remediesStated,
                feeAsked,
                thirdPartiesMasked,
                document,
                voter,
                nonCommercialUse);
    }

    /**
     * Starts a record in which every fact is unknown.
     *
     * @param key key of the record in its list, not null
     * @return a new builder, not null
     */
    public static DataSubjectRequestBuilder builder(String key) {
        return new DataSubjectRequestBuilder(key);
    }
}
