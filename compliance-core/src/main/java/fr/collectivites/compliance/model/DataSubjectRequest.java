package fr.collectivites.compliance.model;

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
 * @param identityEstablishedAt instant at which identity was established
 * @param complex complex or numerous requests; RGPD 12(3)
 * @param extensionNotifiedAt instant at which the extension was notified; RGPD 12(3)
 * @param answeredAt instant at which the request was answered
 * @param refused request refused; RGPD 12(4)
 * @param refusalReasonsGiven reasons and remedies given with the refusal; RGPD 12(4)
 * @param medicalFile medical file asked for; Code de la santé publique L1111-7
 * @param medicalOlderThanFiveYears medical information more than five years old; Code de la santé publique L1111-7
 */
@InOrder(first = "receivedAt", then = "extensionNotifiedAt")
@InOrder(first = "receivedAt", then = "answeredAt")
public record DataSubjectRequest(
        @Key String key,
        Fact<DataSubjectRight> right,
        Fact<@Key String> processing,
        Fact<Instant> receivedAt,
        Fact<RequestChannel> channel,
        Fact<Boolean> reasonableDoubt,
        Fact<Boolean> identityAskedWithoutDelay,
        Fact<Instant> identityEstablishedAt,
        Fact<Boolean> complex,
        Fact<Instant> extensionNotifiedAt,
        Fact<Instant> answeredAt,
        Fact<Boolean> refused,
        Fact<Boolean> refusalReasonsGiven,
        Fact<Boolean> medicalFile,
        Fact<Boolean> medicalOlderThanFiveYears)
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
                identityEstablishedAt,
                complex,
                extensionNotifiedAt,
                answeredAt,
                refused,
                refusalReasonsGiven,
                medicalFile,
                medicalOlderThanFiveYears);
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
