package fr.collectivites.compliance.rules.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;

/**
 * Reads the rules of one DRL file, with the place of everything in it.
 *
 * <p>It knows the form of a rule, not the packs: whether a fact, a question or an article exists is asked later.
 */
final class DrlReader {

    private final Source source;
    private final Problems problems;

    DrlReader(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Returns the rules of the file in the order of the text; none when the file is not DRL, which is a problem. */
    List<DrlRule> read() {
        DrlParser parser = new DrlParser();
        Optional<PackageDescr> file = parse(parser);
        if (parser.hasErrors() || file.isEmpty()) {
            parser.getErrors().forEach(error -> {
                String message = error.getMessage().lines().findFirst().orElse("");
                int[] lines = error.getLines();
                int column = error instanceof ParserError place ? place.getCol() : 0;
                problems.add(
                        new Position(
                                source.file(), lines.length == 0 ? 1 : Math.max(1, lines[0]), Math.max(0, column) + 1),
                        "not a rule file: " + message,
                        "copy the form of a neighbouring rule; metadata comes right after the name of the rule");
            });
            return List.of();
        }
        new FileForm(source, problems).check(file.get());
        return file.get().getRules().stream()
                .filter(RuleDescr::isRule)
                .map(this::rule)
                .toList();
    }

    private Optional<PackageDescr> parse(DrlParser parser) {
        try {
            return Optional.ofNullable(parser.parse(false, source.text()));
        } catch (DroolsParserException e) {
            problems.add(source.at(0), "not a rule file: " + e.getMessage(), "copy the form of a neighbouring rule");
            return Optional.empty();
        }
    }

    private DrlRule rule(RuleDescr rule) {
        List<FactPattern> patterns = new ArrayList<>();
        PatternReader reader = new PatternReader(source, problems);
        rule.getLhs().getDescrs().forEach(part -> reader.read(part).ifPresent(patterns::add));
        int start = Math.max(0, rule.getStartCharacter());
        int afterConditions = Math.max(start, rule.getLhs().getEndCharacter());
        return new DrlRule(
                rule.getName(),
                source,
                start,
                tags(rule, start),
                List.copyOf(patterns),
                new ActionReader(source, problems).read(String.valueOf(rule.getConsequence()), afterConditions));
    }

    private List<Tag> tags(RuleDescr rule, int start) {
        return rule.getAnnotations().stream()
                .map(tag -> tag(tag, start))
                .sorted(Comparator.comparing(Tag::at))
                .toList();
    }

    private Tag tag(AnnotationDescr tag, int start) {
        Map<String, Object> values = tag.getValueMap();
        List<String> texts = Stream.of(
                        String.valueOf(values.getOrDefault("value", "")).split(","))
                .map(text -> text.replace("\"", "").strip())
                .filter(text -> !text.isEmpty())
                .toList();
        return new Tag(tag.getName(), texts, source.of("@" + tag.getName(), start));
    }
}
