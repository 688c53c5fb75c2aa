package fr.collectivites.compliance.facts;

import java.util.Objects;

/** What a rule or a table concluded, as the rules of the next storey see it. Immutable. */
public final class Conclusion implements Subject {

    private final String question;
    private final String subject;
    private final String value;

    /**
     * Creates a conclusion; whether the question knows this value is not checked here.
     *
     * @param question the identifier of the question, not null
     * @param subject the name of the subject, not null
     * @param value the value concluded, not null
     */
    public Conclusion(String question, String subject, String value) {
        this.question = Objects.requireNonNull(question, "question");
        this.subject = Objects.requireNonNull(subject, "subject");
        this.value = Objects.requireNonNull(value, "value");
    }

    /**
     * Returns the question answered.
     *
     * @return its identifier, not null
     */
    public String getQuestion() {
        return question;
    }

    @Override
    public String getSubject() {
        return subject;
    }

    /**
     * Returns the value concluded.
     *
     * @return one of the values of the question, not null
     */
    public String getValue() {
        return value;
    }

    @Override
    public String toString() {
        return question + "(" + subject + ") = " + value;
    }
}
