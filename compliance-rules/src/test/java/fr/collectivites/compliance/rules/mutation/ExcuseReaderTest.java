package fr.collectivites.compliance.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ExcuseReaderTest {

    @Test
    void reads_what_is_excused_and_why() {
        assertThat(ExcuseReader.read("""
                        excuses:
                          - mutant: "regle:nis2-x"
                            motif: "La période est close avant que le pack ne couvre le droit."
                        """, "nis2/mutation-excuses.yaml"))
                .containsExactly(new Excuse(
                        "regle:nis2-x",
                        "La période est close avant que le pack ne couvre le droit.",
                        "nis2/mutation-excuses.yaml, excuse 1"));
    }

    @Test
    void refuses_an_excuse_without_a_cause() {
        assertThatThrownBy(() -> ExcuseReader.read("""
                        excuses:
                          - { mutant: "regle:nis2-x", motif: "plus tard" }
                        """, "nis2/mutation-excuses.yaml"))
                .hasMessageContaining("nis2/mutation-excuses.yaml, excuse 1")
                .hasMessageContaining("motif trop court");
        assertThatThrownBy(() -> ExcuseReader.read("""
                        excuses:
                          - { mutant: "regle:nis2-x", raison: "une clé que personne ne lit" }
                        """, "nis2/mutation-excuses.yaml"))
                .hasMessageContaining("il manque « motif: »");
        assertThatThrownBy(() -> ExcuseReader.read("mutants: []", "a.yaml")).hasMessageContaining("a.yaml");
        assertThatThrownBy(() -> ExcuseReader.read("excuses: [", "a.yaml")).hasMessageContaining("a.yaml");
    }
}
