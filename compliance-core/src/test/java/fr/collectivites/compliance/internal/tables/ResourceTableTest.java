package fr.collectivites.compliance.internal.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class ResourceTableTest {

    @Test
    void rows_come_in_order_without_their_policy() {
        assertThat(ResourceTable.read(getClass(), "good.csv", row -> row.get("code") + row.get("name")))
                .containsExactly("1one", "2two, and a half");
    }

    @Test
    void a_row_of_the_wrong_width_is_refused_with_its_line() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ResourceTable.read(getClass(), "narrow.csv", row -> row.get("code")))
                .withMessageContaining("narrow.csv:4: 1 cells where the header has 2");
    }

    @Test
    void a_value_that_cannot_be_read_is_refused_with_its_line() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ResourceTable.read(getClass(), "good.csv", row -> Integer.valueOf(row.get("name"))))
                .withMessageContaining("good.csv:3: ");
    }

    @Test
    void a_missing_table_is_said() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ResourceTable.read(getClass(), "none.csv", row -> row))
                .withMessageContaining("none.csv: missing");
    }
}
