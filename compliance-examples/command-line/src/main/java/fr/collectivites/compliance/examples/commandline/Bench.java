package fr.collectivites.compliance.examples.commandline;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.rules.build.CompiledRules;
import fr.collectivites.compliance.rules.build.RulesBuild;
import fr.collectivites.compliance.rules.build.RulesCache;
import fr.collectivites.compliance.rules.scenarios.Scenario;
import fr.collectivites.compliance.rules.scenarios.ScenarioException;
import fr.collectivites.compliance.rules.scenarios.ScenarioReader;
import fr.collectivites.compliance.rules.scenarios.ScenarioRunner;
import fr.collectivites.compliance.rules.scenarios.ScenarioVerdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tries the packs of a folder as they stand: rules, values, tables and scenarios. */
final class Bench {

    /**
     * What came out.
     *
     * @param problems what is wrong with the packs, a place and a remedy each; then nothing was run
     * @param verdicts what became of each scenario, by file and line
     * @param origin where the rules came from, when there was no problem
     */
    record Result(List<String> problems, List<ScenarioVerdict> verdicts, Optional<CompiledRules.Origin> origin) {

        static Result refused(String problems) {
            return new Result(problems.lines().toList(), List.of(), Optional.empty());
        }
    }

    private final Path packs;
    private final Path cache;

    Bench(Path packs, Path cache) {
        this.packs = packs;
        this.cache = cache;
    }

    /** Runs the scenarios of one pack, or of all for an empty name. */
    Result run(String pack) {
        List<String> problems = RulesBuild.problems(packs);
        if (!problems.isEmpty()) {
            return new Result(problems, List.of(), Optional.empty());
        }
        CompiledRules rules;
        List<Scenario> scenarios;
        try {
            rules = new RulesCache(cache).rules(packs);
            scenarios = ScenarioReader.readAll(packs);
        } catch (IllegalArgumentException | ScenarioException e) {
            return Result.refused(e.getMessage());
        }
        Path copy = copy(rules.index());
        try {
            ScenarioRunner runner = new ScenarioRunner(
                    Compliance.builder().packs(copy).engine(rules.engine()).build());
            List<ScenarioVerdict> verdicts = scenarios.parallelStream()
                    .filter(scenario -> pack.isEmpty()
                            || scenario.place().replace('\\', '/').startsWith(pack + "/"))
                    .map(runner::run)
                    .toList();
            return new Result(List.of(), verdicts, Optional.of(rules.origin()));
        } finally {
            delete(copy);
        }
    }

    /** The library opens packs with the index of their rules beside them, which a folder of sources must not hold. */
    private Path copy(byte[] index) {
        try {
            Path copy = Files.createTempDirectory("packs-");
            try (Stream<Path> files = Files.walk(packs)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    Path target = copy.resolve(packs.relativize(file).toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(file, target);
                    }
                }
            }
            Files.write(copy.resolve("index.json"), index);
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
