package fr.collectivites.compliance.rules.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.collectivites.compliance.facts.Conclusion;
import fr.collectivites.compliance.spi.Firing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCacheTest {

    private static final Path SHIPPED = Path.of("src", "main", "resources", "packs");

    @TempDir
    private Path folder;

    @Test
    void rules_are_compiled_once_then_taken_from_the_disk_and_fire_alike() throws IOException {
        Path packs = PackCopy.in(folder.resolve("packs")).folder();
        CompiledRules first = cache().rules(packs);
        CompiledRules second = cache().rules(packs);

        assertThat(first.origin()).isEqualTo(CompiledRules.Origin.COMPILED);
        assertThat(second.origin()).isEqualTo(CompiledRules.Origin.CACHE);
        assertThat(second.index()).isEqualTo(first.index());
        for (CompiledRules rules : List.of(first, second)) {
            assertThat(rules.engine()
                            .fire(
                                    List.of(
                                            new Conclusion("socle.concernee", "collectivity", "YES"),
                                            new Conclusion("essai.classe", "incidents/INC-1", "GRAVE")),
                                    Set.of("essai-notifier")))
                    .containsExactly(new Firing("essai-notifier", Firing.Verb.CONCLUDE, "incidents/INC-1", "YES"));
        }
        assertThat(names()).allSatisfy(name -> assertThat(name.toString()).endsWith(".jar"));
    }

    @Test
    void a_change_in_one_pack_compiles_that_pack_alone() throws IOException {
        Path packs = folder.resolve("packs");
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = packs.resolve(SHIPPED.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        Path rule = packs.resolve("nis2/regles/gouvernance.drl");
        Files.writeString(rule, Files.readString(rule) + "// relu\n");

        CompiledRules rules = cache().rules(packs);

        assertThat(rules.origin()).isEqualTo(CompiledRules.Origin.COMPILED);
        assertThat(names()).singleElement().asString().startsWith("rules-nis2-");
        assertThat(rules.engine().ruleNames())
                .isEqualTo(cache().rules(SHIPPED).engine().ruleNames());
    }

    @Test
    void rules_that_are_those_of_the_build_are_not_compiled_again() throws IOException {
        CompiledRules rules = cache().rules(SHIPPED);

        assertThat(rules.origin()).isEqualTo(CompiledRules.Origin.CLASS_PATH);
        assertThat(rules.engine().ruleNames()).contains("nis2-loi-directive-non-transposee");
        assertThat(names()).isEmpty();
    }

    @Test
    void a_changed_rule_is_another_entry_and_a_wrong_one_is_refused() {
        PackCopy packs = PackCopy.in(folder.resolve("packs"));
        packs.patch("essai/regles/grande.drl", "$c, \"YES\"", "$c, \"OUI\"");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> cache().rules(packs.folder()))
                .withMessageContaining("essai/regles/grande.drl:17:29: unknown answer \"OUI\"");
    }

    private RulesCache cache() {
        return new RulesCache(folder.resolve("cache"));
    }

    private List<Path> names() throws IOException {
        Path cache = folder.resolve("cache");
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.map(Path::getFileName).toList();
        }
    }
}
