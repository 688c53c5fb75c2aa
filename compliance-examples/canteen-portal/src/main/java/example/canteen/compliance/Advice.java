package example.canteen.compliance;

import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.finding.Status;
import fr.collectivites.compliance.wording.Wording;
import java.util.List;

/**
 * A finding in words, ready for a page.
 *
 * @param id the identifier that jurists gave the question, not null
 * @param holds whether nothing stands against it: met, or asked of nobody
 * @param question the question as a sentence, not null
 * @param answer the answer as a sentence, not null
 * @param status the status in a word or two; empty when there is nothing to meet, not null
 * @param tone the Bootstrap colour that goes with the status; never the only sign of it, not null
 * @param why why, a sentence a rule, not null
 * @param remedies what to do, not null
 * @param missing what would decide, as questions to ask, not null
 * @param deadline the time limit; empty when there is none, not null
 * @param citations the articles, not null
 */
public record Advice(
        String id,
        boolean holds,
        String question,
        String answer,
        String status,
        String tone,
        List<String> why,
        List<String> remedies,
        List<String> missing,
        String deadline,
        List<String> citations) {

    static Advice of(Finding finding, Wording wording) {
        return new Advice(
                finding.question(),
                finding.status() == Status.SATISFIED || finding.status() == Status.NOT_APPLICABLE,
                wording.question(finding.question()),
                wording.answer(finding),
                finding.status() == Status.NOT_APPLICABLE ? "" : wording.status(finding.status(), finding.nature()),
                tone(finding.status()),
                finding.because().stream().map(wording::reason).toList(),
                wording.remedies(finding),
                finding.missing().stream().map(wording::ask).distinct().toList(),
                finding.deadline().map(wording::deadline).orElse(""),
                finding.citations().stream().map(wording::citation).toList());
    }

    private static String tone(Status status) {
        return switch (status) {
            case SATISFIED -> "success";
            case VIOLATED, OVERDUE -> "danger";
            case DUE, REVIEW, UNDETERMINED -> "warning";
            case ANTICIPATED, NOT_APPLICABLE -> "secondary";
        };
    }
}
