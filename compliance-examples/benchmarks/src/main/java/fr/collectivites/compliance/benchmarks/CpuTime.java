package fr.collectivites.compliance.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Measures the processor time of a variant, in a machine of its own: what others do on the computer does not count.
 *
 * <p>The time of the compiler and of the garbage collector, which work in threads of their own, does not count either.
 */
public final class CpuTime {

    private static final Map<String, Function<Variants, Object>> VARIANTS = Map.of(
            "libraryWhole", Variants::libraryWhole,
            "libraryAskedOfEachCovered", Variants::libraryAskedOfEachCovered,
            "handWritten", Variants::handWritten,
            "enginePrepared", Variants::enginePrepared,
            "engineWithFacts", Variants::engineWithFacts,
            "engineNaive", Variants::engineNaive,
            "askOne", Variants::askOne,
            "askNineUnknown", Variants::askNineUnknown,
            "libraryHalfKnown", Variants::libraryHalfKnown,
            "readJson", Variants::readJson);

    private CpuTime() {}

    /** The median of one variant, in microseconds, after as many seconds of warm-up as of measure. */
    static double median(String variant, int seconds) {
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xms1g",
                            "-Xmx1g",
                            "-cp",
                            System.getProperty("java.class.path"),
                            CpuTime.class.getName(),
                            variant,
                            Integer.toString(seconds))
                    .redirectError(Redirect.DISCARD)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Double.parseDouble(printed.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Prints the median of one variant.
     *
     * @param args the variant, then the seconds of processor time for the warm-up and for the measure
     */
    public static void main(String[] args) {
        Function<Variants, Object> variant = VARIANTS.get(args[0]);
        Variants variants = new Variants();
        variants.open();
        long span = Long.parseLong(args[1]) * 1_000_000_000L;
        run(variant, variants, span);
        List<Long> times = run(variant, variants, span);
        times.sort(null);
        System.out.println(times.get(times.size() / 2) / 1e3);
    }

    private static List<Long> run(Function<Variants, Object> variant, Variants variants, long span) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<Long> times = new ArrayList<>();
        int used = 0;
        long spent = 0;
        while (spent < span) {
            long before = threads.getCurrentThreadCpuTime();
            used += System.identityHashCode(variant.apply(variants)) & 1;
            long time = threads.getCurrentThreadCpuTime() - before;
            times.add(time);
            spent += time;
        }
        if (used < 0) {
            throw new IllegalStateException("never: the results are looked at, so that they are computed");
        }
        return times;
    }
}
