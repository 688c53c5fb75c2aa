package fr.collectivites.compliance.rules.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reasons for articles without rule, each tried in a small pack. */
class UncoveredReasonsTest {

    @TempDir
    private Path folder;

    @Test
    void a_reason_that_names_its_article_and_says_why_is_accepted() throws IOException {
        assertThat(problems("L'article 7 règle la procédure devant la juridiction, qu'aucun dossier ne décrit."))
                .isEmpty();
    }

    @Test
    void a_reason_names_its_article() throws IOException {
        assertThat(problems("Règle la procédure devant la juridiction, qu'aucun dossier ne décrit."))
                .singleElement()
                .asString()
                .contains("essai/sources/texte.yaml:7", "ne nomme pas son article");
    }

    @Test
    void a_reason_says_why() throws IOException {
        assertThat(problems("Article 7.")).singleElement().asString().contains("ne dit pas pourquoi");
    }

    @Test
    void a_reason_copied_over_three_articles_is_refused_even_with_other_numbers() throws IOException {
        String copied = "L'article %d ne crée aucune obligation pour une collectivité.";
        assertThat(problems(copied.formatted(7), copied.formatted(8), copied.formatted(9)))
                .hasSize(3)
                .allMatch(problem -> problem.contains("recopié sur 3 articles"));
        assertThat(problems(copied.formatted(7), copied.formatted(8))).isEmpty();
    }

    private List<String> problems(String... reasons) throws IOException {
        StringBuilder yaml = new StringBuilder("""
                id: texte
                titre: "Un texte"
                identifiant: T
                statuts:
                  - { depuis: 2018-05-25, statut: en_vigueur, publie_le: 2016-05-04, verifie_le: 2026-11-22, a_revoir_avant: 2027-11-22 }
                articles:
                """);
        for (int i = 0; i < reasons.length; i++) {
            yaml.append("  \"%d\": { libelle: \"art. %d\", confiance: verifie, non_couvert: \"%s\" }%n"
                    .formatted(7 + i, 7 + i, reasons[i]));
        }
        return DataLint.problems(MiniPack.in(folder, yaml.toString())).stream()
                .map(Object::toString)
                .toList();
    }
}
