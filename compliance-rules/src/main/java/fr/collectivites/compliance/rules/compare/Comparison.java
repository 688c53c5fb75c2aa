package fr.collectivites.compliance.rules.compare;

import fr.collectivites.compliance.finding.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who changes answer between two dates, readings or sets of packs.
 *
 * <p>Dossiers that no rule can tell apart are assessed once. Statuses and deadlines are not compared: they change with
 * every hour.
 *
 * @param members how many dossiers were compared
 * @param classes how many of them some rule may tell apart
 * @param changes the changes, by question, then the most frequent first, not null
 */
public record Comparison(int members, int classes, List<Change> changes) {

    /** Copies the list. */
    public Comparison {
        changes = List.copyOf(changes);
    }

    /**
     * Compares two sides over dossiers.
     *
     * @param before the first side, not null
     * @param after the second side, not null
     * @param members the dossiers, not null
     * @param questions the questions compared; all that both sides ask when empty, not null
     * @return the comparison, the same for the same input, not null
     */
    public static Comparison of(Side before, Side after, List<Member> members, Set<String> questions) {
        Likeness likeness = new Likeness(before.law().book(), after.law().book());
        Map<String, List<Member>> classes = members.stream()
                .collect(Collectors.groupingBy(
                        member -> likeness.of(member, before.law().compliance()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Case> cases = cases(before, after, List.copyOf(classes.values()), questions);
        Map<Case, Optional<LocalDate>> since = new Since(before, after).of(cases);
        List<Change> found =
                cases.stream().map(one -> one.change(since.get(one))).toList();
        return new Comparison(members.size(), classes.size(), merged(found));
    }

    private static List<Case> cases(Side before, Side after, List<List<Member>> classes, Set<String> wanted) {
        Set<String> questions = new TreeSet<>(before.law().book().questions().keySet());
        questions.retainAll(after.law().book().questions().keySet());
        if (!wanted.isEmpty()) {
            questions.retainAll(wanted);
        }
        List<Member> members = classes.stream().map(alike -> alike.get(0)).toList();
        List<Map<Sheet.Asked, Finding>> first = Sheet.of(before, members, questions, wanted.isEmpty());
        List<Map<Sheet.Asked, Finding>> second = Sheet.of(after, members, questions, wanted.isEmpty());
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            for (Map.Entry<Sheet.Asked, Finding> entry : first.get(i).entrySet()) {
                Finding other = second.get(i).get(entry.getKey());
                // Packs that ask the question about something else are not compared on it.
                if (other != null && !Sheet.text(entry.getValue()).equals(Sheet.text(other))) {
                    cases.add(new Case(classes.get(i), entry.getKey(), entry.getValue(), other));
                }
            }
        }
        return cases;
    }

    /** Classes that change in the same way are one change. */
    private static List<Change> merged(List<Change> changes) {
        Map<Change, List<String>> names = new LinkedHashMap<>();
        for (Change change : changes) {
            names.computeIfAbsent(
                            new Change(
                                    change.question(),
                                    change.before(),
                                    change.after(),
                                    change.since(),
                                    change.articles(),
                                    List.of()),
                            any -> new ArrayList<>())
                    .addAll(change.members());
        }
        return names.entrySet().stream()
                .map(entry -> new Change(
                        entry.getKey().question(),
                        entry.getKey().before(),
                        entry.getKey().after(),
                        entry.getKey().since(),
                        entry.getKey().articles(),
                        entry.getValue()))
                .sorted(Comparator.comparing(Change::question)
                        .thenComparing(change -> -change.members().size())
                        .thenComparing(Change::before)
                        .thenComparing(Change::after))
                .toList();
    }
}
