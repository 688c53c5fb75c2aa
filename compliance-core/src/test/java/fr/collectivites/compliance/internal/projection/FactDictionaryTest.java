package fr.collectivites.compliance.internal.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.collectivites.compliance.internal.projection.FactEntry.WhenUnknown;
import fr.collectivites.compliance.model.Collectivity;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.Fact;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class FactDictionaryTest {

    private static final FactDictionary DICTIONARY = FactDictionary.ofLibrary();

    private static final String ENTRY = """
            a.b:
              libelle: "n"
              label: "l"
              question_fr: "q ?"
              question_en: "q?"
              qui: dpo
              confidentialite: interne
              inconnu: mondes
            """;

    @Test
    void everyComponentAndEveryDerivedFactHasItsEntryAndNoEntryIsOrphaned() {
        Set<String> expected = componentPaths();
        FactTypes.all().stream()
                .filter(type -> !type.name().equals("Population"))
                .forEach(type -> type.facts().stream().map(type::path).forEach(expected::add));

        assertThat(DICTIONARY.entries().keySet()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void questionsAreQuestionsInBothLanguages() {
        assertThat(DICTIONARY.entries().values()).allSatisfy(entry -> {
            assertThat(entry.questionFr()).endsWith(" ?").isNotEqualTo(entry.questionEn());
            assertThat(entry.questionEn()).endsWith("?").doesNotEndWith(" ?");
        });
    }

    @Test
    void namesTellFactsApart() {
        assertThat(DICTIONARY.entries().values())
                .extracting(entry -> entry.path().split("\\.")[0] + ": " + entry.libelle())
                .doesNotHaveDuplicates();
    }

    @Test
    void onlyDesignationsAndDerogationsAreToBeProved() {
        assertThat(DICTIONARY.entries().values())
                .filteredOn(entry -> entry.inconnu() == WhenUnknown.EXCEPTION_A_PROUVER)
                .extracting(FactEntry::path)
                .containsExactlyInAnyOrder(
                        "collectivity.nis2Designation",
                        "collectivity.criticalEntity",
                        "incidents.highRiskRemoved",
                        "incidents.disproportionateEffort",
                        "processings.objectionExcludedByAct",
                        "requests.compellingGrounds",
                        "requests.manifestlyUnfounded",
                        "actCopyRequests.personDeceased",
                        "actCopyRequests.archive");
    }

    @Test
    void aDerivedFactNamesTheListThatGivesIt() {
        for (FactType type : FactTypes.all()) {
            type.facts().stream()
                    .filter(fact -> !type.name().equals("Population"))
                    .forEach(
                            fact -> assertThat(DICTIONARY.entry(type.path(fact)).flatMap(FactEntry::deriveDe))
                                    .as(type.path(fact))
                                    .matches(list -> list.isPresent() == fact.derived())
                                    .matches(list -> list.map(DICTIONARY.entries()::containsKey)
                                            .orElse(true)));
        }
    }

    @Test
    void theDictionaryIsYamlAndReadsTheSameWithAFullReader() throws IOException {
        try (InputStream in = FactDictionary.class.getResourceAsStream("/fr/collectivites/compliance/faits.yaml")) {
            Map<?, ?> yaml = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);

            assertThat(yaml).hasSameSizeAs(DICTIONARY.entries());
            DICTIONARY
                    .entries()
                    .values()
                    .forEach(entry -> assertThat(yaml.get(entry.path())).isEqualTo(asMap(entry)));
        }
    }

    @Test
    void allThatIsWrongIsSaidAtOnceWithItsPlace() {
        assertThatThrownBy(() -> read(ENTRY.replace("qui: dpo", "qui: pape").replace("  label: \"l\"\n", "")
                        + ENTRY.replace("libelle", "libele")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("faits.yaml:1:1: a.b: label is missing: add it")
                .hasMessageContaining("faits.yaml:1:1: a.b: qui is <pape>, allowed: [maire, dgs, dpo")
                .hasMessageContaining("faits.yaml:8:1: a.b is there twice")
                .hasMessageContaining("faits.yaml:9:3: found libele, allowed: [libelle");
    }

    @Test
    void aLineThatIsNoPathIsRefused() {
        assertThatThrownBy(() -> read("[a, b]\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("faits.yaml:1:1: found <[a, b]>");
    }

    @Test
    void aKeyTwiceIsRefused() {
        assertThatThrownBy(() -> read(ENTRY + "  qui: dpo\n"))
                .hasMessageContaining("faits.yaml:9:3: qui is there twice");
    }

    private static FactDictionary read(String text) throws IOException {
        return FactDictionary.read(new BufferedReader(new StringReader(text)), "faits.yaml");
    }

    private static Map<String, String> asMap(FactEntry entry) {
        Map<String, String> map = new HashMap<>(Map.of(
                "libelle", entry.libelle(),
                "label", entry.label(),
                "question_fr", entry.questionFr(),
                "question_en", entry.questionEn(),
                "qui", entry.qui().name().toLowerCase(Locale.ROOT),
                "confidentialite", entry.confidentialite().name().toLowerCase(Locale.ROOT),
                "inconnu", entry.inconnu().name().toLowerCase(Locale.ROOT)));
        entry.deriveDe().ifPresent(list -> map.put("derive_de", list));
        entry.niePar().ifPresent(said -> map.put("nie_par", said));
        entry.lien().ifPresent(list -> map.put("lien", list));
        return map;
    }

    private static Set<String> componentPaths() {
        Set<String> paths = new TreeSet<>();
        collect("collectivity.", Collectivity.class, paths);
        for (RecordComponent component : Dossier.class.getRecordComponents()) {
            if (component.getType() == List.class) {
                collect(component.getName() + ".", argument(component.getGenericType()), paths);
            }
        }
        return paths;
    }

    private static void collect(String prefix, Class<?> type, Set<String> paths) {
        for (RecordComponent component : type.getRecordComponents()) {
            String path = prefix + component.getName();
            if (component.getType().isRecord()) {
                collect(path + ".", component.getType(), paths);
            } else if (component.getType() == Fact.class) {
                paths.add(path);
                Class<?> element =
                        argument(((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]);
                if (element.isRecord()) {
                    collect(path + ".", element, paths);
                }
            }
        }
    }

    /** The element of a collection, or the type itself. */
    private static Class<?> argument(Type type) {
        return type instanceof ParameterizedType collection
                ? (Class<?>) collection.getActualTypeArguments()[0]
                : (Class<?>) type;
    }
}
