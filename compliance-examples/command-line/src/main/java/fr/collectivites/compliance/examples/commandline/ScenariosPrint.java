package fr.collectivites.compliance.examples.commandline;

import fr.collectivites.compliance.rules.scenarios.ScenarioVerdict;
import java.io.PrintWriter;
import java.util.List;

/** Prints what became of scenarios: failures first to last, the count at the end, where a terminal leaves the eye. */
final class ScenariosPrint {

    private final PrintWriter out;
    private final Phrases phrases;

    ScenariosPrint(PrintWriter out, Phrases phrases) {
        this.out = out;
        this.phrases = phrases;
    }

    void print(ScenariosCommand.Result result) {
        List<ScenarioVerdict> failures =
                result.verdicts().stream().filter(verdict -> !verdict.holds()).toList();
        for (ScenarioVerdict failure : failures) {
            out.println(failure.scenario().place() + ": " + failure.scenario().name());
            failure.differences().forEach(difference -> out.println("    " + difference));
        }
        if (!failures.isEmpty()) {
            out.println();
        }
        int all = result.verdicts().size();
        out.println(phrases.text(
                "scenarios.count",
                phrases.count("scenarios.all", all),
                phrases.count("scenarios.held", all - failures.size()),
                phrases.count("scenarios.failed", failures.size())));
        out.println(phrases.text("scenarios.origin." + result.origin()));
    }
}
