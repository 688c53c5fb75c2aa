package fr.collectivites.compliance.rules.compare;

import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.law.AsOf;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The answers of one side about some dossiers: one law at a time, all dossiers under it with all processors. */
final class Sheet {

    /** A question about a subject. */
    record Asked(String question, String subject) implements Comparable<Asked> {
        @Override
        public int compareTo(Asked other) {
            int byQuestion = question.compareTo(other.question);
            return byQuestion == 0 ? subject.compareTo(other.subject) : byQuestion;
        }
    }

    private Sheet() {}

    static List<Map<Asked, Finding>> of(Side side, List<Member> members, Set<String> questions, boolean all) {
        return members.parallelStream()
                .map(member -> all ? assessed(side, member, questions) : asked(side, member, questions))
                .toList();
    }

    private static Map<Asked, Finding> assessed(Side side, Member member, Set<String> questions) {
        return sheet(
                side.law().compliance().assess(member.dossier(), asOf(side, member), side.reading()).findings().stream()
                        .filter(finding -> questions.contains(finding.question())));
    }

    private static Map<Asked, Finding> asked(Side side, Member member, Set<String> questions) {
        return sheet(questions.stream()
                .flatMap(question -> side.law().compliance().subjects(member.dossier(), question).stream()
                        .map(subject -> ask(side, member, new Asked(question, subject)))));
    }

    static Finding ask(Side side, Member member, Asked asked) {
        return side.law()
                .compliance()
                .ask(member.dossier(), asked.question(), asked.subject(), asOf(side, member), side.reading())
                .orElseThrow();
    }

    private static AsOf asOf(Side side, Member member) {
        return AsOf.of(side.date(), member.zone());
    }

    private static Map<Asked, Finding> sheet(Stream<Finding> findings) {
        Map<Asked, Finding> sheet = new TreeMap<>();
        findings.forEach(finding -> sheet.put(new Asked(finding.question(), finding.subject()), finding));
        return sheet;
    }

    /** The value, or the answer and what remains possible. */
    static String text(Finding finding) {
        return finding.value().orElseGet(() -> finding.answer() + " " + finding.possible());
    }
}
