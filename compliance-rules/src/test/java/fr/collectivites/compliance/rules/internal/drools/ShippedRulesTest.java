package fr.collectivites.compliance.rules.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.spi.RuleEngine;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ShippedRulesTest {

    @Test
    void the_engine_is_found_by_the_service_loader() {
        assertThat(ServiceLoader.load(RuleEngine.class)).hasExactlyElementsOfTypes(DroolsRuleEngine.class);
    }

    @Test
    void the_precompiled_rules_are_those_of_the_index_with_their_questions() throws IOException {
        Map<String, String> indexed = new HashMap<>();
        try (InputStream index = DroolsRuleEngine.class.getResourceAsStream("/packs/index.json")) {
            for (JsonNode rule : JsonMapper.shared().readTree(index).get("rules")) {
                indexed.put(rule.get("name").stringValue(), rule.get("question").stringValue());
            }
        }
        OpenRules open = OpenRules.of(PrecompiledModels.load(DroolsRuleEngine.class.getClassLoader()));
        assertThat(open.questionByRule()).isNotEmpty().isEqualTo(indexed);
    }
}
