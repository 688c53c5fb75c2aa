package fr.collectivites.compliance.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Starts virtual machines one after the other, each for one answer, and takes the median of their lives. */
final class ColdStart {

    private static final int RUNS = 5;
    private static final List<String> OF_THE_BENCHMARKS = List.of("jmh-", "jopt-simple-", "commons-math3-");

    private ColdStart() {}

    /** Milliseconds from the start of the machine to its end, without any archive of classes. */
    static double plain() {
        return median(List.of());
    }

    /** The same with an archive of the classes of the application, made by a first run that is not counted. */
    static double withArchive() {
        try {
            Path archive = Files.createTempDirectory("cold-start").resolve("classes.jsa");
            run(List.of("-XX:ArchiveClassesAtExit=" + archive));
            double median = median(List.of("-XX:SharedArchiveFile=" + archive));
            Files.deleteIfExists(archive);
            Files.deleteIfExists(archive.getParent());
            return median;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double median(List<String> options) {
        double[] milliseconds = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            run(options);
            milliseconds[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(milliseconds);
        return milliseconds[RUNS / 2];
    }

    private static void run(List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), FirstAnswer.class.getName()));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            int exit = process.waitFor();
            if (exit != 0) {
                throw new IllegalStateException("a cold start ended with " + exit + ": " + command);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a machine was starting", e);
        }
    }

    /** What a vendor would have: the jars of the library and this program. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> OF_THE_BENCHMARKS.stream()
                        .noneMatch(Path.of(entry).getFileName().toString()::startsWith))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
