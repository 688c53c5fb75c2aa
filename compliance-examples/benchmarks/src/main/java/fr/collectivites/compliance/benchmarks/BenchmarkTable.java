package fr.collectivites.compliance.benchmarks;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.model.Dossier;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.RunnerException;

/** Measures everything in one run and writes one table: times, ratios and budgets side by side. */
public final class BenchmarkTable {

    private final Measures times;
    private final List<String> lines = new ArrayList<>();

    private BenchmarkTable(Measures times) {
        this.times = times;
    }

    /**
     * Measures and writes.
     *
     * @param args {@code quick} or {@code full}, then the file to write
     * @throws RunnerException when a measure fails
     * @throws IOException when the file cannot be written
     */
    public static void main(String[] args) throws RunnerException, IOException {
        boolean quick = args.length == 0 || !args[0].equals("full");
        Path file = Path.of(args.length > 1 ? args[1] : "target/benchmarks.md");
        double before = load();
        double cold = ColdStart.plain();
        double archived = ColdStart.withArchive();
        BenchmarkTable table = new BenchmarkTable(Measures.take(quick));
        table.head(quick, before);
        table.times();
        table.budgets(cold, archived);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, table.lines);
        table.lines.forEach(System.out::println);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private void head(boolean quick, double before) {
        Dossier town = ReferenceTown.dossier();
        Compliance library = Compliance.create();
        BareEngine engine = BareEngine.recorded(town, ReferenceTown.AS_OF);
        List<HandFinding> byHand = HandWritten.assess(town, ReferenceTown.AS_OF);
        Set<String> covered = byHand.stream().map(HandFinding::question).collect(Collectors.toSet());
        lines.add("# Benchmarks");
        lines.add("");
        line(
                "%s, %s run, Java %s, %d processors, load %.1f before and %.1f after (above 0.5 per processor the elapsed times say little; ratios are of processor time).",
                Instant.now().truncatedTo(ChronoUnit.MINUTES),
                quick ? "quick" : "full",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                before,
                load());
        line(
                "Reference dossier: 1 collectivity, 20 processings, 3 incidents, 10 publications, 20 consents, all known. %d rules active, %d facts, %d firing(s) of the engine for one assessment.",
                engine.ruleCount(), engine.factCount(), engine.firingsByAssessment());
        line(
                "The library answers %d questions in %d findings; hand-written Java covers %d of these questions, %d of these findings, with equal answers, values, statuses and deadlines.",
                library.questions().size(),
                library.assess(town, ReferenceTown.AS_OF).findings().size(),
                covered.size(),
                byHand.size());
        lines.add("");
    }

    private void times() {
        lines.add("| Variant | p50 µs | p99 µs | CPU µs | × engine alone | × hand-written |");
        lines.add("|---|---:|---:|---:|---:|---:|");
        time("Library, whole assessment", "libraryWhole");
        time("Library, `ask` for each finding covered by hand", "libraryAskedOfEachCovered");
        time("Hand-written Java, findings covered", "handWritten");
        time("Precompiled Drools alone, facts prepared", "enginePrepared");
        time("Precompiled Drools alone, facts made", "engineWithFacts");
        time("Naive Drools, a base at each call", "engineNaive");
        time("Library, one question on one subject", "askOne");
        time("Library, the same question with nine unknown facts", "askNineUnknown");
        time("Library, whole assessment, every second fact unknown", "libraryHalfKnown");
        time("Library, reading the dossier from JSON", "readJson");
        lines.add("");
    }

    private void time(String title, String variant) {
        line(
                "| %s | %.1f | %.1f | %.1f | %.2f | %.1f |",
                title,
                times.p50(variant),
                times.p99(variant),
                times.cpu(variant),
                times.cpu(variant) / times.cpu("enginePrepared"),
                times.cpu(variant) / times.cpu("handWritten"));
    }

    private void budgets(double cold, double archived) {
        double whole = times.cpu("libraryWhole");
        double one = times.cpu("askOne");
        lines.add("| Budget | Measured | Allowed | Met |");
        lines.add("|---|---:|---:|:-:|");
        atMost("Whole / Drools alone, facts prepared", whole / times.cpu("enginePrepared"), 1.5);
        atMost("Whole / Drools alone, facts made", whole / times.cpu("engineWithFacts"), 1.5);
        atMost("Whole, p99 / p50", times.p99("libraryWhole") / times.p50("libraryWhole"), 3);
        double naive = times.cpu("engineNaive") / whole;
        line("| Naive / whole | %.0f | ≥ 2500 | %s |", naive, naive >= 2500 ? "yes" : "**no**");
        atMost("One question / whole", one / whole, 0.2);
        atMost(
                "Nine unknown / one known (violation.risque, until the AIPD criteria can be asked)",
                times.cpu("askNineUnknown") / one,
                100);
        atMost("JVM start to first answer, s", cold / 1000, 1.0);
        atMost("The same with AppCDS, s", archived / 1000, 0.5);
        line("| Every second fact unknown, whole, ms | %.2f | measured | |", times.cpu("libraryHalfKnown") / 1000);
    }

    private void atMost(String title, double measured, double allowed) {
        line("| %s | %.2f | ≤ %.1f | %s |", title, measured, allowed, measured <= allowed ? "yes" : "**no**");
    }

    private void line(String format, Object... values) {
        lines.add(String.format(Locale.ROOT, format, values));
    }
}
