package fr.collectivites.compliance.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.collectivites.compliance.input.InputProblem.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InvalidInputExceptionTest {

    private static final InputProblem STAFF =
            new InputProblem(Kind.WRONG_TYPE, "/collectivity/staff", 3, 12, "30.0", "an integer", Optional.empty());
    private static final InputProblem KIND =
            new InputProblem(Kind.UNKNOWN_CODE, "", 0, 0, "\"CITY\"", "one of CC, CA", Optional.of("CC"));

    @Test
    void the_message_names_each_problem_on_its_line_and_counts_the_others() {
        assertThat(new InvalidInputException(List.of(STAFF, KIND), 4)).hasMessage("""
                        dossier refused, 6 problem(s):
                        - /collectivity/staff (line 3, column 12): found 30.0; allowed: an integer
                        - document: found "CITY"; allowed: one of CC, CA; did you mean CC?
                        - and 4 more""");
    }

    @Test
    void a_refusal_without_a_problem_is_a_mistake_of_the_caller() {
        assertThatThrownBy(() -> new InvalidInputException(List.of(), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new InputProblem(Kind.SHAPE, "", -1, 0, "", "", Optional.empty()))
                .hasMessage("line -1, column 0 is no place");
    }

    @Test
    void the_message_outlives_java_serialisation() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new InvalidInputException(List.of(STAFF), 1));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            InvalidInputException read = (InvalidInputException) in.readObject();
            assertThat(read).hasMessageContaining("/collectivity/staff");
            assertThat(read.problems()).isEmpty();
            assertThat(read.omitted()).isEqualTo(1);
        }
    }
}
