package fr.collectivites.compliance.rules.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PrecompiledModelsTest {

    @Test
    void a_jar_without_its_list_of_rules_says_what_is_missing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> PrecompiledModels.load(ClassLoader.getPlatformClassLoader()))
                .withMessage("no precompiled rules: the resource " + PrecompiledModels.LIST
                        + " is missing; use the compliance-rules jar as its Maven build made it, with its META-INF");
    }

    @Test
    void a_list_that_names_a_missing_class_says_which() {
        assertThatIllegalStateException()
                .isThrownBy(() -> PrecompiledModels.load(listing("Drools-Model-Version:10.2.0\nno.such.Rules")))
                .withMessage("precompiled rules no.such.Rules named by " + PrecompiledModels.LIST
                        + " cannot be loaded; rebuild compliance-rules");
    }

    @Test
    void an_empty_list_is_no_rules() {
        assertThat(PrecompiledModels.load(listing("Drools-Model-Version:10.2.0\n")))
                .isEmpty();
    }

    private static ClassLoader listing(String list) {
        return new ClassLoader(null) {
            @Override
            public InputStream getResourceAsStream(String name) {
                return new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
