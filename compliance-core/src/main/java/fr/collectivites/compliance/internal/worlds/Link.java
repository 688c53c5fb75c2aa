package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.internal.packs.Condition;
import fr.collectivites.compliance.internal.packs.Op;
import fr.collectivites.compliance.internal.packs.Operand;
import fr.collectivites.compliance.internal.packs.PatternDef;
import fr.collectivites.compliance.internal.projection.FactDef;
import fr.collectivites.compliance.internal.projection.FactTypes;
import fr.collectivites.compliance.internal.projection.Links;
import fr.collectivites.compliance.internal.projection.SubjectFacts;
import java.util.List;
import java.util.Optional;

/** How a pattern is about one subject of another list alone: the one that a fact of the asking subject names. */
final class Link {

    private Link() {}

    /** The fact that names the subject of a pattern; empty when the pattern is about all subjects in sight. */
    static Optional<FactDef> of(PatternDef pattern) {
        return pattern.condition().flatMap(Link::of);
    }

    private static Optional<FactDef> of(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().flatMap(part -> of(part).stream()).findFirst();
        }
        return condition instanceof Condition.Test test ? of(test) : Optional.empty();
    }

    /** The fact that a test compares the name of a subject with, if it is a link. */
    static Optional<FactDef> of(Condition.Test test) {
        if (!test.fact().equals("subject")
                || test.op() != Op.EQUAL
                || !(test.operand() instanceof Operand.Other other)) {
            return Optional.empty();
        }
        int dot = other.path().indexOf('.');
        return FactTypes.byName(other.path().substring(0, dot))
                .flatMap(type -> type.fact(other.path().substring(dot + 1)))
                .filter(Links::is);
    }

    /** The names that a link may take in a dossier. */
    static List<String> names(List<SubjectFacts> subjects) {
        return subjects.stream().map(SubjectFacts::subject).toList();
    }

    /** The subject that a link names in a world in which the link is known; none when the dossier has no such subject. */
    static List<SubjectFacts> target(List<SubjectFacts> subjects, SubjectFacts self, FactDef link, World world) {
        Object name = world.value(self, link);
        return subjects.stream().filter(facts -> facts.subject().equals(name)).toList();
    }
}
