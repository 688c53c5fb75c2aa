package fr.collectivites.compliance.examples.commandline;

import fr.collectivites.compliance.rules.gaps.Gap;
import fr.collectivites.compliance.rules.gaps.GapReport;
import fr.collectivites.compliance.rules.gaps.GapSearch;
import fr.collectivites.compliance.rules.gaps.SilentRule;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;

/** The jurists' command: searches all worlds for questions without one answer, and for rules that never speak. */
@Command(name = "gaps")
final class GapsCommand extends OnePackCommand {

    GapsCommand(Program program) {
        super(program);
    }

    @Override
    ExitCode run(Bench bench) {
        GapReport report = bench.open(
                (folder, rules) -> GapSearch.of(folder, rules.engine()).run(wanted()));
        if (format() == Format.JSON) {
            printJson(JsonText.of(json(report)));
        } else {
            print(report);
        }
        return report.clean() ? ExitCode.OK : ExitCode.ATTENTION;
    }

    private void print(GapReport report) {
        for (Gap gap : report.gaps()) {
            out().println(gap.place() + ": "
                    + phrases()
                            .text(
                                    "gaps." + gap.kind(),
                                    gap.question(),
                                    phrases().day(gap.date()),
                                    gap.reading(),
                                    gap.detail()));
            gap.scenario().lines().forEach(line -> out().println("    " + line));
        }
        for (SilentRule rule : report.silent()) {
            out().println(rule.place() + ": " + phrases().text("gaps.silent", rule.rule()));
        }
        if (!report.clean()) {
            out().println();
        }
        out().println(phrases()
                .text(
                        "gaps.count",
                        phrases().number(report.periods()),
                        phrases().number(report.gaps().size()),
                        phrases().number(report.silent().size())));
    }

    private static Map<String, Object> json(GapReport report) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("periods", report.periods());
        tree.put("gaps", report.gaps().stream().map(GapsCommand::json).toList());
        tree.put(
                "silentRules",
                report.silent().stream()
                        .map(rule -> Map.of("rule", rule.rule(), "place", rule.place()))
                        .toList());
        return tree;
    }

    private static Map<String, Object> json(Gap gap) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("question", gap.question());
        tree.put("pack", gap.pack());
        tree.put("place", gap.place());
        tree.put("kind", gap.kind());
        tree.put("detail", gap.detail());
        tree.put("date", gap.date());
        tree.put("reading", gap.reading());
        tree.put("scenario", gap.scenario());
        return tree;
    }
}
