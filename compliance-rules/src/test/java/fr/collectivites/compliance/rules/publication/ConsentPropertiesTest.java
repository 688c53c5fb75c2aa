package fr.collectivites.compliance.rules.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.Consent;
import fr.collectivites.compliance.model.ConsentBuilder;
import fr.collectivites.compliance.model.Publication;
import fr.collectivites.compliance.model.PublicationMedium;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Whoever consents never closes a door, whoever takes it back never opens one, and each medium is judged alone. */
class ConsentPropertiesTest {

    private static final List<String> QUESTIONS = List.of(
            "publication.autorisee", "publication.interdite", "publication.retrait", "publication.consentement-ecrit");

    @Property(tries = 400, seed = "20261122", shrinking = ShrinkingMode.OFF)
    void one_more_consent_of_a_person_never_forbids_what_was_allowed(@ForAll long seed, @ForAll Reading reading) {
        IssueDice dice = new IssueDice(seed);
        Publication publication = dice.publication("U1", dice.medium(), "C1", "C2", "C3");
        List<ConsentBuilder> consents = dice.consents(List.of("C1", "C2"), publication);
        Consent third = dice.given("C3", publication);

        Issue before = Issue.of(publication, consents);
        Issue after = before.and(third);

        assertThat(before.word(reading) + " then " + after.word(reading))
                .as("%s under %s", after, reading)
                .isNotEqualTo("ALLOWED then FORBIDDEN");
    }

    @Property(tries = 400, seed = "20261123", shrinking = ShrinkingMode.OFF)
    void taking_a_consent_back_never_allows_what_was_forbidden(@ForAll long seed, @ForAll Reading reading) {
        IssueDice dice = new IssueDice(seed);
        Publication publication = dice.publication("U1", dice.medium(), "C1", "C2", "C3");
        List<ConsentBuilder> consents = dice.consents(List.of("C1", "C2", "C3"), publication);

        ConsentBuilder one = consents.get(dice.below(consents.size())).given(true);
        one.withdrawn(false);
        Issue before = Issue.of(publication, consents);
        one.withdrawn(true);
        Issue after = Issue.of(publication, consents);

        assertThat(before.word(reading) + " then " + after.word(reading))
                .as("%s under %s", after, reading)
                .isNotEqualTo("FORBIDDEN then ALLOWED");
    }

    @Property(tries = 200, seed = "20261124", shrinking = ShrinkingMode.OFF)
    void what_is_said_for_one_medium_does_not_depend_on_another(@ForAll long seed, @ForAll Reading reading) {
        IssueDice dice = new IssueDice(seed);
        PublicationMedium medium = dice.medium();
        Publication publication = dice.publication("U1", medium, "C1", "C2");
        Issue alone = Issue.of(publication, dice.consents(List.of("C1", "C2"), publication));
        Issue beside = alone.and(dice.publication("U2", dice.mediumOtherThan(medium), "C1", "C2"));
        Issue changed = alone.and(dice.publication("U2", dice.mediumOtherThan(medium), "C2"));

        for (String question : QUESTIONS) {
            assertThat(beside.ask(question, reading))
                    .isEqualTo(alone.ask(question, reading))
                    .isEqualTo(changed.ask(question, reading));
        }
    }
}
