package fr.collectivites.compliance.internal.audit;

import fr.collectivites.compliance.finding.Evidence;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.finding.Reason;
import fr.collectivites.compliance.internal.packs.QuestionDef;
import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.internal.projection.FactDictionary;
import fr.collectivites.compliance.internal.text.NearestName;
import fr.collectivites.compliance.internal.worlds.FactsRead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** The facts that a policy drops: taken out of the dossier, and out of what findings show of it. */
final class DroppedFacts {

    private static final String CONSENTS = "consents.";
    private static final String CONSENT_KEYS = "publications.consentKeys";

    private final SortedSet<String> entries;
    private final RuleBook book;

    private DroppedFacts(SortedSet<String> entries, RuleBook book) {
        this.entries = entries;
        this.book = book;
    }

    /** Checks the names against the dictionary, all at once. */
    static DroppedFacts of(SortedSet<String> entries, RuleBook book) {
        List<String> wrong = new ArrayList<>();
        Set<String> known = FactDictionary.ofLibrary().entries().keySet();
        for (String entry : entries) {
            if (!known.contains(entry)) {
                wrong.add(entry + " is no entry of the fact dictionary"
                        + NearestName.of(entry, known)
                                .map(near -> ", did you mean " + near + "?")
                                .orElse(""));
            } else if (FactsRead.isDrawn(entry)) {
                wrong.add(entry + " is drawn from " + FactsRead.filledIn(entry) + ": drop that");
            }
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("the policy cannot be kept: " + String.join("; ", wrong));
        }
        return new DroppedFacts(entries, book);
    }

    /** Those of a dossier that knew some of them. */
    DroppedFacts only(SortedSet<String> known) {
        return new DroppedFacts(known, book);
    }

    boolean includes(String entry) {
        return entries.contains(entry);
    }

    /** The finding without the values of dropped facts, nor a deadline that would give one away. */
    Finding cleared(Finding finding) {
        if (entries.isEmpty()) {
            return finding;
        }
        return new Finding(
                finding.question(),
                finding.subject(),
                finding.nature(),
                finding.answer(),
                finding.value(),
                finding.actAsIf(),
                finding.possible(),
                finding.status(),
                finding.severity(),
                finding.because().stream().map(this::cleared).toList(),
                finding.missing(),
                clockShows(finding.question()) ? Optional.empty() : finding.deadline(),
                finding.citations(),
                finding.force(),
                finding.reading(),
                finding.remedies(),
                finding.freshness(),
                finding.diagnostics());
    }

    private Reason cleared(Reason reason) {
        return new Reason(
                reason.rule(),
                reason.evidence().stream()
                        .filter(evidence -> evidence.kind() != Evidence.Kind.FACT || !shows(entry(evidence.name())))
                        .toList());
    }

    private boolean clockShows(String id) {
        QuestionDef question = book.questions().get(id);
        return question.deadlines().stream()
                .flatMap(clock -> FactsRead.properties(clock).stream())
                .anyMatch(property -> shows(FactsRead.entry(question.subject(), property)));
    }

    /** Whether the value of a fact would show a dropped one: itself, a part of it, or what it is drawn from. */
    private boolean shows(String entry) {
        return entries.stream()
                .anyMatch(dropped -> entry.equals(dropped)
                        || dropped.startsWith(entry + ".")
                        || entry.startsWith(dropped + ".")
                        || entry.equals(CONSENT_KEYS) && dropped.startsWith(CONSENTS));
    }

    /** Evidence names an element by its key, the dictionary does not. */
    private static String entry(String path) {
        int key = path.lastIndexOf('/');
        return key < 0 ? path : path.substring(0, path.indexOf('/')) + "." + path.substring(key + 1);
    }
}
