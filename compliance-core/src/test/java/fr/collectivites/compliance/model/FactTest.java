package fr.collectivites.compliance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FactTest {

    @Test
    void aKnownFactHasItsValue() {
        assertThat(Fact.of(3).isKnown()).isTrue();
        assertThat(Fact.of(3).toOptional()).contains(3);
    }

    @Test
    void anUnknownFactHasNoValueAndIsNotFalse() {
        Fact<Boolean> unknown = Fact.unknown();

        assertThat(unknown.isKnown()).isFalse();
        assertThat(unknown.toOptional()).isEmpty();
        assertThat(unknown).isNotEqualTo(Fact.of(false));
    }

    @Test
    void theReasonOfAnUnknownFactIsKeptAndNotAskedIsTheDefault() {
        assertThat(Fact.unknown(Fact.Reason.REFUSED)).isEqualTo(new Fact.Unknown<>(Fact.Reason.REFUSED));
        assertThat(Fact.unknown()).isEqualTo(Fact.unknown(Fact.Reason.NOT_ASKED));
    }

    @Test
    void nullIsNoFact() {
        assertThatNullPointerException().isThrownBy(() -> Fact.of(null));
        assertThatNullPointerException().isThrownBy(() -> Fact.unknown(null));
    }

    @Test
    void aListIsCopiedAndCannotBeChanged() {
        List<String> given = new ArrayList<>(List.of("C-1"));
        Fact<List<String>> fact = Fact.of(given);
        given.add("C-2");

        List<String> kept = fact.toOptional().orElseThrow();
        assertThat(kept).containsExactly("C-1");
        assertThatThrownBy(() -> kept.add("C-3")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aSetIsCopiedAndCannotBeChanged() {
        Set<BreachNature> given = EnumSet.of(BreachNature.INTEGRITY);
        Fact<Set<BreachNature>> fact = Fact.of(given);
        given.clear();

        Set<BreachNature> kept = fact.toOptional().orElseThrow();
        assertThat(kept).containsExactly(BreachNature.INTEGRITY);
        assertThatThrownBy(kept::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void anEmptySetIsKnown() {
        assertThat(Fact.of(Set.<Gesture>of()).isKnown()).isTrue();
    }

    @Property
    void codesComeInTheOrderOfTheirTypeHoweverTheyWereGiven(@ForAll List<DataCategory> given) {
        Set<DataCategory> kept = Fact.<Set<DataCategory>>of(new LinkedHashSet<>(given))
                .toOptional()
                .orElseThrow();

        assertThat(kept).containsExactlyElementsOf(new TreeSet<>(given));
    }
}
