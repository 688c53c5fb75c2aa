package fr.collectivites.compliance.rules.report;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.finding.Missing;
import fr.collectivites.compliance.finding.Reason;
import fr.collectivites.compliance.input.InvalidInputException;
import fr.collectivites.compliance.internal.packs.Operand;
import fr.collectivites.compliance.internal.packs.PatternDef;
import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.internal.packs.RuleDef;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.rules.scenarios.Scenario;
import fr.collectivites.compliance.rules.scenarios.ScenarioDay;
import fr.collectivites.compliance.rules.scenarios.ScenarioRunner;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plays scenarios and keeps which rules spoke. */
final class Playing {

    private final Compliance compliance;
    private final RuleBook book;

    Playing(Compliance compliance, RuleBook book) {
        this.compliance = compliance;
        this.book = book;
    }

    /** Plays all cases with all processors, one law after the other so that each is arranged once. */
    List<Played> all(List<Scenario> scenarios) {
        return ScenarioDay.group(scenarios).values().stream()
                .flatMap(cases -> cases.parallelStream().map(this::one).toList().stream())
                .sorted(Comparator.comparing(played -> played.scenario().place()))
                .toList();
    }

    private Played one(Scenario scenario) {
        try {
            Dossier dossier = compliance.read(scenario.dossier());
            List<String> subjects =
                    scenario.subject().map(List::of).orElseGet(() -> compliance.subjects(dossier, scenario.question()));
            if (subjects.size() != 1) {
                return Played.broken(scenario);
            }
            return compliance
                    .ask(dossier, scenario.question(), subjects.get(0), scenario.asOf(), scenario.reading())
                    .map(finding -> Played.of(
                            scenario,
                            finding,
                            speaking(finding),
                            periods(finding),
                            ScenarioRunner.differences(scenario, finding).isEmpty()))
                    .orElseGet(() -> Played.broken(scenario));
        } catch (InvalidInputException e) {
            return Played.broken(scenario);
        }
    }

    /** The reasons given, and where the law leaves answers open the rules that give the others. */
    private Set<String> speaking(Finding finding) {
        Set<String> open = finding.missing().stream()
                .filter(missing -> missing.kind() == Missing.Kind.UNSETTLED_LAW)
                .map(Missing::path)
                .collect(Collectors.toSet());
        return Stream.concat(
                        finding.because().stream().map(Reason::rule),
                        book.rulesOf(finding.question()).stream()
                                .filter(rule -> finding.possible().contains(rule.value()))
                                .filter(rule -> rule.patterns().stream().anyMatch(pattern -> reads(pattern, open)))
                                .map(RuleDef::name))
                .collect(Collectors.toSet());
    }

    private static boolean reads(PatternDef pattern, Set<String> parameters) {
        return pattern.type().equals("Parametre")
                && Comparisons.of(pattern).stream()
                        .filter(test -> test.fact().equals("id"))
                        .anyMatch(test -> test.operand() instanceof Operand.Codes codes
                                && !Collections.disjoint(codes.values(), parameters));
    }

    /** The periods of the deadlines that run for the answer given. */
    private Set<String> periods(Finding finding) {
        return book.questions().get(finding.question()).deadlines().stream()
                .filter(deadline ->
                        finding.value().filter(deadline.values()::contains).isPresent())
                .flatMap(deadline -> deadline.parameter().stream())
                .collect(Collectors.toSet());
    }
}
