package fr.collectivites.compliance.rules.publication;

import fr.collectivites.compliance.model.Consent;
import fr.collectivites.compliance.model.ConsentBuilder;
import fr.collectivites.compliance.model.ConsentForm;
import fr.collectivites.compliance.model.ConsentGiver;
import fr.collectivites.compliance.model.ConsentPurpose;
import fr.collectivites.compliance.model.Fact;
import fr.collectivites.compliance.model.Publication;
import fr.collectivites.compliance.model.PublicationContext;
import fr.collectivites.compliance.model.PublicationItem;
import fr.collectivites.compliance.model.PublicationMedium;
import fr.collectivites.compliance.model.PublicationSubject;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Throws publications and consents; a part of the facts stays unknown. The same seed gives the same throws. */
final class IssueDice {

    private final Random random;
    private final double known;

    IssueDice(long seed) {
        this.random = new Random(seed * 0x9E37_79B9_7F4A_7C15L);
        this.known = random.nextBoolean() ? 1 : 0.8;
    }

    /** A publication that relies on the consents named. */
    Publication publication(String key, PublicationMedium medium, String... consents) {
        return Publication.builder(key)
                .medium(medium)
                .item(fact(one(PublicationItem.values())))
                .subjectKind(fact(one(PublicationSubject.values())))
                .context(fact(one(PublicationContext.values())))
                .singledOut(flag())
                .degrading(flag())
                .anonymised(flag())
                .personalData(flag())
                .thirdPartyData(flag())
                .socialAidData(flag())
                .spousesData(flag())
                .sensitiveData(flag())
                .fromCivilRegistry(flag())
                .soleParentalAuthority(flag())
                .everyoneAsked(flag())
                .relativesAgreed(flag())
                .relativesAgreementWritten(flag())
                .consentKeys(consents)
                .published(flag())
                .onlineVersion(flag())
                .build();
    }

    PublicationMedium medium() {
        return one(PublicationMedium.values());
    }

    PublicationMedium mediumOtherThan(PublicationMedium medium) {
        return one(EnumSet.complementOf(EnumSet.of(medium)).toArray(new PublicationMedium[0]));
    }

    /** Consents of one person, mostly given and mostly for the medium; refusals and withdrawals come too. */
    List<ConsentBuilder> consents(List<String> keys, Publication publication) {
        return keys.stream()
                .map(key -> {
                    boolean given = random.nextInt(8) > 0;
                    return consent(key, publication).given(given).withdrawn(given && random.nextInt(8) == 0);
                })
                .toList();
    }

    /** A consent of the same person that was given and holds. */
    Consent given(String key, Publication publication) {
        return consent(key, publication).given(true).withdrawn(false).build();
    }

    private ConsentBuilder consent(String key, Publication publication) {
        PublicationMedium medium = publication.medium().toOptional().orElseThrow();
        return Consent.builder(key)
                .person("A")
                .givenBy(fact(one(givers(publication))))
                .purpose(fact(random.nextInt(5) > 0 ? ConsentPurpose.PUBLICATION : ConsentPurpose.NEWSLETTER))
                .media(fact(Set.of(random.nextInt(5) > 0 ? medium : medium())))
                .form(fact(one(ConsentForm.values())))
                .proven(flag());
    }

    /** Where one parent alone holds the authority, the other signs nothing. */
    private static ConsentGiver[] givers(Publication publication) {
        boolean sole = publication.soleParentalAuthority().equals(Fact.of(true));
        return sole
                ? new ConsentGiver[] {ConsentGiver.SELF, ConsentGiver.PARENT_1, ConsentGiver.GUARDIAN}
                : ConsentGiver.values();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private Fact<Boolean> flag() {
        return fact(random.nextBoolean());
    }

    private <T> Fact<T> fact(T value) {
        return random.nextDouble() < known ? Fact.of(value) : Fact.unknown();
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
