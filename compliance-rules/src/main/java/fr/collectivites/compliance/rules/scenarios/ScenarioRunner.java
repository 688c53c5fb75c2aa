package fr.collectivites.compliance.rules.scenarios;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.deadline.Deadline;
import fr.collectivites.compliance.deadline.FixedDeadline;
import fr.collectivites.compliance.finding.Answer;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.finding.Missing;
import fr.collectivites.compliance.finding.Reason;
import fr.collectivites.compliance.input.InvalidInputException;
import fr.collectivites.compliance.model.Dossier;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Runs scenarios through the public interface of the library, as a vendor would. */
public final class ScenarioRunner {

    private static final Map<Answer, String> ANSWERS =
            Map.of(Answer.YES, "OUI", Answer.NO, "NON", Answer.UNDETERMINED, "INDETERMINE");

    private final Compliance compliance;
    private final Sentences sentences;

    /**
     * Creates a runner.
     *
     * @param compliance the library under test, not null
     */
    public ScenarioRunner(Compliance compliance) {
        this.compliance = compliance;
        this.sentences = new Sentences(compliance);
    }

    /**
     * Runs cases with all processors, those of one day and reading together.
     *
     * @param scenarios the cases, not null
     * @return what became of each, in the order given, not null
     */
    public List<ScenarioVerdict> runAll(List<Scenario> scenarios) {
        Map<String, ScenarioVerdict> verdicts = new HashMap<>();
        for (List<Scenario> cases : ScenarioDay.group(scenarios).values()) {
            cases.parallelStream()
                    .map(this::run)
                    .toList()
                    .forEach(verdict -> verdicts.put(verdict.scenario().place(), verdict));
        }
        return scenarios.stream()
                .map(scenario -> verdicts.get(scenario.place()))
                .toList();
    }

    /**
     * Runs one case.
     *
     * @param scenario the case, not null
     * @return what became of it, not null
     */
    public ScenarioVerdict run(Scenario scenario) {
        try {
            Dossier dossier = compliance.read(scenario.dossier());
            List<String> subjects =
                    scenario.subject().map(List::of).orElseGet(() -> compliance.subjects(dossier, scenario.question()));
            if (subjects.size() != 1) {
                return new ScenarioVerdict(
                        scenario,
                        List.of(subjects.size() + " sujets répondent à " + scenario.question()
                                + " : dites lequel par « sujet »"));
            }
            return compliance
                    .ask(dossier, scenario.question(), subjects.get(0), scenario.asOf(), scenario.reading())
                    .map(finding -> new ScenarioVerdict(scenario, told(scenario, finding)))
                    .orElseGet(() -> new ScenarioVerdict(
                            scenario, List.of("le dossier n'a pas de sujet « " + subjects.get(0) + " »")));
        } catch (InvalidInputException e) {
            return new ScenarioVerdict(scenario, List.of("dossier refusé : " + e.getMessage()));
        }
    }

    private List<String> told(Scenario scenario, Finding finding) {
        List<String> differences = new ArrayList<>(differences(scenario, finding));
        sentences
                .unfilled(finding)
                .forEach(sentence -> differences.add("phrase où une valeur n'est pas remplie : « " + sentence + " »"));
        if (!differences.isEmpty()) {
            differences.add("parce que : " + String.join(", ", ScenarioReasons.rules(finding)));
        }
        return differences;
    }

    /**
     * Compares a finding with what a case expects; its sentences are not looked at.
     *
     * @param scenario the case, not null
     * @param finding what came out, not null
     * @return what came out otherwise than expected, in French; empty when the case holds, not null
     */
    public static List<String> differences(Scenario scenario, Finding finding) {
        List<String> differences = new ArrayList<>();
        scenario.expected().forEach((key, wanted) -> {
            String found = found(key, finding);
            String expected = expected(key, wanted);
            boolean same = key.equals("parce_que") || key.equals("montre")
                    ? ScenarioReasons.hold(key, wanted, finding)
                    : expected.equals(found);
            if (!same) {
                differences.add(key + " : attendu " + expected + ", trouvé " + found);
            }
        });
        if (!finding.diagnostics().isEmpty()) {
            differences.add("diagnostic : " + finding.diagnostics());
        }
        return differences;
    }

    private static List<String> rules(Finding finding) {
        return finding.because().stream().map(Reason::rule).toList();
    }

    /** The rules that must be among the reasons; others may be. */
    private static List<String> names(Object wanted) {
        return wanted instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(wanted));
    }

    private static String expected(String key, Object wanted) {
        if (key.equals("manque") && wanted instanceof List<?> list) {
            return new TreeSet<>(list.stream().map(String::valueOf).toList()).toString();
        }
        return key.startsWith("echeance")
                ? OffsetDateTime.parse(String.valueOf(wanted)).toInstant().toString()
                : String.valueOf(wanted);
    }

    private static String found(String key, Finding finding) {
        return switch (key) {
            case "reponse" -> ANSWERS.get(finding.answer());
            case "valeur" -> finding.value().orElse("aucune certaine " + finding.possible());
            case "statut" -> finding.status().name();
            case "agir_comme" -> finding.actAsIf();
            case "force" -> finding.force().name();
            case "manque" -> missing(finding);
            case "parce_que" -> ScenarioReasons.rules(finding).toString();
            case "montre" -> ScenarioReasons.figures(finding).toString();
            case "echeance" -> instant(finding, FixedDeadline::strict);
            case "echeance_due" -> instant(finding, FixedDeadline::due);
            default ->
                "une clé que « attendu » ne connaît pas ; clés possibles : reponse, valeur, statut, agir_comme, "
                        + "force, manque, parce_que, montre, echeance, echeance_due";
        };
    }

    /** What would decide the answer; for a certain answer, what would decide whether the duty is met. */
    private static String missing(Finding finding) {
        return finding.missing().stream()
                .filter(missing -> missing.kind() == Missing.Kind.FACT)
                .filter(missing ->
                        (missing.decides() == Missing.Decides.ANSWER || missing.decides() == Missing.Decides.VALUE)
                                != finding.determined())
                .map(Missing::fact)
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }

    private static String instant(Finding finding, Function<FixedDeadline, OffsetDateTime> part) {
        Deadline deadline = finding.deadline().orElse(null);
        return deadline instanceof FixedDeadline fixed
                ? part.apply(fixed).toInstant().toString()
                : "pas d'échéance fixe";
    }
}
