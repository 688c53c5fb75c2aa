package fr.collectivites.compliance.rules.worlds;

import fr.collectivites.compliance.internal.projection.FactDef;
import fr.collectivites.compliance.internal.projection.FactDictionary;
import fr.collectivites.compliance.internal.projection.FactEntry;
import fr.collectivites.compliance.internal.projection.FactKind;
import fr.collectivites.compliance.internal.projection.FactTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One line of a dossier that may be filled in or left open.
 *
 * @param subject the name of the subject, as {@code incidents/I1}
 * @param entry the entry of the fact dictionary, as {@code incidents.awareAt}
 * @param fact the fact; empty for a list, from which facts are derived
 */
record Blank(String subject, String entry, Optional<FactDef> fact) {

    /** The lists that dossiers are made with. */
    private static final Set<String> LISTS =
            Set.of("collectivity.populations", "incidents.notifications", "processings.processors");

    /**
     * What a body declares of itself: to declare is an act, not the discovery of a fact. A size declared comes before the
     * one that follows from staff and sums, and may contradict it.
     */
    private static final Set<String> DECLARATIONS =
            Set.of("incidents.declaredRisk", "incidents.declaredSignificant", "collectivity.operator.size");

    /** The lines that these entries need, for each of the subjects. */
    static List<Blank> of(Iterable<String> entries, List<String> subjects) {
        List<Blank> blanks = new ArrayList<>();
        for (String entry : entries) {
            Optional<FactDef> fact = plain(entry);
            if (fact.isPresent() || LISTS.contains(entry)) {
                subjects.stream()
                        .filter(subject -> list(subject).equals(entry.substring(0, entry.indexOf('.'))))
                        .forEach(subject -> blanks.add(new Blank(subject, entry, fact)));
            }
        }
        return blanks;
    }

    /** The path inside the subject, as {@code complaint.filed}. */
    String path() {
        return entry.substring(entry.indexOf('.') + 1);
    }

    /** The path that a finding asks for, as {@code incidents/I1/complaint.filed}. */
    String place() {
        return subject + "/" + path();
    }

    /**
     * Whether filling it in is more knowledge and nothing else.
     *
     * <p>An exception is presumed absent until it is proven, so that proving it may well change an answer that was
     * certain "unless proven otherwise"; a declaration is an act, that makes another situation.
     */
    boolean mereKnowledge() {
        boolean exception = FactDictionary.ofLibrary()
                .entry(entry)
                .filter(known -> known.inconnu() == FactEntry.WhenUnknown.EXCEPTION_A_PROUVER)
                .isPresent();
        return !exception && !DECLARATIONS.contains(entry);
    }

    /** The yes or no that says whether this moment has been at all. */
    Optional<String> deniedBy() {
        return FactDictionary.ofLibrary().entry(entry).flatMap(FactEntry::niePar);
    }

    /** Whether some moment has been only if this is a yes. */
    boolean denies() {
        return FactDictionary.ofLibrary().entries().values().stream()
                .anyMatch(other -> other.niePar().filter(entry::equals).isPresent());
    }

    /** The list of the dossier whose element it names. */
    Optional<String> link() {
        return FactDictionary.ofLibrary().entry(entry).flatMap(FactEntry::lien);
    }

    /** Whether its values are few and stand alone: a yes or no, or a code. */
    boolean small() {
        return fact.filter(of -> of.kind() == FactKind.BOOLEAN || of.kind() == FactKind.ENUM)
                .isPresent();
    }

    /** Whether it is a day or an instant. */
    boolean moment() {
        return fact.filter(of -> of.kind() == FactKind.INSTANT || of.kind() == FactKind.DATE)
                .isPresent();
    }

    private static Optional<FactDef> plain(String entry) {
        String list = entry.substring(0, entry.indexOf('.'));
        return FactTypes.all().stream()
                .filter(type -> type.listName().equals(list))
                .flatMap(type -> type.facts().stream()
                        .filter(fact -> !fact.derived() && type.path(fact).equals(entry)))
                .findFirst();
    }

    private static String list(String subject) {
        return subject.contains("/") ? subject.substring(0, subject.indexOf('/')) : subject;
    }
}
