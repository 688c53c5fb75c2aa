package fr.collectivites.compliance.rules.consumer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Java that runs consumers: the one of the tests, or another one of this machine. */
record Jdk(Path home) {

    private static final long SECONDS = 120;

    /** What a program left behind. */
    record Outcome(int exit, String output, String errors) {}

    static Jdk ofTheTests() {
        return new Jdk(Path.of(System.getProperty("java.home")));
    }

    /** The one named by the system property {@code consumer.jdk<feature>}, else one beside the Java of the tests. */
    static Optional<Jdk> ofFeature(int feature) throws IOException {
        String named = System.getProperty("consumer.jdk" + feature);
        if (named != null) {
            return Optional.of(new Jdk(Path.of(named)));
        }
        if (Runtime.version().feature() == feature) {
            return Optional.of(ofTheTests());
        }
        try (Stream<Path> besides = Files.list(ofTheTests().home().toRealPath().getParent())) {
            return besides.filter(home -> isOfFeature(home, feature))
                    .sorted()
                    .findFirst()
                    .map(Jdk::new);
        }
    }

    private static boolean isOfFeature(Path home, int feature) {
        try {
            return Files.readString(home.resolve("release")).contains("JAVA_VERSION=\"" + feature + ".");
        } catch (IOException e) {
            return false;
        }
    }

    Outcome run(Path folder, List<String> arguments) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve("java").toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        // Java itself writes a line on the error stream when it picks options from there.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        Process process = builder.start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("no end after " + SECONDS + " s: " + command);
        }
        return new Outcome(process.exitValue(), Files.readString(output), Files.readString(errors));
    }
}
