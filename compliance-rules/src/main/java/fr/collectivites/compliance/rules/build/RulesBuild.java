package fr.collectivites.compliance.rules.build;

import fr.collectivites.compliance.internal.packs.PackProblem;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The step of the build that stands before the compilation of the rules: check them all, then write their index. */
public final class RulesBuild {

    private RulesBuild() {}

    /**
     * Checks the packs of a folder and writes their index, or every problem and no index.
     *
     * <p>Ends the virtual machine with status 1 when there is a problem.
     *
     * @param arguments the folder that holds the packs, then the folder where {@code index.json} is written, not null
     * @throws IOException when the index cannot be written
     */
    public static void main(String... arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("arguments: <folder of the packs> <folder of the index>");
        }
        Path packs = Path.of(arguments[0]);
        boolean right = data(packs, System.err) && run(packs, Path.of(arguments[1]), System.err);
        if (!right) {
            System.exit(1);
        }
    }

    /** Checks values, tables and sources, and prints every problem, one a line. */
    static boolean data(Path packs, PrintStream report) {
        List<PackProblem> problems = DataLint.problems(packs);
        problems.forEach(report::println);
        return problems.isEmpty();
    }

    /**
     * Checks the rules and the data of a folder of packs, as the build does, and writes nothing.
     *
     * @param packs the folder that holds the packs, not null
     * @return every problem with its file, line and column, rules first, not null
     * @throws java.io.UncheckedIOException when a file cannot be read
     */
    public static List<String> problems(Path packs) {
        return Stream.concat(DrlLint.of(packs).problems().stream(), DataLint.problems(packs).stream())
                .map(Object::toString)
                .toList();
    }

    /**
     * Does what {@link #main} does without ending the virtual machine.
     *
     * @param packs the folder that holds the packs, not null
     * @param output the folder where {@code index.json} is written, not null
     * @param report where problems are printed, one a line, not null
     * @return whether the packs are right and the index written
     * @throws IOException when the index cannot be written
     */
    static boolean run(Path packs, Path output, PrintStream report) throws IOException {
        DrlLint lint = DrlLint.of(packs);
        List<Problem> problems = lint.problems();
        problems.forEach(problem -> report.println(problem));
        if (!problems.isEmpty()) {
            report.println(
                    problems.size() + (problems.size() == 1 ? " problem" : " problems") + " in the rules of " + packs);
            return false;
        }
        Files.createDirectories(output);
        Files.write(output.resolve(RuleIndexWriter.FILE), RuleIndexWriter.write(lint));
        return true;
    }
}
