package fr.collectivites.compliance.internal.packs;

import java.util.List;
import java.util.stream.Collectors;

/** Packs that cannot be used: every problem of every file at once, not only the first one. */
public final class PackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<PackProblem> problems;

    /**
     * Collects the problems.
     *
     * @param problems the problems, at least one, not null
     */
    public PackException(List<PackProblem> problems) {
        super(problems.stream()
                .sorted()
                .map(PackProblem::toString)
                .collect(Collectors.joining("\n- ", count(problems.size()) + " dans les packs :\n- ", "")));
        this.problems = problems.stream().sorted().toList();
    }

    /**
     * Returns the problems, by file, line and column.
     *
     * @return the problems, at least one, not null
     */
    public List<PackProblem> problems() {
        return problems;
    }

    private static String count(int problems) {
        return problems == 1 ? "1 problème" : problems + " problèmes";
    }
}
