package fr.collectivites.compliance.internal.json;

import fr.collectivites.compliance.input.InputProblem;
import fr.collectivites.compliance.input.InputProblem.Kind;
import fr.collectivites.compliance.input.InvalidInputException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers the problems of one reading: describes the first ones, counts the others. */
final class Problems {

    private static final int ECHO = 40;

    private final int limit;
    private final List<InputProblem> described = new ArrayList<>();
    private int omitted;

    /**
     * Starts with no problem.
     *
     * @param limit how many to describe
     */
    Problems(int limit) {
        this.limit = limit;
    }

    /** Tells whether there is none. */
    boolean isEmpty() {
        return described.isEmpty();
    }

    /** Tells whether the next one will only be counted, so that its description need not be worked out. */
    boolean full() {
        if (described.size() >= limit) {
            omitted++;
            return true;
        }
        return false;
    }

    /** Adds a problem whose place is known. */
    void add(Kind kind, Place place, String found, String allowed, Optional<String> nearest) {
        described.add(new InputProblem(kind, place.pointer(), place.line(), place.column(), found, allowed, nearest));
    }

    /** Adds the problem that ends the reading: described even when the others are only counted. */
    void last(Kind kind, Place place, String found, String allowed) {
        if (described.size() >= limit) {
            described.remove(limit - 1);
            omitted++;
        }
        add(kind, place, found, allowed, Optional.empty());
    }

    /** Adds a problem whose line is looked up later, if anybody reads it. */
    void add(Kind kind, String pointer, String found, String allowed) {
        if (!full()) {
            add(kind, new Place(pointer, 0, 0), found, allowed, Optional.empty());
        }
    }

    /** Adds the broken rules of shape, but for those at places where the reading already found a problem. */
    void addUnlessSaid(List<ShapeCheck.Violation> violations) {
        if (violations.isEmpty()) {
            return;
        }
        Set<String> said = described.stream().map(InputProblem::pointer).collect(Collectors.toSet());
        violations.stream()
                .filter(violation -> !violation.ofKeys() && !said.contains(violation.pointer()))
                .forEach(violation -> add(Kind.SHAPE, violation.pointer(), violation.found(), violation.allowed()));
    }

    /** Gives the pointers of the problems that have no line yet. */
    List<String> withoutLine() {
        return described.stream()
                .filter(problem -> problem.line() == 0)
                .map(InputProblem::pointer)
                .toList();
    }

    /**
     * Makes the refusal, in the order of the document.
     *
     * @param places where the problems without a line stand
     * @return the exception, to be thrown
     */
    InvalidInputException refusal(Map<String, Place> places) {
        return refusal("dossier", places);
    }

    /** Makes the refusal of a document that is no dossier. */
    InvalidInputException refusal(String document, Map<String, Place> places) {
        List<InputProblem> placed = described.stream()
                .map(problem -> placed(problem, places))
                .sorted(Comparator.comparingInt(InputProblem::line).thenComparingInt(InputProblem::column))
                .toList();
        return new InvalidInputException(document, placed, omitted);
    }

    private static InputProblem placed(InputProblem problem, Map<String, Place> places) {
        Place place = places.get(problem.pointer());
        if (problem.line() > 0 || place == null) {
            return problem;
        }
        return new InputProblem(
                problem.kind(),
                problem.pointer(),
                place.line(),
                place.column(),
                problem.found(),
                problem.allowed(),
                problem.nearest());
    }

    /** Repeats a text of the document within quotes, cut at 40 characters and free of control characters. */
    static String quoted(String text) {
        return '"' + cut(text) + '"';
    }

    /** Cuts a text at 40 characters, never within a surrogate pair, and shows what cannot be printed as an escape. */
    static String cut(String text) {
        int end = Math.min(text.length(), ECHO);
        StringBuilder shown = new StringBuilder(end + 1);
        text.substring(0, end).codePoints().forEach(character -> {
            if (printable(character)) {
                shown.appendCodePoint(character);
            } else {
                String hex = "000" + Integer.toHexString(character & 0xFFFF);
                shown.append("\\u").append(hex.substring(hex.length() - 4));
            }
        });
        return end < text.length() ? shown.append('…').toString() : shown.toString();
    }

    private static boolean printable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
