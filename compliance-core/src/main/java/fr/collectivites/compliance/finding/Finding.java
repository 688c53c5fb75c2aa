package fr.collectivites.compliance.finding;

import fr.collectivites.compliance.deadline.Deadline;
import fr.collectivites.compliance.law.Citation;
import fr.collectivites.compliance.law.Freshness;
import fr.collectivites.compliance.law.LegalForce;
import fr.collectivites.compliance.law.Reading;
import java.util.List;
import java.util.Optional;

/**
 * The answer to one legal question about one subject, with all that is needed to trust, doubt or replay it.
 *
 * <p>It holds codes and no wording: sentences come from the packs, in the language asked.
 *
 * @param question the identifier that jurists gave to the question, not null
 * @param subject the name of the subject, as {@code incidents/INC-1}, not null
 * @param nature what kind of thing the question asks about, not null
 * @param answer whether it applies, not null
 * @param value which of the question's values, when certain, not null
 * @param actAsIf the prudent value to act upon while the answer is undetermined; the value itself when certain, not
 *     null
 * @param possible the values that remain possible, the most prudent first, not null
 * @param status whether it is met, not null
 * @param severity how much the question weighs, not null
 * @param because the rules that concluded and the values that they read, not null
 * @param missing what would decide, and nothing else, not null
 * @param deadline when it is due, where the law gives a time, not null
 * @param citations the articles, in a fixed order, not null
 * @param force the force of the weakest of them, not null
 * @param reading the reading under which it was computed, not null
 * @param remedies keys of the wording that says what to do, not null
 * @param freshness whether a value or text read is past its date of review, not null
 * @param diagnostics what went wrong, not null
 */
public record Finding(
        String question,
        String subject,
        Nature nature,
        Answer answer,
        Optional<String> value,
        String actAsIf,
        List<String> possible,
        Status status,
        Severity severity,
        List<Reason> because,
        List<Missing> missing,
        Optional<Deadline> deadline,
        List<Citation> citations,
        LegalForce force,
        Reading reading,
        List<String> remedies,
        Freshness freshness,
        List<Diagnostic> diagnostics) {

    /** Copies the lists. */
    public Finding {
        possible = List.copyOf(possible);
        because = List.copyOf(because);
        missing = List.copyOf(missing);
        citations = List.copyOf(citations);
        remedies = List.copyOf(remedies);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Says whether the answer and its value are certain, whatever is missing.
     *
     * @return true when every possible world agrees on the value
     */
    public boolean determined() {
        return value.isPresent();
    }
}
