package fr.collectivites.compliance.examples.commandline;

import fr.collectivites.compliance.rules.build.CompiledRules;
import fr.collectivites.compliance.rules.build.RulesBuild;
import fr.collectivites.compliance.rules.build.RulesCache;
import fr.collectivites.compliance.rules.mutation.FailingScenarioException;
import fr.collectivites.compliance.rules.scenarios.ScenarioException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Tries the packs of a folder as they stand: checks them, compiles their rules, and hands both to some work. */
final class Bench {

    private final Path packs;
    private final Path cache;

    Bench(Path packs, Path cache) {
        this.packs = packs;
        this.cache = cache;
    }

    /** What is done with packs that are right. */
    interface Work<T> {

        /** Works on a folder of packs, with the index of their rules beside them. */
        T on(Path folder, CompiledRules rules);
    }

    /**
     * Opens the packs for some work.
     *
     * @throws RefusedPacks when they, or their scenarios, are wrong
     */
    <T> T open(Work<T> work) {
        List<String> problems = RulesBuild.problems(packs);
        if (!problems.isEmpty()) {
            throw new RefusedPacks(problems);
        }
        try {
            CompiledRules rules = new RulesCache(cache).rules(packs);
            Path copy = copy(rules.index());
            try {
                return work.on(copy, rules);
            } finally {
                delete(copy);
            }
        } catch (IllegalArgumentException | ScenarioException | FailingScenarioException e) {
            throw new RefusedPacks(e.getMessage().lines().toList());
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

    /** The packs are wrong; nothing was run. */
    static final class RefusedPacks extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<String> problems;

        RefusedPacks(List<String> problems) {
            super(String.join("\n", problems));
            this.problems = List.copyOf(problems);
        }

        /** Every problem, with its place. */
        List<String> problems() {
            return problems;
        }
    }
}
