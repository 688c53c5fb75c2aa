package fr.collectivites.compliance.rules.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RuleIndexWriterTest {

    private final JsonNode rules = JsonMapper.shared()
            .readTree(RuleIndexWriter.write(DrlLint.of(PackCopy.original())))
            .get("rules");

    @Test
    void a_rule_says_what_it_answers_under_which_readings_and_by_which_articles() {
        JsonNode grande = rule("essai-grande");
        assertThat(json("""
                {"name":"essai-grande","pack":"essai","file":"essai/regles/grande.drl","line":9,
                 "question":"essai.grande","etage":"qualifier","lectures":["GUIDE","BILL"],
                 "articles":["guide:seuil","texte:2-1"],"verb":"CONCLUDE","value":"YES","subjectType":"Collectivity",
                 "patterns":[
                  {"type":"Parametre","binding":null,"negated":false,"condition":{"all":[
                   {"fact":"id","op":"==","codes":["essai.seuil"]},{"fact":"entier","op":"bind"}]}},
                  {"type":"Parametre","binding":null,"negated":false,"condition":{"all":[
                   {"fact":"id","op":"==","codes":["essai.base"]},{"fact":"code","op":"bind"}]}},
                  {"type":"Collectivity","binding":"$c","negated":false,
                   "condition":{"fact":"kind","op":"in","codes":["COMMUNE","CC"]}},
                  {"type":"Population","binding":null,"negated":false,"condition":{"all":[
                   {"fact":"base","op":"==","parameter":"essai.base"},{"fact":"scope","op":"==","codes":["OWN"]},
                   {"fact":"inhabitants","op":">","parameter":"essai.seuil"}]}}]}
                """)).isEqualTo(grande);
    }

    @Test
    void every_form_of_a_condition_has_its_own_shape() {
        JsonNode incident = rule("essai-classe-grave").get("patterns").get(2);
        assertThat(incident.get("condition")).isEqualTo(json("""
                {"all":[{"fact":"personalData","op":"==","codes":["true"]},{"fact":"stillOngoing","op":"==","codes":["false"]},
                 {"fact":"natures","op":"contains","codes":["CONFIDENTIALITY"]},
                 {"any":[{"fact":"natures","op":"notContains","codes":["INTEGRITY"]},
                  {"all":[{"fact":"personsAffected","op":">=","parameter":"essai.seuil"},
                   {"fact":"exfiltration","op":"==","codes":["true"]}]}]},
                 {"fact":"awareAt","op":">","other":"Incident.detectedAt"},{"fact":"detectedAt","op":"bind"},
                 {"fact":"subject","op":"bind"}]}
                """));
        assertThat(rule("essai-classe-grave").get("patterns").get(3).get("condition"))
                .isEqualTo(json("""
                {"all":[{"any":[{"not":{"fact":"kind","op":"in","codes":["CC"]}},
                  {"fact":"departement","op":"notIn","codes":["57","2A"]}]},
                 {"fact":"staff","op":"!=","other":"Collectivity.operatorStaff"}]}
                """));
        assertThat(rule("essai-classe-grave").get("patterns").get(4)).isEqualTo(json("""
                {"type":"Incident","binding":null,"negated":true,"condition":{"all":[
                 {"fact":"subject","op":"!=","other":"Incident.subject"},
                 {"fact":"detectedAt","op":"<=","other":"Incident.detectedAt"}]}}
                """));
    }

    @Test
    void a_pattern_without_conditions_has_none() {
        assertThat(rule("essai-petite").get("patterns").get(1)).isEqualTo(json("""
                {"type":"Collectivity","binding":"$c","negated":false,"condition":null}
                """));
    }

    @Test
    void a_rule_that_observes_says_so() {
        assertThat(rule("essai-notifie").get("verb").stringValue()).isEqualTo("OBSERVE");
        assertThat(rule("essai-notifie").get("value").stringValue()).isEqualTo("SATISFIED");
    }

    @Test
    void a_rule_about_a_conclusion_is_about_the_subjects_of_its_question() {
        assertThat(rule("essai-notifier").get("subjectType").stringValue()).isEqualTo("Incident");
    }

    private JsonNode rule(String name) {
        for (JsonNode rule : rules) {
            if (rule.get("name").stringValue().equals(name)) {
                return rule;
            }
        }
        throw new AssertionError("no rule " + name);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
