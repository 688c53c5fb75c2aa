package fr.collectivites.compliance.rules.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.collectivites.compliance.rules.internal.drools.DroolsRuleEngine;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.loader.launch.JarLauncher;

class ConsumerTest {

    private static final String MAIN = "fr.exemple.mairie.FirstAssessment";
    private static final String MODULE = "fr.exemple.mairie";
    private static final String NO_COMPILER_NOR_PARSER =
            "(ecj|antlr|mvel|javaparser|xstream|drools-engine|drools-ecj|drools-drl|drools-model-codegen|drools-mvel|drools-xml)";

    @TempDir
    private static Path folder;

    private static List<Path> jars;

    @BeforeAll
    static void packJars() throws IOException {
        jars = Jars.all(DroolsRuleEngine.class, folder);
    }

    @Test
    void a_vendor_gets_few_small_jars() throws IOException {
        long bytes = 0;
        for (Path jar : jars.subList(1, jars.size())) {
            bytes += Files.size(jar);
        }
        assertThat(jars).hasSizeLessThanOrEqualTo(31);
        assertThat(bytes).isLessThanOrEqualTo(12_000_000L);
    }

    @Test
    void a_vendor_gets_no_compiler_and_no_parser_of_rules() {
        assertThat(jars)
                .noneMatch(jar -> jar.getFileName().toString().matches(NO_COMPILER_NOR_PARSER + "-[0-9].*\\.jar"));
    }

    @ParameterizedTest(name = "Java {0}")
    @ValueSource(ints = {17, 25})
    void runs_on_the_class_path(int java) throws IOException, InterruptedException {
        Path classes = compiled("class-path" + java, List.of("-classpath", Jars.path(jars)), false);
        List<Path> path = new ArrayList<>(jars);
        path.add(0, classes);
        assertAnswers(jdk(java), List.of("-cp", Jars.path(path), MAIN));
    }

    @ParameterizedTest(name = "Java {0}")
    @ValueSource(ints = {17, 25})
    void runs_in_a_jar_of_jars(int java) throws IOException, InterruptedException, URISyntaxException {
        Path classes = compiled("nested" + java, List.of("-classpath", Jars.path(jars)), false);
        URI loader = JarLauncher.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        Path whole = Jars.nested(Path.of(loader), classes, MAIN, jars, folder);
        assertAnswers(jdk(java), List.of("-jar", whole.toString()));
    }

    @ParameterizedTest(name = "Java {0}")
    @ValueSource(ints = {17, 25})
    void runs_on_the_module_path(int java) throws IOException, InterruptedException {
        Path classes = compiled("module-path" + java, List.of("--module-path", Jars.path(jars)), true);
        List<Path> path = new ArrayList<>(jars);
        path.add(0, classes);
        assertAnswers(
                jdk(java),
                List.of(
                        "--module-path",
                        Jars.path(path),
                        "--add-modules",
                        "ALL-MODULE-PATH",
                        "--module",
                        MODULE + "/" + MAIN));
    }

    private static void assertAnswers(Jdk jdk, List<String> arguments) throws IOException, InterruptedException {
        Jdk.Outcome outcome = jdk.run(folder, arguments);
        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.output().lines())
                .containsExactly(
                        "UNDETERMINED, act as if CONCERNED",
                        "YES, before 2026-11-18T18:00+01:00",
                        "refused, 1 problem");
        assertThat(outcome.exit()).isZero();
    }

    private static Jdk jdk(int feature) throws IOException {
        Optional<Jdk> jdk = Jdk.ofFeature(feature);
        if (jdk.isEmpty()) {
            System.out.println("Java " + feature + " not found, its consumers are not run: name it with -Dconsumer.jdk"
                    + feature + "=<home>");
        }
        assumeTrue(jdk.isPresent(), "Java " + feature + " not found");
        return jdk.get();
    }

    private static Path compiled(String name, List<String> paths, boolean module) throws IOException {
        Path classes = Files.createDirectories(folder.resolve(name));
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "--release", "17", "-d", classes.toString()));
        arguments.addAll(paths);
        arguments.add(source("classes/fr/exemple/mairie/FirstAssessment.java"));
        if (module) {
            arguments.add(source("module/module-info.java"));
        }
        int failures = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(failures).isZero();
        return classes;
    }

    private static String source(String name) {
        return Path.of(URI.create(
                        ConsumerTest.class.getResource("/consumer/" + name).toString()))
                .toString();
    }
}
