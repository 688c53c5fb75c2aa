package example.canteen.requests;

import example.canteen.compliance.TownDossier;
import fr.collectivites.compliance.model.DataSubjectRequest;
import fr.collectivites.compliance.model.DataSubjectRight;
import fr.collectivites.compliance.model.RequestChannel;
import java.time.OffsetDateTime;

/**
 * A request of a parent about the family's data.
 *
 * @param id its number
 * @param accountId who asks
 * @param kind the right used, not null
 * @param receivedAt when it came, not null
 * @param noLongerNeeded whether the child no longer eats at the canteen
 * @param particularSituation whether the parent gave reasons of his own situation
 * @param extendedAt when the town announced more time; null when it did not
 * @param answeredAt when it was answered; null when it was not
 * @param refused whether the answer was a refusal; null before the answer
 * @param visaId the archive visa under which data were erased; null when none
 */
public record Demand(
        long id,
        long accountId,
        DataSubjectRight kind,
        OffsetDateTime receivedAt,
        boolean noLongerNeeded,
        boolean particularSituation,
        OffsetDateTime extendedAt,
        OffsetDateTime answeredAt,
        Boolean refused,
        Long visaId) {

    private String key() {
        return "demande-" + id;
    }

    /** Returns the right in words. */
    public String label() {
        return switch (kind) {
            case ACCESS -> "Accès";
            case ERASURE -> "Effacement";
            case OBJECTION -> "Opposition";
            case RECTIFICATION -> "Rectification";
            default -> kind.name();
        };
    }

    /** Says whether somebody still has to answer. */
    public boolean open() {
        return answeredAt == null;
    }

    /** Tells the library what the portal knows of the request. */
    public DataSubjectRequest toLibrary() {
        var request = DataSubjectRequest.builder(key())
                .right(kind)
                .processing(TownDossier.CANTEEN_KEY)
                .receivedAt(receivedAt.toInstant())
                .channel(RequestChannel.ONLINE_ACCOUNT)
                .authenticated(true)
                .reasonableDoubt(false)
                .identityAskedWithoutDelay(false)
                .identityCopyAsked(false)
                .medicalFile(false)
                .medicalOlderThanFiveYears(false)
                .complex(extendedAt != null)
                .extensionNotified(extendedAt != null)
                .extensionReasonsGiven(extendedAt != null)
                .answered(answeredAt != null)
                .refused(Boolean.TRUE.equals(refused))
                .dataNoLongerNeeded(noLongerNeeded)
                .unlawfulProcessing(false)
                .particularSituation(particularSituation)
                .compellingGrounds(false)
                .directMarketing(false)
                .manifestlyUnfounded(false);
        if (extendedAt != null) {
            request.extensionNotifiedAt(extendedAt.toInstant());
        }
        if (answeredAt != null) {
            request.answeredAt(answeredAt.toInstant()).refusalReasonsGiven(true).remediesStated(true);
        }
        return request.build();
    }
}
