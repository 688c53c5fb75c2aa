package fr.collectivites.compliance.rules.build;

import fr.collectivites.compliance.internal.lint.DeadlineFacts;
import fr.collectivites.compliance.internal.lint.GuideNeverLaxer;
import fr.collectivites.compliance.internal.lint.TableCodes;
import fr.collectivites.compliance.internal.lint.UncoveredReasons;
import fr.collectivites.compliance.internal.packs.PackException;
import fr.collectivites.compliance.internal.packs.PackFiles;
import fr.collectivites.compliance.internal.packs.PackProblem;
import fr.collectivites.compliance.internal.packs.PackReader;
import fr.collectivites.compliance.internal.packs.RuleBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks the values, tables and sources of the packs in the build, before anything ships. */
final class DataLint {

    private DataLint() {}

    static List<PackProblem> problems(Path packs) {
        try {
            RuleBook book = PackReader.read(PackFiles.inFolder(packs));
            List<PackProblem> problems = new ArrayList<>(GuideNeverLaxer.check(book));
            problems.addAll(TableCodes.check(book));
            problems.addAll(DeadlineFacts.check(book));
            problems.addAll(UncoveredReasons.check(book));
            return problems;
        } catch (PackException e) {
            return e.problems();
        }
    }
}
