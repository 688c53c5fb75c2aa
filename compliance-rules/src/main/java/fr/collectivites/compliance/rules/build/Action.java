package fr.collectivites.compliance.rules.build;

/**
 * The one thing that a rule does.
 *
 * @param verb {@code conclure} or {@code constater}
 * @param variable the variable of its subject
 * @param variableOffset where the variable is written
 * @param value the value concluded or the status observed
 * @param valueOffset where the value is written
 */
record Action(String verb, String variable, int variableOffset, String value, int valueOffset) {

    boolean concludes() {
        return verb.equals("conclure");
    }
}
