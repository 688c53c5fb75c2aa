package fr.collectivites.compliance.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class InputLimitsTest {

    @Test
    void each_limit_is_changed_alone() {
        InputLimits limits = InputLimits.defaults()
                .withMaxBytes(1)
                .withMaxDepth(2)
                .withMaxElements(3)
                .withMaxValues(4)
                .withMaxText(5)
                .withMaxName(6)
                .withMaxProblems(7);
        assertThat(limits).isEqualTo(new InputLimits(1, 2, 3, 4, 5, 6, 7));
        assertThat(InputLimits.defaults()).isEqualTo(new InputLimits(2_000_000, 32, 10_000, 200_000, 256, 200, 100));
    }

    @Test
    void a_limit_that_leaves_room_for_nothing_is_refused_by_name() {
        assertThatThrownBy(() -> InputLimits.defaults().withMaxDepth(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxDepth is 0, it must be at least 1");
    }
}
