package fr.collectivites.compliance.input;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Says that a document was refused, with every problem found in it and not only the first.
 *
 * <p>Nothing was kept of the document. The message names each problem on a line of its own; it holds no key of a person
 * and at most 40 characters of any value.
 */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The problems described, in the order of the document. */
    private final transient List<InputProblem> problems;

    /** How many more there were. */
    private final int omitted;

    /**
     * Makes the exception for a dossier.
     *
     * @param problems the problems in the order of the document, at least one, not null
     * @param omitted how many more were found and are not described, 0 or more
     */
    public InvalidInputException(List<InputProblem> problems, int omitted) {
        this("dossier", problems, omitted);
    }

    /**
     * Makes the exception.
     *
     * @param document what was refused, as {@code dossier} or {@code record}, not null
     * @param problems the problems in the order of the document, at least one, not null
     * @param omitted how many more were found and are not described, 0 or more
     */
    public InvalidInputException(String document, List<InputProblem> problems, int omitted) {
        super(text(document, problems, omitted));
        this.problems = List.copyOf(problems);
        this.omitted = omitted;
    }

    /**
     * Gives the problems described, in the order of the document.
     *
     * @return the problems, at least one, unmodifiable; empty only after Java serialisation, which keeps the message
     */
    public List<InputProblem> problems() {
        return problems == null ? List.of() : problems;
    }

    /**
     * Tells how many more problems were found and are not described.
     *
     * @return 0 when all are
     */
    public int omitted() {
        return omitted;
    }

    private static String text(String document, List<InputProblem> problems, int omitted) {
        if (problems.isEmpty() || omitted < 0) {
            throw new IllegalArgumentException("a refusal needs at least one problem, and cannot omit " + omitted);
        }
        String more = omitted == 0 ? "" : "\n- and " + omitted + " more";
        return problems.stream()
                .map(problem -> "\n- " + problem.message())
                .collect(Collectors.joining(
                        "", document + " refused, " + (problems.size() + omitted) + " problem(s):", more));
    }
}
