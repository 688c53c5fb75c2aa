package fr.collectivites.compliance.rules.report;

import fr.collectivites.compliance.internal.packs.Operand;
import fr.collectivites.compliance.internal.packs.PatternDef;
import fr.collectivites.compliance.internal.packs.QuestionDef;
import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.internal.packs.RuleDef;
import fr.collectivites.compliance.internal.packs.TableDef;
import fr.collectivites.compliance.internal.projection.FactDictionary;
import fr.collectivites.compliance.internal.projection.FactType;
import fr.collectivites.compliance.internal.projection.FactTypes;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the answer to a question reads without going through another question.
 *
 * @param facts the paths of facts, each with its label where the dictionary has one, not null
 * @param questions the questions answered before, not null
 * @param values the values of the law, not null
 */
record Reads(SortedSet<String> facts, SortedSet<String> questions, SortedSet<String> values) {

    private static final FactDictionary DICTIONARY = FactDictionary.ofLibrary();

    static Reads of(RuleBook book, QuestionDef question) {
        Reads reads = new Reads(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        for (RuleDef rule : book.rulesOf(question.id())) {
            rule.patterns().forEach(reads::add);
        }
        FactType type = FactTypes.byListName(question.subject()).orElseThrow();
        for (TableDef table : book.tablesOf(question.id())) {
            for (String property : table.properties()) {
                if (book.questions().containsKey(property)) {
                    reads.questions.add(property);
                } else {
                    reads.facts.add(type.fact(property).map(type::path).orElse(property));
                }
            }
        }
        question.deadlines().forEach(deadline -> {
            deadline.parameter().ifPresent(reads.values::add);
            Stream.concat(deadline.from().stream(), deadline.done().stream())
                    .forEach(fact ->
                            reads.facts.add(type.fact(fact).map(type::path).orElse(fact)));
        });
        return reads;
    }

    private void add(PatternDef pattern) {
        for (var test : Comparisons.of(pattern)) {
            boolean codes = test.operand() instanceof Operand.Codes;
            if (pattern.type().equals("Parametre")) {
                if (test.fact().equals("id") && codes) {
                    values.addAll(((Operand.Codes) test.operand()).values());
                }
            } else if (pattern.type().equals("Conclusion")) {
                if (test.fact().equals("question") && codes) {
                    questions.addAll(((Operand.Codes) test.operand()).values());
                }
            } else {
                FactTypes.byName(pattern.type())
                        .ifPresent(type -> type.fact(test.fact()).ifPresent(fact -> facts.add(type.path(fact))));
            }
        }
    }

    /** The French name of a fact; its path alone when the dictionary has none. */
    static String label(String fact) {
        return DICTIONARY.entry(fact).map(entry -> entry.libelle()).orElse("");
    }
}
