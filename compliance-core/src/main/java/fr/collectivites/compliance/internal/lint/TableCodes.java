package fr.collectivites.compliance.internal.lint;

import fr.collectivites.compliance.internal.packs.PackProblem;
import fr.collectivites.compliance.internal.packs.Place;
import fr.collectivites.compliance.internal.packs.QuestionDef;
import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.internal.packs.TableDef;
import fr.collectivites.compliance.internal.packs.TableRow;
import fr.collectivites.compliance.internal.projection.FactDef;
import fr.collectivites.compliance.internal.projection.FactKind;
import fr.collectivites.compliance.internal.projection.FactType;
import fr.collectivites.compliance.internal.projection.FactTypes;
import fr.collectivites.compliance.internal.text.NearestName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every input cell of a table is a code that its fact can have: a row with another one would never match. */
public final class TableCodes {

    private TableCodes() {}

    /**
     * Checks all tables that answer questions.
     *
     * @param book the packs, not null
     * @return the problems, by place; not null
     */
    public static List<PackProblem> check(RuleBook book) {
        List<PackProblem> problems = new ArrayList<>();
        for (TableDef table : book.tables()) {
            table.questions().keySet().stream()
                    .findFirst()
                    .map(book.questions()::get)
                    .ifPresent(question -> check(table, question, problems));
        }
        return problems.stream().distinct().sorted().toList();
    }

    private static void check(TableDef table, QuestionDef question, List<PackProblem> problems) {
        FactType type = FactTypes.byListName(question.subject()).orElseThrow();
        for (int i = 0; i < table.properties().size(); i++) {
            String property = table.properties().get(i).split(" \\| ")[0];
            if (property.startsWith("question:")) {
                continue;
            }
            Optional<FactDef> fact = type.fact(property);
            if (fact.isEmpty()) {
                problems.add(unknown(
                        table.rows().get(0).place(),
                        "fait « " + property + " » inconnu de " + type.name(),
                        property,
                        type.facts().stream().map(FactDef::property).toList()));
                continue;
            }
            Collection<String> codes = codes(fact.get());
            for (TableRow row : table.rows()) {
                String cell = row.inputs().get(i);
                if (!cell.isEmpty() && !codes.isEmpty() && !codes.contains(cell)) {
                    problems.add(
                            unknown(row.place(), "« " + cell + " » n'est pas un code de " + property, cell, codes));
                }
            }
        }
    }

    private static Collection<String> codes(FactDef fact) {
        if (fact.kind() == FactKind.BOOLEAN) {
            return List.of("true", "false");
        }
        return fact.codes().stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static PackProblem unknown(Place place, String what, String given, Collection<String> known) {
        return new PackProblem(
                place.file(),
                place.line(),
                place.column(),
                what,
                "corriger le nom (" + known.size() + " noms connus)",
                NearestName.of(given, known));
    }
}
