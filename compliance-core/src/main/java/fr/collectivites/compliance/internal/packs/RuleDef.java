package fr.collectivites.compliance.internal.packs;

import fr.collectivites.compliance.law.ArticleRef;
import fr.collectivites.compliance.law.Reading;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A compiled rule, as the index of the build describes it.
 *
 * @param name the name, one over all packs, not null
 * @param pack the id of its pack, not null
 * @param place where it is written, not null
 * @param question the question that it answers, not null
 * @param stage its storey, not null
 * @param readings the readings under which it may fire; empty means all, not null
 * @param articles the articles that it rests on, not null
 * @param verb what it does, not null
 * @param value the value or the status that it gives, not null
 * @param subjectType the fact type of its subject, not null
 * @param patterns its patterns, in the order of the file, not null
 */
public record RuleDef(
        String name,
        String pack,
        Place place,
        String question,
        Stage stage,
        Set<Reading> readings,
        List<ArticleRef> articles,
        Verb verb,
        String value,
        String subjectType,
        List<PatternDef> patterns) {

    /** Copies the collections and checks that nothing is missing. */
    public RuleDef {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(pack, "pack");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(stage, "stage");
        readings = Set.copyOf(readings);
        articles = List.copyOf(articles);
        Objects.requireNonNull(verb, "verb");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(subjectType, "subjectType");
        patterns = List.copyOf(patterns);
    }

    /** Says whether the rule may fire under a reading. */
    public boolean speaksUnder(Reading reading) {
        return readings.isEmpty() || readings.contains(reading);
    }
}
