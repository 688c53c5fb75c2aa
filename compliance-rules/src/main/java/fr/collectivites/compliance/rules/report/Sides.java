package fr.collectivites.compliance.rules.report;

/**
 * How many scenarios watch a rule.
 *
 * @param yes cases in which the rule spoke
 * @param no cases of the same question in which another one spoke
 * @param boundary cases on its edge: the one with the threshold itself or one unit beside it, or a pair that differs in
 *     one fact alone and in which the rule speaks once
 */
record Sides(int yes, int no, int boundary) {

    static final Sides NONE = new Sides(0, 0, 0);

    boolean complete() {
        return yes > 0 && no > 0 && boundary > 0;
    }
}
