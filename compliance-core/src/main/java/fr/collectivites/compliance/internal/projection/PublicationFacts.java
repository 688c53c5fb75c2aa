package fr.collectivites.compliance.internal.projection;

import fr.collectivites.compliance.internal.projection.SubjectFacts.Asked;
import fr.collectivites.compliance.model.Consent;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.Fact;
import fr.collectivites.compliance.model.Publication;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the consents that a publication names say together.
 *
 * <p>Each person whose consents are named must have given them: one child without them is enough for a no.
 */
final class PublicationFacts {

    private static final FactType TYPE = PublicationProjection.TYPE;

    private PublicationFacts() {}

    /** The facts of a publication, those drawn from its consents included. */
    static SubjectFacts of(Publication publication, Dossier dossier) {
        String subject = TYPE.listName() + "/" + publication.key();
        Object[] slots = PublicationProjection.slots(publication);
        Map<Integer, Asked> asked = new HashMap<>();
        Optional<List<Consent>> named = named(publication, dossier.consents());
        for (ConsentQuestion question : ConsentQuestion.values()) {
            int slot = TYPE.fact(question.property()).orElseThrow().slot();
            if (named.isEmpty()) {
                slots[slot] = Projection.UNKNOWN;
                continue;
            }
            Certainty answer = question.ask(publication, byPerson(named.get()));
            slots[slot] = answer.value();
            answer.missing().ifPresent(missing -> asked.put(slot, missing));
        }
        return new SubjectFacts(TYPE, subject, slots, Map.copyOf(asked));
    }

    /** The consents that the publication names; empty when it does not say, or names one that the dossier lacks. */
    private static Optional<List<Consent>> named(Publication publication, List<Consent> all) {
        if (!(publication.consentKeys() instanceof Fact.Known<List<String>> keys)) {
            return Optional.empty();
        }
        List<Consent> named = all.stream()
                .filter(consent -> keys.value().contains(consent.key()))
                .toList();
        return named.size() == keys.value().size() ? Optional.of(named) : Optional.empty();
    }

    /** Consents whose person is not said are of one and the same person. */
    private static List<List<Consent>> byPerson(List<Consent> consents) {
        return new ArrayList<>(consents.stream()
                .collect(Collectors.groupingBy(
                        consent -> consent.person() instanceof Fact.Known<String> person ? person.value() : "",
                        java.util.LinkedHashMap::new,
                        Collectors.toList()))
                .values());
    }
}
