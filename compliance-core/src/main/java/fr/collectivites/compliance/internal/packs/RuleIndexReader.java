package fr.collectivites.compliance.internal.packs;

import fr.collectivites.compliance.law.ArticleRef;
import fr.collectivites.compliance.law.Reading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads the rules of the index that the build writes. */
final class RuleIndexReader {

    /** The version of the form of the index that this reader knows. */
    private static final int SCHEMA = 1;

    private RuleIndexReader() {}

    /** The rules, by name; none, with a problem noted, when the index is of another form. */
    static List<RuleDef> read(JsonTree index, References references, Problems problems) {
        List<RuleDef> rules = new ArrayList<>();
        try {
            int schema = index.number("schema");
            if (schema != SCHEMA) {
                throw new JsonShapeException("/schema is " + schema + ", not " + SCHEMA);
            }
            for (JsonTree tree : index.list("rules")) {
                RuleDef rule = rule(tree);
                rules.add(rule);
                note(rule, references);
            }
        } catch (JsonShapeException | IllegalArgumentException e) {
            problems.add(
                    Place.of(PackFiles.INDEX), "index illisible (" + e.getMessage() + ")", "refaire la construction");
        }
        rules.sort((a, b) -> a.name().compareTo(b.name()));
        return rules;
    }

    private static RuleDef rule(JsonTree tree) {
        Set<Reading> readings = EnumSet.noneOf(Reading.class);
        tree.texts("lectures").forEach(name -> readings.add(Reading.valueOf(name)));
        List<ArticleRef> articles = tree.texts("articles").stream()
                .map(text -> ArticleRef.parse(text)
                        .orElseThrow(() -> new JsonShapeException(tree.path() + ": " + text + " is no article")))
                .toList();
        return new RuleDef(
                tree.text("name"),
                tree.text("pack"),
                Place.of(tree.text("file"), tree.number("line")),
                tree.text("question"),
                oneOf(tree, "etage", Stage.values(), Stage::code),
                readings,
                articles,
                oneOf(tree, "verb", Verb.values(), Verb::name),
                tree.text("value"),
                tree.text("subjectType"),
                tree.list("patterns").stream().map(RuleIndexReader::pattern).toList());
    }

    private static PatternDef pattern(JsonTree tree) {
        return new PatternDef(
                tree.text("type"),
                tree.textIfAny("binding"),
                tree.flag("negated"),
                tree.find("condition").map(ConditionReader::read));
    }

    private static <E> E oneOf(JsonTree tree, String key, E[] constants, Function<E, String> code) {
        String text = tree.text(key);
        for (E constant : constants) {
            if (code.apply(constant).equals(text)) {
                return constant;
            }
        }
        throw new JsonShapeException(tree.path() + "/" + key + " is " + text);
    }

    private static void note(RuleDef rule, References references) {
        references.add(References.Kind.QUESTION, rule.question(), rule.pack(), rule.place());
        for (ArticleRef article : rule.articles()) {
            references.add(References.Kind.ARTICLE, article.toString(), rule.pack(), rule.place());
        }
        for (PatternDef pattern : rule.patterns()) {
            pattern.condition().ifPresent(condition -> note(condition, pattern, rule, references));
        }
    }

    private static void note(Condition condition, PatternDef pattern, RuleDef rule, References references) {
        if (condition instanceof Condition.All all) {
            all.conditions().forEach(each -> note(each, pattern, rule, references));
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(each -> note(each, pattern, rule, references));
        } else if (condition instanceof Condition.Not not) {
            note(not.condition(), pattern, rule, references);
        } else if (condition instanceof Condition.Test test) {
            note(test, pattern, rule, references);
        }
    }

    /** Notes the parameters and questions that a comparison names. */
    private static void note(Condition.Test test, PatternDef pattern, RuleDef rule, References references) {
        if (test.operand() instanceof Operand.Parameter parameter) {
            references.add(References.Kind.PARAMETER, parameter.id(), rule.pack(), rule.place());
        } else if (test.operand() instanceof Operand.Codes codes) {
            boolean parameter =
                    pattern.type().equals("Parametre") && test.fact().equals("id");
            boolean question =
                    pattern.type().equals("Conclusion") && test.fact().equals("question");
            if (parameter || question) {
                References.Kind kind = parameter ? References.Kind.PARAMETER : References.Kind.QUESTION;
                codes.values()
                        .forEach(name -> references.add(kind, TimelinessName.dutyOf(name), rule.pack(), rule.place()));
            }
        }
    }
}
