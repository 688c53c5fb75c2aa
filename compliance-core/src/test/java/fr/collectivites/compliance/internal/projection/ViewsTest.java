package fr.collectivites.compliance.internal.projection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.facts.Subject;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What rules see is what the slots hold, property by property. */
class ViewsTest {

    @TestFactory
    Stream<DynamicTest> eachPropertyGivesItsOwnSlot() {
        return FactTypes.all().stream()
                .map(type -> DynamicTest.dynamicTest(type.name(), () -> {
                    Object[] filled =
                            type.facts().stream().map(ViewsTest::sample).toArray();
                    Object view = Projection.view(type, "s/K", filled);
                    Map<String, PropertyDescriptor> beans = properties(view);
                    for (FactDef fact : type.facts()) {
                        assertThat(beans.get(fact.property()).getReadMethod().invoke(view))
                                .as(fact.property())
                                .isEqualTo(filled[fact.slot()]);
                    }
                    if (view instanceof Subject subject) {
                        assertThat(subject.getSubject()).isEqualTo("s/K");
                        assertThat(view).hasToString("s/K");
                        assertThat(beans).hasSize(type.facts().size() + 1);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> codesAreKnownForCodesAlone() {
        return FactTypes.all().stream()
                .map(type -> DynamicTest.dynamicTest(
                        type.name(),
                        () -> assertThat(type.facts())
                                .allSatisfy(fact -> assertThat(fact.codes().isEmpty())
                                        .isEqualTo(
                                                fact.kind() != FactKind.ENUM && fact.kind() != FactKind.SET_OF_ENUM))));
    }

    private static Map<String, PropertyDescriptor> properties(Object view) throws java.beans.IntrospectionException {
        return Arrays.stream(
                        Introspector.getBeanInfo(view.getClass(), Object.class).getPropertyDescriptors())
                .collect(Collectors.toMap(PropertyDescriptor::getName, Function.identity()));
    }

    private static Object sample(FactDef fact) {
        return switch (fact.kind()) {
            case BOOLEAN -> fact.slot() % 2 == 0;
            case INTEGER, LONG -> (long) fact.slot();
            case STRING -> "s" + fact.slot();
            case ENUM -> fact.codes().get(fact.slot() % fact.codes().size());
            case SET_OF_ENUM -> Set.of(fact.codes().get(0));
            case DATE -> LocalDate.ofEpochDay(fact.slot());
            case INSTANT -> Instant.ofEpochSecond(fact.slot());
            case LIST_OF_STRING -> List.of("s" + fact.slot());
        };
    }
}
