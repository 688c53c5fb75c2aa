package fr.collectivites.compliance.internal.projection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.model.Consent;
import fr.collectivites.compliance.model.ConsentBuilder;
import fr.collectivites.compliance.model.ConsentForm;
import fr.collectivites.compliance.model.ConsentGiver;
import fr.collectivites.compliance.model.ConsentPurpose;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.Publication;
import fr.collectivites.compliance.model.PublicationMedium;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PublicationFactsTest {

    @Test
    void both_parents_who_agreed_in_writing_for_the_medium_are_seen() {
        SubjectFacts photo = photo(List.of(consent("c1", ConsentGiver.PARENT_1), consent("c2", ConsentGiver.PARENT_2)));

        assertThat(fact(photo, "parentOneConsented")).isEqualTo(true);
        assertThat(fact(photo, "parentTwoConsented")).isEqualTo(true);
        assertThat(fact(photo, "parentConsentsWritten")).isEqualTo(true);
        assertThat(fact(photo, "selfConsented")).isEqualTo(false);
        assertThat(fact(photo, "consentRefused")).isEqualTo(false);
    }

    @Test
    void an_agreement_for_the_bulletin_does_not_cover_a_social_network() {
        Consent elsewhere = consent("c1", ConsentGiver.PARENT_1, builder -> builder.media(PublicationMedium.BULLETIN));

        assertThat(fact(photo(List.of(elsewhere)), "parentOneConsented")).isEqualTo(false);
    }

    @Test
    void a_withdrawn_agreement_counts_no_more() {
        Consent withdrawn = consent("c1", ConsentGiver.PARENT_1, builder -> builder.withdrawn(true));

        assertThat(fact(photo(List.of(withdrawn)), "parentOneConsented")).isEqualTo(false);
        assertThat(fact(photo(List.of(withdrawn)), "consentWithdrawn")).isEqualTo(true);
    }

    @Test
    void one_child_whose_parent_did_not_agree_is_enough_for_a_no() {
        Consent first = consent("c1", ConsentGiver.PARENT_1, builder -> builder.person("child-1"));
        Consent second = consent("c2", ConsentGiver.PARENT_2, builder -> builder.person("child-2"));

        assertThat(fact(photo(List.of(first, second)), "parentOneConsented")).isEqualTo(false);
    }

    @Test
    void what_is_not_known_of_a_consent_is_asked_of_that_consent() {
        Consent unsaid = Consent.builder("c1")
                .givenBy(ConsentGiver.PARENT_1)
                .purpose(ConsentPurpose.IMAGE)
                .media(PublicationMedium.SOCIAL_NETWORK)
                .withdrawn(false)
                .build();
        SubjectFacts photo = photo(List.of(unsaid));
        FactDef fact = PublicationProjection.TYPE.fact("parentOneConsented").orElseThrow();

        assertThat(photo.slots()[fact.slot()]).isEqualTo(Projection.UNKNOWN);
        assertThat(photo.askedElsewhere().get(fact.slot()))
                .isEqualTo(new SubjectFacts.Asked("consents/c1/given", "consents.given"));
    }

    @Test
    void a_consent_that_the_dossier_lacks_leaves_all_unknown() {
        Publication photo = Publication.builder("p")
                .medium(PublicationMedium.SOCIAL_NETWORK)
                .consentKeys("lost")
                .build();
        SubjectFacts facts = PublicationFacts.of(photo, Dossier.builder().build());

        assertThat(fact(facts, "selfConsented")).isEqualTo(Projection.UNKNOWN);
        assertThat(facts.askedElsewhere()).isEmpty();
    }

    @Test
    void a_publication_that_relies_on_no_consent_has_none() {
        assertThat(fact(photo(List.of()), "selfConsented")).isEqualTo(false);
        assertThat(fact(photo(List.of()), "consentRefused")).isEqualTo(false);
    }

    private static Consent consent(String key, ConsentGiver giver) {
        return consent(key, giver, builder -> builder);
    }

    private static Consent consent(String key, ConsentGiver giver, UnaryOperator<ConsentBuilder> change) {
        return change.apply(Consent.builder(key)
                        .givenBy(giver)
                        .purpose(ConsentPurpose.IMAGE)
                        .media(PublicationMedium.SOCIAL_NETWORK)
                        .form(ConsentForm.WRITTEN)
                        .given(true)
                        .withdrawn(false))
                .build();
    }

    private static SubjectFacts photo(List<Consent> consents) {
        Publication publication = Publication.builder("p")
                .medium(PublicationMedium.SOCIAL_NETWORK)
                .consentKeys(consents.stream().map(Consent::key).toArray(String[]::new))
                .build();
        return PublicationFacts.of(
                publication,
                Dossier.builder().consents(consents.toArray(Consent[]::new)).build());
    }

    private static Object fact(SubjectFacts facts, String property) {
        return facts.slots()[facts.type().fact(property).orElseThrow().slot()];
    }
}
