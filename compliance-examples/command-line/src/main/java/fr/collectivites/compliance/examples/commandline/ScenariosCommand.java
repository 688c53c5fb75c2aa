package fr.collectivites.compliance.examples.commandline;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.rules.build.CompiledRules;
import fr.collectivites.compliance.rules.scenarios.ScenarioReader;
import fr.collectivites.compliance.rules.scenarios.ScenarioRunner;
import fr.collectivites.compliance.rules.scenarios.ScenarioVerdict;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;

/** The jurists' command: checks the packs of a folder and runs their scenarios. */
@Command(name = "scenarios")
final class ScenariosCommand extends OnePackCommand {

    ScenariosCommand(Program program) {
        super(program);
    }

    /**
     * What came out.
     *
     * @param verdicts what became of each scenario, by file and line
     * @param origin where the rules came from
     */
    record Result(List<ScenarioVerdict> verdicts, CompiledRules.Origin origin) {}

    @Override
    ExitCode run(Bench bench) {
        Result result = bench.open(this::play);
        new ScenariosPrint(out(), phrases()).print(result);
        boolean all = result.verdicts().stream().allMatch(ScenarioVerdict::holds);
        return all && !result.verdicts().isEmpty() ? ExitCode.OK : ExitCode.ATTENTION;
    }

    private Result play(Path folder, CompiledRules rules) {
        ScenarioRunner runner = new ScenarioRunner(
                Compliance.builder().packs(folder).engine(rules.engine()).build());
        List<ScenarioVerdict> verdicts = runner.runAll(ScenarioReader.readAll(folder).stream()
                .filter(scenario -> wanted().test(pack(scenario.place())))
                .toList());
        return new Result(verdicts, rules.origin());
    }

    private static String pack(String place) {
        String path = place.replace('\\', '/');
        return path.substring(0, path.indexOf('/'));
    }
}
