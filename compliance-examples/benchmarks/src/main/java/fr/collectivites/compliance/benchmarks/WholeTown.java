package fr.collectivites.compliance.benchmarks;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.finding.Assessment;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.Dossier;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Times the assessment of whole dossiers given as files, such as the samples of the command line. */
public final class WholeTown {

    private static final int ROUNDS = 40;

    private WholeTown() {}

    /**
     * Prints, for each file, how many findings it gives, how many are open, and the median processor time once warm.
     *
     * @param args the files, each a dossier in JSON
     * @throws IOException when a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        Compliance compliance = Compliance.create();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (String file : args) {
            Dossier dossier = compliance.read(Files.readString(Path.of(file)));
            double[] milliseconds = new double[ROUNDS];
            Assessment assessment = null;
            for (int round = 0; round < ROUNDS; round++) {
                long before = threads.getCurrentThreadCpuTime();
                assessment = compliance.assess(dossier, ReferenceTown.AS_OF, Reading.GUIDE);
                milliseconds[round] = (threads.getCurrentThreadCpuTime() - before) / 1e6;
            }
            double[] warm = Arrays.copyOfRange(milliseconds, ROUNDS / 2, ROUNDS);
            Arrays.sort(warm);
            long open = assessment.findings().stream()
                    .filter(finding -> !finding.determined())
                    .count();
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d findings, %d open, %d stopped by the guard, first %.0f ms, median %.1f ms%n",
                    Path.of(file).getFileName(),
                    assessment.findings().size(),
                    open,
                    assessment.findings().stream()
                            .map(Finding::diagnostics)
                            .filter(said -> !said.isEmpty())
                            .count(),
                    milliseconds[0],
                    warm[warm.length / 2]);
        }
    }
}
