package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.internal.packs.RuleDef;
import fr.collectivites.compliance.internal.packs.TimelinessName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The order in which questions are answered: each after those whose answers it reads. */
final class Order {

    private final CompiledLaw law;
    private final Reads reads;
    private final Set<String> ordered = new LinkedHashSet<>();
    private final Set<String> visiting = new HashSet<>();

    Order(CompiledLaw law, Reads reads) {
        this.law = law;
        this.reads = reads;
    }

    List<String> questions() {
        new TreeSet<>(law.questions()).forEach(this::visit);
        return List.copyOf(ordered);
    }

    /** The questions that one question needs, itself last. */
    List<String> upTo(String question) {
        visit(question);
        return List.copyOf(ordered);
    }

    private void visit(String question) {
        if (ordered.contains(question)) {
            return;
        }
        if (!visiting.add(question)) {
            throw new IllegalStateException("question " + question + " needs its own answer: " + visiting
                    + "; let one of their rules read facts instead");
        }
        before(question).forEach(this::visit);
        visiting.remove(question);
        ordered.add(question);
    }

    private SortedSet<String> before(String question) {
        SortedSet<String> before = new TreeSet<>();
        List<RuleDef> rules = new ArrayList<>(law.concluding(question));
        rules.addAll(law.observing(question));
        rules.forEach(rule -> before.addAll(reads.questions(rule)));
        if (law.isTable(question)) {
            before.addAll(law.tableQuestion(question).inputQuestions());
        }
        SortedSet<String> duties = new TreeSet<>();
        before.forEach(read -> duties.add(TimelinessName.dutyOf(read)));
        duties.remove(question);
        return duties;
    }
}
