package fr.collectivites.compliance.benchmarks;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/** The times of all variants, in microseconds. */
final class Measures {

    private static final String NAIVE = "engineNaive";

    private final Map<String, Statistics> byVariant = new HashMap<>();
    private final Map<String, Double> cpu = new HashMap<>();

    private Measures() {}

    /** Measures every variant, in about three minutes when quick, in about twenty otherwise. */
    static Measures take(boolean quick) throws RunnerException {
        Measures measures = new Measures();
        measures.add(new Runner(common(quick)
                        .include(Variants.class.getName() + "\\..*")
                        .exclude(NAIVE)
                        .warmupIterations(quick ? 3 : 6)
                        .measurementIterations(quick ? 2 : 5)
                        .build())
                .run());
        measures.add(new Runner(common(quick)
                        .include(Variants.class.getName() + "\\." + NAIVE)
                        .mode(Mode.SingleShotTime)
                        .warmupIterations(5)
                        .measurementIterations(quick ? 10 : 30)
                        .build())
                .run());
        for (String variant : measures.byVariant.keySet()) {
            measures.cpu.put(variant, CpuTime.median(variant, quick ? 4 : 20));
        }
        return measures;
    }

    private static ChainedOptionsBuilder common(boolean quick) {
        TimeValue warmup = TimeValue.seconds(quick ? 2 : 5);
        return new OptionsBuilder()
                .forks(quick ? 1 : 2)
                .threads(1)
                .warmupTime(warmup)
                .measurementTime(TimeValue.seconds(quick ? 1 : 3))
                .jvmArgsAppend("-Xms1g", "-Xmx1g");
    }

    private void add(Collection<RunResult> results) {
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            byVariant.put(
                    name.substring(name.lastIndexOf('.') + 1),
                    result.getPrimaryResult().getStatistics());
        }
    }

    /** Median of the processor time. */
    double cpu(String variant) {
        return cpu.get(variant);
    }

    double p50(String variant) {
        return byVariant.get(variant).getPercentile(50);
    }

    double p99(String variant) {
        return byVariant.get(variant).getPercentile(99);
    }
}
