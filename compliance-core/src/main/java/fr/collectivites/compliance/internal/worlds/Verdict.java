package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.finding.Diagnostic;
import fr.collectivites.compliance.finding.Missing;
import java.util.List;
import java.util.SortedSet;

/**
 * What the possible worlds say of one question on one subject, or of the status of one duty.
 *
 * @param values the values that some world gives
 * @param certain the value that all worlds give, or null
 * @param function the value as a function of what is unknown
 * @param said what the rules said in the world that gave the value to act upon
 * @param missing what would decide
 * @param diagnostics what went wrong
 */
record Verdict(
        SortedSet<String> values,
        String certain,
        int function,
        List<Evaluator.Said> said,
        List<Missing> missing,
        List<Diagnostic> diagnostics) {}
