package fr.collectivites.compliance.internal.projection;

import fr.collectivites.compliance.model.Consent;
import fr.collectivites.compliance.model.ConsentForm;
import fr.collectivites.compliance.model.ConsentGiver;
import fr.collectivites.compliance.model.ConsentPurpose;
import fr.collectivites.compliance.model.Fact;
import fr.collectivites.compliance.model.Publication;
import fr.collectivites.compliance.model.PublicationMedium;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What is asked of the consents of a publication, person by person. */
enum ConsentQuestion {
    SELF("selfConsented", true, asked -> asked.given(EnumSet.of(ConsentGiver.SELF))),
    PARENT_ONE("parentOneConsented", true, asked -> asked.given(EnumSet.of(ConsentGiver.PARENT_1))),
    PARENT_TWO("parentTwoConsented", true, asked -> asked.given(EnumSet.of(ConsentGiver.PARENT_2))),
    GUARDIAN("guardianConsented", true, asked -> asked.given(EnumSet.of(ConsentGiver.GUARDIAN))),
    SELF_WRITTEN("selfConsentWritten", true, asked -> asked.written(EnumSet.of(ConsentGiver.SELF))),
    PARENTS_WRITTEN("parentConsentsWritten", true, OfPerson::representativesWrote),
    REFUSED("consentRefused", false, OfPerson::refused),
    WITHDRAWN("consentWithdrawn", false, OfPerson::withdrawn);

    private static final Set<ConsentPurpose> PURPOSES =
            EnumSet.of(ConsentPurpose.PUBLICATION, ConsentPurpose.IMAGE, ConsentPurpose.CONGRATULATIONS_OR_BULLETIN);

    private final String property;
    private final boolean ofEachPerson;
    private final Function<OfPerson, Certainty> asked;

    ConsentQuestion(String property, boolean ofEachPerson, Function<OfPerson, Certainty> asked) {
        this.property = property;
        this.ofEachPerson = ofEachPerson;
        this.asked = asked;
    }

    String property() {
        return property;
    }

    /** True of each person, or of one: nobody named is a no. */
    Certainty ask(Publication publication, List<List<Consent>> persons) {
        Certainty all = ofEachPerson ? Certainty.of(!persons.isEmpty()) : Certainty.NO;
        for (List<Consent> consents : persons) {
            Certainty one = asked.apply(new OfPerson(publication, consents));
            all = ofEachPerson ? all.and(one) : all.or(one);
        }
        return all;
    }

    /** The consents of one person, read for one publication. */
    private record OfPerson(Publication publication, List<Consent> consents) {

        Certainty given(Set<ConsentGiver> givers) {
            Certainty any = Certainty.NO;
            for (Consent consent : consents) {
                any = any.or(by(consent, givers).and(holds(consent)));
            }
            return any;
        }

        Certainty written(Set<ConsentGiver> givers) {
            Certainty any = Certainty.NO;
            for (Consent consent : consents) {
                any = any.or(by(consent, givers).and(holds(consent)).and(written(consent)));
            }
            return any;
        }

        /** A written consent is not undone by a spoken one beside it; of two parents who agreed, both must have written. */
        Certainty representativesWrote() {
            Set<ConsentGiver> first = EnumSet.of(ConsentGiver.PARENT_1);
            Set<ConsentGiver> second = EnumSet.of(ConsentGiver.PARENT_2);
            Certainty both = given(first).and(given(second));
            return written(EnumSet.of(ConsentGiver.GUARDIAN))
                    .or(written(first).and(written(second)))
                    .or(written(first).or(written(second)).and(both.not()));
        }

        Certainty refused() {
            Certainty any = Certainty.NO;
            for (Consent consent : consents) {
                any = any.or(fact(consent, consent.given(), given -> !given, "given"));
            }
            return any;
        }

        Certainty withdrawn() {
            Certainty any = Certainty.NO;
            for (Consent consent : consents) {
                // What was not given cannot be withdrawn.
                any = any.or(fact(consent, consent.given(), given -> given, "given")
                        .and(fact(consent, consent.withdrawn(), withdrawn -> withdrawn, "withdrawn")));
            }
            return any;
        }

        private Certainty holds(Consent consent) {
            return fact(consent, consent.given(), given -> given, "given")
                    .and(fact(consent, consent.withdrawn(), withdrawn -> !withdrawn, "withdrawn"))
                    .and(fact(consent, consent.purpose(), PURPOSES::contains, "purpose"))
                    .and(covers(consent));
        }

        private Certainty covers(Consent consent) {
            if (publication.medium() instanceof Fact.Known<PublicationMedium> medium) {
                return fact(consent, consent.media(), media -> media.contains(medium.value()), "media");
            }
            return Certainty.of(
                    publication.medium(),
                    medium -> true,
                    PublicationProjection.TYPE.listName() + "/" + publication.key(),
                    PublicationProjection.TYPE.listName(),
                    "medium");
        }

        private static Certainty by(Consent consent, Set<ConsentGiver> givers) {
            return fact(consent, consent.givenBy(), givers::contains, "givenBy");
        }

        private static Certainty written(Consent consent) {
            return fact(consent, consent.form(), form -> form != ConsentForm.ORAL, "form");
        }

        private static <T> Certainty fact(
                Consent consent, Fact<T> fact, java.util.function.Predicate<T> wanted, String component) {
            String list = ConsentProjection.TYPE.listName();
            return Certainty.of(fact, wanted, list + "/" + consent.key(), list, component);
        }
    }
}
