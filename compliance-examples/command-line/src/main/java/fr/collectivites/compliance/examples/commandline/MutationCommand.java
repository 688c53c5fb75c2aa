package fr.collectivites.compliance.examples.commandline;

import fr.collectivites.compliance.rules.mutation.Excuse;
import fr.collectivites.compliance.rules.mutation.Mutation;
import fr.collectivites.compliance.rules.mutation.MutationReport;
import fr.collectivites.compliance.rules.mutation.Survivor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** The jurists' command: breaks packs one thing at a time and says what no scenario noticed. */
@Command(name = "mutation")
final class MutationCommand extends OnePackCommand {

    MutationCommand(Program program) {
        super(program);
    }

    @Override
    ExitCode run(Bench bench) {
        MutationReport report = bench.open(
                (folder, rules) -> Mutation.of(folder, rules.engine()).run(wanted()));
        if (format() == Format.JSON) {
            printJson(JsonText.of(json(report)));
        } else {
            print(report);
        }
        return report.clean() ? ExitCode.OK : ExitCode.ATTENTION;
    }

    private void print(MutationReport report) {
        for (Survivor survivor : report.survivors()) {
            out().println(survivor.place() + ": " + phrases().text("mutation.survivor", survivor.change()));
            out().println("    " + survivor.remedy());
            out().println("    [" + survivor.id() + "]");
        }
        for (Excuse excuse : report.useless()) {
            out().println(excuse.place() + ": " + phrases().text("mutation.useless", excuse.mutant()));
        }
        if (!report.clean()) {
            out().println();
        }
        out().println(phrases()
                .text(
                        "mutation.count",
                        phrases().number(report.mutants()),
                        phrases().number(report.survivors().size()),
                        phrases().number(report.excused().size()),
                        phrases().number(report.scenarios()),
                        phrases().number(report.plays())));
    }

    private static Map<String, Object> json(MutationReport report) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("mutants", report.mutants());
        tree.put("scenarios", report.scenarios());
        tree.put("plays", report.plays());
        tree.put("survivors", survivors(report.survivors()));
        tree.put("excused", survivors(report.excused()));
        tree.put(
                "uselessExcuses",
                report.useless().stream()
                        .map(excuse -> Map.of("mutant", excuse.mutant(), "place", excuse.place()))
                        .toList());
        return tree;
    }

    private static List<Map<String, Object>> survivors(List<Survivor> survivors) {
        return survivors.stream()
                .map(survivor -> {
                    Map<String, Object> tree = new LinkedHashMap<>();
                    tree.put("id", survivor.id());
                    tree.put("pack", survivor.pack());
                    tree.put("place", survivor.place());
                    tree.put("change", survivor.change());
                    tree.put("remedy", survivor.remedy());
                    return tree;
                })
                .toList();
    }
}
