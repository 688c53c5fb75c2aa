package fr.collectivites.compliance.facts;

/**
 * What a rule may do: conclude, or observe.
 *
 * <p>It is the one thing that the right-hand side of a rule may call. It reads nothing and computes nothing.
 */
public interface Conclusions {

    /**
     * Answers the question of the rule that fires.
     *
     * @param subject what the answer is about, not null
     * @param value one of the values that {@code pack.yaml} gives to the question, not null
     */
    void conclure(Subject subject, String value);

    /**
     * Says whether the dossier shows the duty of the rule that fires as met.
     *
     * @param subject what the duty is about, not null
     * @param status a status code such as {@code SATISFIED} or {@code VIOLATED}, not null
     */
    void constater(Subject subject, String status);
}
