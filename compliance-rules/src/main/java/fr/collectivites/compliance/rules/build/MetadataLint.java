package fr.collectivites.compliance.rules.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks the name of each rule, its lines of metadata and that its wording exists. */
final class MetadataLint {

    private static final List<String> TAGS = List.of("Question", "Etage", "Lecture", "Article");
    private static final List<String> REQUIRED = List.of("Question", "Etage", "Article");
    private static final Set<String> STOREYS = Set.of("qualifier", "obliger", "verifier");
    private static final Set<String> READINGS = Set.of("LAW", "GUIDE", "BILL");

    private final Catalog catalog;
    private final Problems problems;
    private final Map<String, Position> names = new HashMap<>();

    MetadataLint(Catalog catalog, Problems problems) {
        this.catalog = catalog;
        this.problems = problems;
    }

    void check(DrlRule rule) {
        checkName(rule);
        checkTags(rule);
        String pack = rule.source().pack();
        Map<String, Question> declared = catalog.questions(pack);
        Set<String> questions = declared.keySet();
        Optional.ofNullable(declared.get(rule.value("Question")))
                .filter(Question::computed)
                .ifPresent(question -> problems.add(
                        rule.at(),
                        "answer to \"" + question.id() + "\"",
                        "the core computes it from the deadline: a rule may only test it"));
        among(
                rule,
                "Question",
                "question",
                questions,
                name -> catalog.remedy(pack, name, questions, p -> p.questions().keySet()));
        among(rule, "Etage", "storey", STOREYS, name -> NearestName.remedy(name, STOREYS));
        among(rule, "Lecture", "reading", READINGS, name -> NearestName.remedy(name, READINGS));
        Set<String> articles = catalog.articles(pack);
        among(rule, "Article", "article", articles, name -> catalog.remedy(pack, name, articles, Pack::articles));
        checkWording(rule);
    }

    private void checkName(DrlRule rule) {
        String prefix = rule.source().pack() + "-";
        if (!rule.name().startsWith(prefix) || !rule.name().matches("[a-z0-9]+(-[a-z0-9]+)+")) {
            problems.add(
                    rule.at(),
                    "rule name \"" + rule.name() + "\"",
                    "write " + prefix + "… in small letters without accents, digits and hyphens");
        }
        Position first = names.putIfAbsent(rule.name(), rule.at());
        if (first != null) {
            problems.add(rule.at(), "rule name \"" + rule.name() + "\" used twice", "rename it; first use at " + first);
        }
    }

    private void checkTags(DrlRule rule) {
        for (Tag tag : rule.tags()) {
            if (!TAGS.contains(tag.name())) {
                problems.add(tag.at(), "unknown metadata @" + tag.name(), NearestName.remedy(tag.name(), TAGS));
            } else if (tag.values().isEmpty()) {
                problems.add(tag.at(), "empty @" + tag.name(), "give its value between quotes");
            } else if (tag.values().size() > 1
                    && (tag.name().equals("Question") || tag.name().equals("Etage"))) {
                problems.add(tag.at(), "several values in @" + tag.name(), "keep one; write a rule for each other");
            }
        }
        for (String required : REQUIRED) {
            if (rule.tags().stream().noneMatch(tag -> tag.name().equals(required))) {
                problems.add(
                        rule.at(), "no @" + required, "add @" + required + "(\"…\") right after the name of the rule");
            }
        }
    }

    private void among(DrlRule rule, String tag, String what, Set<String> known, Remedy remedy) {
        rule.tags().stream()
                .filter(line -> line.name().equals(tag))
                .forEach(line -> line.values().stream()
                        .filter(value -> !known.contains(value))
                        .forEach(value ->
                                problems.add(line.at(), "unknown " + what + " \"" + value + "\"", remedy.of(value))));
    }

    private void checkWording(DrlRule rule) {
        Pack pack = catalog.packs().get(rule.source().pack());
        if (pack == null) {
            problems.add(
                    rule.source().at(0),
                    "rules outside a pack",
                    "put them under <pack>/regles/, in a folder that holds a pack.yaml");
            return;
        }
        String key = "regle." + rule.name();
        pack.messages().forEach((file, keys) -> {
            if (!keys.contains(key)) {
                problems.add(rule.at(), "no wording for the rule", "add " + key + " to " + pack.id() + "/" + file);
            }
        });
    }

    /** What to do about an unknown name. */
    private interface Remedy {
        String of(String name);
    }
}
