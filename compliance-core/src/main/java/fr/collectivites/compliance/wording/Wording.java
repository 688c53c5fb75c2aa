package fr.collectivites.compliance.wording;

import fr.collectivites.compliance.deadline.Deadline;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.finding.Missing;
import fr.collectivites.compliance.finding.Nature;
import fr.collectivites.compliance.finding.Reason;
import fr.collectivites.compliance.finding.Status;
import fr.collectivites.compliance.law.Citation;
import fr.collectivites.compliance.law.LegalForce;
import java.util.List;

/**
 * The sentences of the packs, in one language.
 *
 * <p>It computes nothing and decides nothing: the same finding always gives the same sentences. Safe for use by many
 * threads.
 */
public interface Wording {

    /**
     * Returns the language of the sentences.
     *
     * @return the language, not null
     */
    Language language();

    /**
     * Words a question.
     *
     * @param question the identifier of the question, not null
     * @return the question as a sentence, not null
     */
    String question(String question);

    /**
     * Words one value of a question.
     *
     * @param question the identifier of the question, not null
     * @param value one of its values, not null
     * @return the answer as a sentence, not null
     */
    String value(String question, String value);

    /**
     * Words the answer of a finding; an undetermined one is said as such.
     *
     * @param finding the finding, not null
     * @return the sentence, not null
     */
    String answer(Finding finding);

    /**
     * Words a status.
     *
     * @param status the status, not null
     * @param nature the nature of the question: advice is worded as advice, not null
     * @return a word or two, not null
     */
    String status(Status status, Nature nature);

    /**
     * Words why.
     *
     * @param reason one reason of a finding, not null
     * @return the sentence, not null
     */
    String reason(Reason reason);

    /**
     * Words what was presumed absent because whoever invokes it must prove it.
     *
     * @param finding the finding, not null
     * @return one line an exception, as "sauf preuve de …", empty when nothing was presumed, not null
     */
    List<String> unlessProven(Finding finding);

    /**
     * Words the question that would settle what is missing.
     *
     * @param missing something missing, not null
     * @return the question to ask, not null
     */
    String ask(Missing missing);

    /**
     * Says who usually knows.
     *
     * @param missing something missing, not null
     * @return the role; empty for unsettled law, not null
     */
    String whoKnows(Missing missing);

    /**
     * Words what to do about a finding.
     *
     * @param finding the finding, not null
     * @return the sentences, empty when there is nothing to do, not null
     */
    List<String> remedies(Finding finding);

    /**
     * Words a time limit in one line.
     *
     * @param deadline the deadline, not null
     * @return the line, not null
     */
    String deadline(Deadline deadline);

    /**
     * Words how a deadline was computed, one step a line, each with its article.
     *
     * @param deadline the deadline, not null
     * @return the lines, not null
     */
    List<String> working(Deadline deadline);

    /**
     * Words a citation.
     *
     * @param citation the citation, not null
     * @return title, article, state of the text and day of the last check, not null
     */
    String citation(Citation citation);

    /**
     * Words a force.
     *
     * @param force the force, not null
     * @return a word or two, not null
     */
    String force(LegalForce force);

    /**
     * Words a sentence of the library itself, for documents made of findings.
     *
     * @param key the key of the sentence, not null
     * @param arguments what fills its places, not null
     * @return the sentence, not null
     */
    String text(String key, Object... arguments);
}
