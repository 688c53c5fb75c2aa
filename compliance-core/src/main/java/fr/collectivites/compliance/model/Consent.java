package fr.collectivites.compliance.model;

import fr.collectivites.compliance.model.constraints.Implies;
import fr.collectivites.compliance.model.constraints.InOrder;
import fr.collectivites.compliance.model.constraints.Key;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.Set;

/**
 * A consent that a person gave, refused or withdrew (RGPD art. 4(11) and 7).
 *
 * <p>Immutable. Every fact may be unknown and is so unless said; nothing is checked here but the absence of null.
 *
 * @param key key of the record in its list, unique there, not null
 * @param person opaque key of the person; never a name
 * @param givenBy who consented; RGPD 8 and Code civil 372
 * @param purpose purpose of the consent; RGPD 6(1)(a)
 * @param media media covered by the consent
 * @param form form of the consent
 * @param given consent given
 * @param givenAt instant at which the consent was given
 * @param withdrawnAt instant at which the consent was withdrawn; RGPD 7(3)
 * @param withdrawn consent withdrawn; RGPD 7(3)
 * @param ageYears age of the person when consenting; years
 * @param preTicked box ticked beforehand; RGPD recital 32
 * @param imbalance imbalance between the body and the person; RGPD recital 43
 * @param withdrawalAsEasy withdrawal as easy as consent; RGPD 7(3)
 * @param informationSocietyService online service offered directly to a child; RGPD 8 and loi 78-17 art. 45
 * @param minorAgreed agreement of the minor; RGPD 8 and loi 78-17 art. 45
 * @param parentAgreed agreement of a holder of parental authority; RGPD 8 and loi 78-17 art. 45
 * @param informed person informed before consenting; RGPD 4(11)
 * @param specific consent for one purpose at a time; RGPD 4(11)
 * @param proven proof of the consent kept; RGPD 7(1)
 */
@InOrder(first = "givenAt", then = "withdrawnAt")
@Implies(given = "givenAt", notFalse = "given")
@Implies(given = "withdrawnAt", notFalse = "withdrawn")
@Implies(given = "withdrawn", notFalse = "given")
public record Consent(
        @Key String key,
        Fact<@Key String> person,
        Fact<ConsentGiver> givenBy,
        Fact<ConsentPurpose> purpose,
        Fact<Set<PublicationMedium>> media,
        Fact<ConsentForm> form,
        Fact<Boolean> given,
        Fact<Instant> givenAt,
        Fact<Instant> withdrawnAt,
        Fact<Boolean> withdrawn,
        Fact<@Min(0) @Max(2_000_000_000) Integer> ageYears,
        Fact<Boolean> preTicked,
        Fact<Boolean> imbalance,
        Fact<Boolean> withdrawalAsEasy,
        Fact<Boolean> informationSocietyService,
        Fact<Boolean> minorAgreed,
        Fact<Boolean> parentAgreed,
        Fact<Boolean> informed,
        Fact<Boolean> specific,
        Fact<Boolean> proven)
        implements Keyed {

    /** Refuses null; the message names the component. */
    public Consent {
        Components.refuseNull(
                Consent.class,
                key,
                person,
                givenBy,
                purpose,
                media,
                form,
                given,
                givenAt,
                withdrawnAt,
                withdrawn,
                ageYears,
                preTicked,
                imbalance,
                withdrawalAsEasy,
                informationSocietyService,
                minorAgreed,
                parentAgreed,
                informed,
                specific,
                proven);
    }

    /**
     * Starts a record in which every fact is unknown.
     *
     * @param key key of the record in its list, not null
     * @return a new builder, not null
     */
    public static ConsentBuilder builder(String key) {
        return new ConsentBuilder(key);
    }
}
