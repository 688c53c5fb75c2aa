package fr.collectivites.compliance.rules.build;

import java.util.List;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Checks the frame of a DRL file: package, imports, global, attributes, and that it declares rules alone. */
final class FileForm {

    private static final String BASE = "fr.collectivites.compliance.";
    private static final String FACTS = BASE + "facts.*";
    private static final String ENUM = BASE.replace(".", "\\.") + "model\\.[A-Z][A-Za-z0-9]*";
    private static final String GLOBAL_TYPE = BASE + "facts.Conclusions";
    private static final int MOST_RULES = 12;

    private final Source source;
    private final Problems problems;

    FileForm(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    void check(PackageDescr file) {
        String expected = BASE + "rules." + source.pack().replace('-', '_');
        if (!expected.equals(file.getName())) {
            problems.add(source.of("package", 0), "package " + file.getName(), "write: package " + expected);
        }
        file.getImports().forEach(this::checkImport);
        file.getGlobals().forEach(this::checkGlobal);
        if (file.getGlobals().isEmpty() && !file.getRules().isEmpty()) {
            problems.add(source.at(0), "no global", "write: global " + GLOBAL_TYPE + " conclusions");
        }
        refuse(file.getFunctionImports(), "import of a function");
        refuse(file.getAccumulateImports(), "import of an accumulate function");
        refuse(file.getFunctions(), "function");
        refuse(file.getTypeDeclarations(), "declare");
        refuse(file.getEnumDeclarations(), "declare enum");
        refuse(file.getEntryPointDeclarations(), "declare entry-point");
        refuse(file.getWindowDeclarations(), "declare window");
        file.getAttributes().forEach(this::checkAttribute);
        file.getRules().forEach(this::checkRule);
        file.getRules().stream()
                .skip(MOST_RULES)
                .findFirst()
                .ifPresent(rule -> problems.add(
                        source.at(rule.getStartCharacter()),
                        file.getRules().size() + " rules in one file",
                        "keep at most " + MOST_RULES + ": one file a question"));
    }

    private void checkImport(ImportDescr imported) {
        String target = imported.getTarget();
        if (!target.equals(FACTS) && !target.matches(ENUM)) {
            problems.add(
                    source.at(imported.getStartCharacter()),
                    "import " + target,
                    target.equals(BASE + "model.*")
                            ? "its records have the names of facts: import each enum by its name instead"
                            : "import only " + FACTS + " and, one by one, enums of " + BASE + "model");
        }
    }

    private void checkGlobal(GlobalDescr global) {
        if (!global.getIdentifier().equals("conclusions") || !global.getType().equals(GLOBAL_TYPE)) {
            problems.add(
                    source.at(global.getStartCharacter()),
                    "global " + global.getType() + " " + global.getIdentifier(),
                    "the only global is: global " + GLOBAL_TYPE + " conclusions");
        }
    }

    private void checkRule(RuleDescr rule) {
        if (!rule.isRule()) {
            problems.add(source.at(rule.getStartCharacter()), "query " + rule.getName(), "write rules alone");
            return;
        }
        rule.getAttributes().values().forEach(this::checkAttribute);
        if (rule.getParentName() != null) {
            problems.add(
                    source.of("extends", rule.getStartCharacter()),
                    "rule extends " + rule.getParentName(),
                    "repeat the conditions in the rule");
        }
        if (!rule.getNamedConsequences().isEmpty()) {
            problems.add(source.at(rule.getStartCharacter()), "several right-hand sides", "write one rule for each");
        }
    }

    private void checkAttribute(AttributeDescr attribute) {
        String remedy = switch (attribute.getName()) {
            case "date-effective", "date-expires" -> "give dates to values under parametres/, never to rules";
            case "salience" -> "rules have no order: use a condition on a Conclusion";
            default -> "remove it: rules have no attributes";
        };
        problems.add(
                source.of(
                        attribute.getName(),
                        attribute.getStartCharacter() - attribute.getName().length() - 1),
                "attribute " + attribute.getName(),
                remedy);
    }

    private void refuse(Iterable<? extends BaseDescr> parts, String what) {
        List<String> allowed = List.of("package", "import", "global", "rule");
        parts.forEach(part -> problems.add(
                source.at(part.getStartCharacter()), what, "a rule file holds only: " + String.join(", ", allowed)));
    }
}
