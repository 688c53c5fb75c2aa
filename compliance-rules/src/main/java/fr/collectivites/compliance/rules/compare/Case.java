package fr.collectivites.compliance.rules.compare;

import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.law.Citation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One answer about one class of dossiers that is not the same on both sides.
 *
 * @param alike the dossiers of the class, the first one stands for all, not null
 * @param asked what was asked, not null
 * @param first the answer on the first side, not null
 * @param second the answer on the second side, not null
 */
record Case(List<Member> alike, Sheet.Asked asked, Finding first, Finding second) {

    Member member() {
        return alike.get(0);
    }

    String wanted() {
        return Sheet.text(second);
    }

    Change change(Optional<LocalDate> since) {
        Set<String> own = refs(second);
        own.removeAll(refs(first));
        return new Change(
                asked.question(),
                Sheet.text(first),
                wanted(),
                since,
                List.copyOf(own.isEmpty() ? refs(second) : own),
                alike.stream().map(this::name).toList());
    }

    private String name(Member member) {
        return asked.subject().contains("/") ? member.name() + " " + asked.subject() : member.name();
    }

    private static Set<String> refs(Finding finding) {
        Set<String> refs = new TreeSet<>();
        finding.citations().stream().map(Citation::ref).forEach(ref -> refs.add(ref.toString()));
        return refs;
    }
}
