package fr.collectivites.compliance.rules.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packs that ship, and one broken thing at a time. */
class DataLintTest {

    private static final Path PACKS = Path.of("src/main/resources/packs");

    @TempDir
    Path copy;

    @BeforeEach
    void copyThePacks() throws IOException {
        try (Stream<Path> files = Files.walk(PACKS)) {
            files.forEach(this::copy);
        }
    }

    @Test
    void thePacksThatShipAreRight() {
        assertThat(DataLint.problems(copy)).isEmpty();
    }

    @Test
    void aCellThatNoFactCanHaveIsRefused() throws IOException {
        replace("nis2/tables/operateurs.csv", "P004,CC,", "P004,CCC,");

        assertThat(DataLint.problems(copy)).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("nis2/tables/operateurs.csv");
            assertThat(problem.what()).isEqualTo("« CCC » n'est pas un code de kind");
            assertThat(problem.nearest())
                    .hasValueSatisfying(near -> assertThat(near).startsWith("C"));
        });
    }

    @Test
    void aDeadlineThatNamesNoFactOfItsSubjectIsRefused() throws IOException {
        replace("teleservice/pack.yaml", "depuis: homologatedOn", "depuis: homologateOn");
        replace(
                "droits/pack.yaml",
                "fait: extensionNotifiedAt\n        suspension: { doute: reasonableDoubt,",
                "fait: extensionNotifiedAt\n        suspension: { doute: reasonableDoubts,");

        assertThat(DataLint.problems(copy))
                .extracting(
                        problem -> problem.what() + " → " + problem.nearest().orElse(""))
                .containsExactly(
                        "échéance de « demande.prolongation » : fait « reasonableDoubts » inconnu de DataSubjectRequest"
                                + " → reasonableDoubt",
                        "échéance de « teleservice.renouvellement » : fait « homologateOn » inconnu de OnlineService"
                                + " → homologatedOn");
    }

    @Test
    void aGuideLaxerThanTheLawIsRefused() throws IOException {
        Path value = copy.resolve("incident/parametres/delai-notification-cnil.yaml");
        String yaml = Files.readString(value);
        Files.writeString(value, yaml + """
                          - depuis: 2024-01-01
                            valeur: 96 heures
                            lecture: [GUIDE]
                            statut: guide
                            source: guide-elus:violation
                            publie_le: 2024-01-01
                            verifie_le: 2026-11-22
                            a_revoir_avant: 2027-05-22
                            confiance: verifie
                        """);

        assertThat(DataLint.problems(copy)).isNotEmpty();
    }

    private void copy(Path file) {
        try {
            Path target = copy.resolve(PACKS.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(target);
            } else {
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void replace(String file, String what, String by) throws IOException {
        Path path = copy.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(what);
        Files.writeString(path, text.replace(what, by));
    }
}
