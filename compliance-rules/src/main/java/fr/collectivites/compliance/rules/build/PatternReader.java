package fr.collectivites.compliance.rules.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Reads one element of a left-hand side; anything but a pattern, {@code not} or {@code exists} one is a problem. */
final class PatternReader {

    private final Source source;
    private final Problems problems;

    PatternReader(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    Optional<FactPattern> read(BaseDescr part) {
        if (part instanceof PatternDescr pattern) {
            return pattern(pattern, false);
        }
        if (part instanceof NotDescr not
                && not.getDescrs().size() == 1
                && not.getDescrs().get(0) instanceof PatternDescr pattern) {
            return pattern(pattern, true);
        }
        if (part instanceof ExistsDescr exists
                && exists.getDescrs().size() == 1
                && exists.getDescrs().get(0) instanceof PatternDescr pattern) {
            return pattern(pattern, false);
        }
        refuse(part, name(part));
        return Optional.empty();
    }

    private Optional<FactPattern> pattern(PatternDescr pattern, boolean negated) {
        if (pattern.getSource() != null) {
            BaseDescr from = pattern.getSource();
            boolean counts = from instanceof AccumulateDescr || from instanceof CollectDescr;
            refuse(pattern, counts ? "accumulate or collect" : "from");
            return Optional.empty();
        }
        if (pattern.isUnification()
                || pattern.isQuery()
                || !pattern.getBehaviors().isEmpty()) {
            refuse(pattern, "unification, query or window");
            return Optional.empty();
        }
        String type = pattern.getObjectType();
        int offset = typeOffset(pattern);
        if (negated && type.equals("Conclusion")) {
            problems.add(
                    source.at(pattern.getStartCharacter()),
                    "not Conclusion(…)",
                    "every question is answered YES or NO: test its value, Conclusion( question == \"…\", value == \"NO\" )");
        }
        List<Condition> conditions = new ArrayList<>();
        pattern.getDescrs().forEach(constraint -> condition(constraint).ifPresent(conditions::add));
        return Optional.of(new FactPattern(
                type, offset, Optional.ofNullable(pattern.getIdentifier()), negated, List.copyOf(conditions)));
    }

    private int typeOffset(PatternDescr pattern) {
        int start = Math.max(0, pattern.getStartCharacter());
        int found = source.text().indexOf(pattern.getObjectType(), start);
        return found < 0 ? start : found;
    }

    private Optional<Condition> condition(BaseDescr constraint) {
        try {
            return Optional.of(ConditionParser.parse(
                    source.text(), constraint.getStartCharacter(), constraint.getEndCharacter() + 1));
        } catch (RefusedException e) {
            problems.add(source.at(e.offset()), e.getMessage(), e.remedy());
            return Optional.empty();
        }
    }

    private void refuse(BaseDescr part, String what) {
        problems.add(
                source.at(part.getStartCharacter()),
                what + " in a rule",
                "write plain patterns, one fact each, with \"not\" or \"exists\" before one; the core derives the rest");
    }

    private static String name(BaseDescr part) {
        if (part instanceof EvalDescr) {
            return "eval";
        }
        if (part instanceof ForallDescr) {
            return "forall";
        }
        if (part instanceof OrDescr) {
            return "\"or\" between patterns";
        }
        return part instanceof NotDescr || part instanceof ExistsDescr
                ? "\"not\" or \"exists\" over several patterns"
                : "group of patterns";
    }
}
