package fr.collectivites.compliance.rules.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DrlLintTest {

    private static final String GRANDE = "essai/regles/grande.drl";
    private static final String INCIDENT = "essai/regles/incident.drl";

    @TempDir
    private Path folder;

    @Test
    void good_packs_have_no_problem() {
        assertThat(PackCopy.in(folder).problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0} with {2}")
    @MethodSource({"conditions", "codes", "deadlines", "conclusions", "metadata", "frames"})
    void one_broken_thing_gives_its_message(String file, String good, String bad, String message) {
        assertThat(PackCopy.in(folder).patch(file, good, bad).problems()).containsExactly(message.split("\n"));
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                arguments(
                        GRANDE,
                        "$c : Collectivity()",
                        "$c : Collectivite()",
                        "essai/regles/grande.drl:24:8: unknown fact type Collectivite; did you mean \"Collectivity\"?\nessai/regles/grande.drl:27:25: subject of type Collectivite; essai.grande is asked of collectivity: bind one of type Collectivity"),
                arguments(
                        GRANDE,
                        "inhabitants > $seuil )\nthen",
                        "inhabitant > $seuil )\nthen",
                        "essai/regles/grande.drl:15:46: unknown fact \"inhabitant\" of Population; did you mean \"inhabitants\"?"),
                arguments(
                        GRANDE,
                        "$seuil : entier )",
                        "$seuil : entiers )",
                        "essai/regles/grande.drl:12:44: unknown fact \"entiers\" of Parametre; did you mean \"entier\"?"),
                arguments(
                        GRANDE,
                        "$seuil : entier )",
                        "$seuil : code )",
                        "essai/regles/grande.drl:12:44: \"code\" of the value essai.seuil, which is of type entier; bind \"entier\"\nessai/regles/grande.drl:15:60: two sides of different types; compare \"inhabitants\" with a dated value or another number"),
                arguments(
                        GRANDE,
                        "inhabitants > $seuil )\nthen",
                        "inhabitants > 30000 )\nthen",
                        "essai/regles/grande.drl:15:60: literal number 30000 in a condition; put it in a dated value under parametres/ and bind it: Parametre( id == \"…\", $seuil : entier )"),
                arguments(
                        GRANDE,
                        "inhabitants > $seuil )\nthen",
                        "inhabitants > -1 )\nthen",
                        "essai/regles/grande.drl:15:61: literal number 1 in a condition; put it in a dated value under parametres/ and bind it: Parametre( id == \"…\", $seuil : entier )"),
                arguments(
                        GRANDE,
                        "inhabitants > $seuil )\nthen",
                        "inhabitants > $seuil + $seuil )\nthen",
                        "essai/regles/grande.drl:15:67: computation with +; the core derives counts and sums, not rules"),
                arguments(
                        GRANDE,
                        "inhabitants > $seuil )\nthen",
                        "inhabitants > $seuil && < $seuil )\nthen",
                        "essai/regles/grande.drl:15:70: comparison without a property; repeat the property: a > $b && a < $c"),
                arguments(
                        GRANDE,
                        "inhabitants > $seuil )\nthen",
                        "inhabitants > $seuille )\nthen",
                        "essai/regles/grande.drl:15:60: unknown variable $seuille; did you mean \"$seuil\"?"),
                arguments(
                        GRANDE,
                        "inhabitants > $seuil )\nthen",
                        "inhabitants > $base )\nthen",
                        "essai/regles/grande.drl:15:60: two sides of different types; compare \"inhabitants\" with a dated value or another number"),
                arguments(
                        GRANDE,
                        "inhabitants > $seuil )\nthen",
                        "inhabitants > $c )\nthen",
                        "essai/regles/grande.drl:15:60: $c holds a whole fact; write one of its properties: $c.subject"),
                arguments(
                        GRANDE,
                        "inhabitants > $seuil )\nthen",
                        "$seuil < inhabitants )\nthen",
                        "essai/regles/grande.drl:15:46: variable $seuil on the left of a condition; write the property on the left and the variable on the right"),
                arguments(
                        GRANDE,
                        "inhabitants > $seuil )\nthen",
                        "inhabitants.value > $seuil )\nthen",
                        "essai/regles/grande.drl:15:46: path \"inhabitants.value\" in a condition; facts are flat: name one property"),
                arguments(
                        GRANDE,
                        "inhabitants > $seuil )\nthen",
                        "Math.abs(inhabitants) > $seuil )\nthen",
                        "essai/regles/grande.drl:15:46: path \"Math.abs\" in a condition; facts are flat: name one property"),
                arguments(
                        GRANDE,
                        "inhabitants > $seuil )\nthen",
                        "inhabitants != null )\nthen",
                        "essai/regles/grande.drl:15:61: null in a condition; facts are always known in rules: remove the comparison"),
                arguments(
                        GRANDE,
                        "$c : Collectivity()",
                        "$c : Collectivity( eval( website ) )",
                        "essai/regles/grande.drl:24:22: eval; write conditions on properties"),
                arguments(
                        GRANDE,
                        "$c : Collectivity()",
                        "$c : Collectivity()\n  eval( true )",
                        "essai/regles/grande.drl:25:3: eval in a rule; write plain patterns, one fact each, with \"not\" or \"exists\" before one; the core derives the rest"),
                arguments(
                        GRANDE,
                        "$c : Collectivity()",
                        "$c : Collectivity() from $seuil",
                        "essai/regles/grande.drl:24:3: from in a rule; write plain patterns, one fact each, with \"not\" or \"exists\" before one; the core derives the rest\nessai/regles/grande.drl:27:25: no pattern is bound to $c; write $c : Collectivity( … )"),
                arguments(
                        GRANDE,
                        "$c : Collectivity()",
                        "$c : Collectivity()\n  Number() from accumulate( Population( $n : inhabitants ), sum( $n ) )",
                        "essai/regles/grande.drl:25:3: accumulate or collect in a rule; write plain patterns, one fact each, with \"not\" or \"exists\" before one; the core derives the rest"),
                arguments(
                        GRANDE,
                        "$c : Collectivity()",
                        "$c : Collectivity()\n  forall( Population() )",
                        "essai/regles/grande.drl:25:3: forall in a rule; write plain patterns, one fact each, with \"not\" or \"exists\" before one; the core derives the rest"),
                arguments(
                        GRANDE,
                        "$c : Collectivity()",
                        "$c : Collectivity()\n  ( Population() or Parametre( id == \"essai.base\" ) )",
                        "essai/regles/grande.drl:25:5: \"or\" between patterns in a rule; write plain patterns, one fact each, with \"not\" or \"exists\" before one; the core derives the rest"),
                arguments(
                        GRANDE,
                        "$c : Collectivity()",
                        "$c : Collectivity( website matches \"A\" )",
                        "essai/regles/grande.drl:24:30: operator \"matches\"; allowed: == != < <= > >= in, not in, contains, not contains"),
                arguments(
                        INCIDENT,
                        "personalData, !still",
                        "natures == BreachNature.INTEGRITY, !still",
                        "essai/regles/incident.drl:15:26: operator \"==\" on \"natures\"; \"natures\" holds several codes: use contains or not contains"),
                arguments(
                        INCIDENT,
                        "awareAt > detectedAt",
                        "personalData > detectedAt",
                        "essai/regles/incident.drl:17:31: operator \">\" on \"personalData\"; \"personalData\" has no order: use ==, != or in"),
                arguments(
                        INCIDENT,
                        "awareAt > detectedAt",
                        "awareAt > personsAffected",
                        "essai/regles/incident.drl:17:28: two sides of different types; compare \"awareAt\" with another Instant"),
                arguments(
                        INCIDENT,
                        "Conclusion( question == \"socle.concernee\", subject",
                        "not Conclusion( question == \"socle.concernee\", subject",
                        "essai/regles/incident.drl:35:7: not Conclusion(…); every question is answered YES or NO: test its value, Conclusion( question == \"…\", value == \"NO\" )"));
    }

    static Stream<Arguments> codes() {
        return Stream.of(
                arguments(
                        GRANDE,
                        "CollectivityKind.CC)",
                        "CollectivityKind.CCC)",
                        "essai/regles/grande.drl:14:57: unknown code CollectivityKind.CCC; did you mean \"CC\"?"),
                arguments(
                        GRANDE,
                        "CollectivityKind.CC)",
                        "\"CC\")",
                        "essai/regles/grande.drl:14:57: quoted code \"CC\"; write CollectivityKind.CC without quotes"),
                arguments(
                        GRANDE,
                        "CollectivityKind.CC)",
                        "Nis2Class.NONE)",
                        "essai/regles/grande.drl:14:57: code of Nis2Class for \"kind\"; its codes are those of CollectivityKind"),
                arguments(
                        GRANDE,
                        "CollectivityKind.CC)",
                        "$base)",
                        "essai/regles/grande.drl:14:57: variable or property in a list; list codes only; write one comparison for each"),
                arguments(
                        GRANDE,
                        "import fr.collectivites.compliance.model.CollectivityKind\n",
                        "",
                        "essai/regles/grande.drl:13:31: CollectivityKind is not imported; add: import fr.collectivites.compliance.model.CollectivityKind\nessai/regles/grande.drl:13:57: CollectivityKind is not imported; add: import fr.collectivites.compliance.model.CollectivityKind"),
                arguments(
                        GRANDE,
                        "\"OWN\"",
                        "\"la sienne\"",
                        "essai/regles/grande.drl:15:39: free text \"la sienne\"; rules compare codes: capitals, digits and underscores"),
                arguments(
                        GRANDE,
                        "\"OWN\"",
                        "\"2026-01-01\"",
                        "essai/regles/grande.drl:15:39: free text \"2026-01-01\"; rules compare codes: capitals, digits and underscores"),
                arguments(
                        GRANDE,
                        "id == \"essai.base\"",
                        "id == \"essai.bases\"",
                        "essai/regles/grande.drl:13:20: unknown value \"essai.bases\"; did you mean \"essai.base\"?"),
                arguments(
                        GRANDE,
                        "id == \"essai.base\", ",
                        "",
                        "essai/regles/grande.drl:13:3: Parametre without its id; start with Parametre( id == \"…\""),
                arguments(
                        INCIDENT,
                        "\"socle.concernee\"",
                        "\"socle.concerne\"",
                        "essai/regles/incident.drl:35:27: unknown question \"socle.concerne\"; did you mean \"socle.concernee\"?"),
                arguments(
                        INCIDENT,
                        "\"socle.concernee\"",
                        "\"ailleurs.question\"",
                        "essai/regles/incident.drl:35:27: unknown question \"ailleurs.question\"; pack ailleurs has it: add it to \"depend\" in essai/pack.yaml"),
                arguments(
                        INCIDENT,
                        "\"LEGER\"",
                        "\"LEGERE\"",
                        "essai/regles/incident.drl:36:67: unknown answer \"LEGERE\"; did you mean \"LEGER\"?"),
                arguments(
                        INCIDENT,
                        "subject == \"collectivity\"",
                        "subject == \"INC-1\"",
                        "essai/regles/incident.drl:35:57: unknown subject \"INC-1\"; compare it with $x.subject, or with \"collectivity\""));
    }

    static Stream<Arguments> deadlines() {
        return Stream.of(
                arguments(
                        INCIDENT,
                        "\"essai.notifier\", subject",
                        "\"essai.notifier:delai\", subject",
                        "essai/regles/incident.drl:45:77: unknown answer \"YES\";" + " known: MISSED, RUNNING"),
                arguments(
                        INCIDENT,
                        "\"essai.notifier\", subject",
                        "\"essai.classe:delai\", subject",
                        "essai/regles/incident.drl:45:27: unknown question \"essai.classe:delai\";"
                                + " known: essai.classe, essai.grande, essai.notifier, essai.notifier:delai,"
                                + " socle.concernee"),
                arguments(
                        INCIDENT,
                        "@Question(\"essai.notifier\")",
                        "@Question(\"essai.notifier:delai\")",
                        "essai/regles/incident.drl:32:1: answer to \"essai.notifier:delai\";"
                                + " the core computes it from the deadline: a rule may only test it"));
    }

    static Stream<Arguments> conclusions() {
        return Stream.of(
                arguments(
                        GRANDE,
                        "$c, \"YES\"",
                        "$c, \"OUI\"",
                        "essai/regles/grande.drl:17:29: unknown answer \"OUI\"; known: NO, YES"),
                arguments(
                        GRANDE,
                        "$c, \"YES\"",
                        "$d, \"YES\"",
                        "essai/regles/grande.drl:17:25: no pattern is bound to $d; write $d : Collectivity( … )"),
                arguments(
                        GRANDE,
                        "conclusions.conclure( $c, \"YES\" );",
                        "insert( $c );",
                        "essai/regles/grande.drl:17:3: right-hand side out of form: \"insert\"; write one line: conclusions.conclure( $x, \"VALUE\" ); or conclusions.constater( $x, \"STATUS\" );"),
                arguments(
                        GRANDE,
                        "conclusions.conclure( $c, \"YES\" );",
                        "conclusions.conclure( $c, \"YES\" ); modify( $c ) { };",
                        "essai/regles/grande.drl:17:38: right-hand side out of form: \"modify\"; write one line: conclusions.conclure( $x, \"VALUE\" ); or conclusions.constater( $x, \"STATUS\" );"),
                arguments(
                        GRANDE,
                        "conclusions.conclure( $c, \"YES\" );",
                        "",
                        "essai/regles/grande.drl:16:1: right-hand side out of form: it stops short; write one line: conclusions.conclure( $x, \"VALUE\" ); or conclusions.constater( $x, \"STATUS\" );"),
                arguments(
                        GRANDE,
                        "conclusions.conclure( $c, \"YES\" );",
                        "conclusions.conclure( $c, $base );",
                        "essai/regles/grande.drl:17:29: right-hand side out of form: \"$base\"; write one line: conclusions.conclure( $x, \"VALUE\" ); or conclusions.constater( $x, \"STATUS\" );"),
                arguments(
                        GRANDE,
                        "conclusions.conclure( $c, \"YES\" );",
                        "conclusions.constater( $c, \"DUE\" );",
                        "essai/regles/grande.drl:17:15: constater in a rule of the storey qualifier; only a rule of the storey verifier observes"),
                arguments(
                        INCIDENT,
                        "conclusions.constater( $i, \"SATISFIED\" );",
                        "conclusions.conclure( $i, \"YES\" );",
                        "essai/regles/incident.drl:47:15: conclure in a rule of the storey verifier; a rule that verifies uses constater"),
                arguments(
                        INCIDENT,
                        "\"SATISFIED\"",
                        "\"SATISFAIT\"",
                        "essai/regles/incident.drl:47:30: unknown status \"SATISFAIT\"; did you mean \"SATISFIED\"?"),
                arguments(
                        GRANDE,
                        "Question(\"essai.grande\")",
                        "Question(\"essai.notifier\")",
                        "essai/regles/grande.drl:17:25: subject of type Collectivity; essai.notifier is asked of incidents: bind one of type Incident"));
    }

    static Stream<Arguments> metadata() {
        return Stream.of(
                arguments(
                        GRANDE,
                        "Question(\"essai.grande\")",
                        "Question(\"essai.grand\")",
                        "essai/regles/grande.drl:10:3: unknown question \"essai.grand\"; did you mean \"essai.grande\"?"),
                arguments(
                        GRANDE,
                        "@Question(\"essai.grande\") ",
                        "",
                        "essai/regles/grande.drl:9:1: no @Question; add @Question(\"…\") right after the name of the rule"),
                arguments(
                        GRANDE,
                        "@Etage(\"qualifier\") ",
                        "",
                        "essai/regles/grande.drl:9:1: no @Etage; add @Etage(\"…\") right after the name of the rule"),
                arguments(
                        GRANDE,
                        "@Etage(\"qualifier\")",
                        "@Etage(\"qualifie\")",
                        "essai/regles/grande.drl:10:29: unknown storey \"qualifie\"; did you mean \"qualifier\"?"),
                arguments(
                        GRANDE,
                        "GUIDE, BILL",
                        "GUIDE, LOI",
                        "essai/regles/grande.drl:10:49: unknown reading \"LOI\"; did you mean \"LAW\"?"),
                arguments(
                        GRANDE,
                        "guide:seuil,texte:2-1",
                        "guide:seuil,texte:2-2",
                        "essai/regles/grande.drl:10:73: unknown article \"texte:2-2\"; did you mean \"texte:2-1\"?"),
                arguments(
                        GRANDE,
                        "@Article(\"guide:seuil,texte:2-1\")",
                        "@Articles(\"guide:seuil\")",
                        "essai/regles/grande.drl:9:1: no @Article; add @Article(\"…\") right after the name of the rule\nessai/regles/grande.drl:10:73: unknown metadata @Articles; did you mean \"Article\"?"),
                arguments(
                        GRANDE,
                        "\"essai-petite\"",
                        "\"essai-grande\"",
                        "essai/regles/grande.drl:20:1: rule name \"essai-grande\" used twice; rename it; first use at essai/regles/grande.drl:9:1"),
                arguments(
                        GRANDE,
                        "\"essai-grande\"",
                        "\"Grande\"",
                        "essai/regles/grande.drl:9:1: no wording for the rule; add regle.Grande to essai/messages_en.properties\nessai/regles/grande.drl:9:1: no wording for the rule; add regle.Grande to essai/messages_fr.properties\nessai/regles/grande.drl:9:1: rule name \"Grande\"; write essai-… in small letters without accents, digits and hyphens"),
                arguments(
                        "essai/messages_en.properties",
                        "regle.essai-petite",
                        "regle.essai-petites",
                        "essai/regles/grande.drl:20:1: no wording for the rule; add regle.essai-petite to essai/messages_en.properties"));
    }

    static Stream<Arguments> frames() {
        return Stream.of(
                arguments(
                        GRANDE,
                        "rules.essai",
                        "rules.autre",
                        "essai/regles/grande.drl:1:1: package fr.collectivites.compliance.rules.autre; write: package fr.collectivites.compliance.rules.essai"),
                arguments(
                        GRANDE,
                        "facts.*\n",
                        "facts.*\nimport fr.collectivites.compliance.model.*\n",
                        "essai/regles/grande.drl:4:1: import fr.collectivites.compliance.model.*; its records have the names of facts: import each enum by its name instead"),
                arguments(
                        GRANDE,
                        "facts.*\n",
                        "facts.*\nimport java.util.List\n",
                        "essai/regles/grande.drl:4:1: import java.util.List; import only fr.collectivites.compliance.facts.* and, one by one, enums of fr.collectivites.compliance.model"),
                arguments(
                        GRANDE,
                        "facts.*\n",
                        "facts.*\nimport function java.lang.Math.max\n",
                        "essai/regles/grande.drl:4:1: import of a function; a rule file holds only: package, import, global, rule"),
                arguments(
                        GRANDE,
                        " conclusions\n",
                        " conclusions\nglobal java.util.List liste\n",
                        "essai/regles/grande.drl:7:1: global java.util.List liste; the only global is: global fr.collectivites.compliance.facts.Conclusions conclusions"),
                arguments(
                        GRANDE,
                        " conclusions\n",
                        " conclusions\nfunction int f() { return 1; }\n",
                        "essai/regles/grande.drl:7:1: function; a rule file holds only: package, import, global, rule"),
                arguments(
                        GRANDE,
                        " conclusions\n",
                        " conclusions\ndeclare Foo a : int end\n",
                        "essai/regles/grande.drl:7:9: declare; a rule file holds only: package, import, global, rule"),
                arguments(
                        GRANDE,
                        " conclusions\n",
                        " conclusions\nquery \"q\" Population() end\n",
                        "essai/regles/grande.drl:7:1: query q; write rules alone"),
                arguments(
                        GRANDE,
                        "texte:2-1\")\n",
                        "texte:2-1\")\n  salience 10\n",
                        "essai/regles/grande.drl:11:3: attribute salience; rules have no order: use a condition on a Conclusion"),
                arguments(
                        GRANDE,
                        "texte:2-1\")\n",
                        "texte:2-1\")\n  no-loop\n",
                        "essai/regles/grande.drl:11:3: attribute no-loop; remove it: rules have no attributes"),
                arguments(
                        GRANDE,
                        "texte:2-1\")\n",
                        "texte:2-1\")\n  date-effective \"22-NOV-2026\"\n",
                        "essai/regles/grande.drl:11:3: attribute date-effective; give dates to values under parametres/, never to rules"),
                arguments(
                        GRANDE,
                        "rule \"essai-petite\"",
                        "rule \"essai-petite\" extends \"essai-grande\"",
                        "essai/regles/grande.drl:20:21: rule extends essai-grande; repeat the conditions in the rule"),
                arguments(
                        GRANDE,
                        "rule \"essai-petite\"",
                        "rule \"essai-petite\" salience 3",
                        "essai/regles/grande.drl:21:3: not a rule file: [ERR 102] Line 21:2 mismatched input '@' in rule \"essai-petite\"; copy the form of a neighbouring rule; metadata comes right after the name of the rule"),
                arguments(
                        GRANDE,
                        "when\n",
                        "whe\n",
                        "essai/regles/grande.drl:11:1: not a rule file: [ERR 102] Line 11:0 mismatched input 'whe' in rule \"essai-grande\"; copy the form of a neighbouring rule; metadata comes right after the name of the rule"));
    }

    @Test
    void all_problems_of_all_files_come_at_once() {
        List<String> problems = PackCopy.in(folder)
                .patch(GRANDE, "$c : Collectivity()", "$c : Collectivite()")
                .patch(INCIDENT, "\"GRAVE\" );", "\"GRAVES\" );")
                .problems();
        assertThat(problems)
                .containsExactly(
                        "essai/regles/grande.drl:24:8: unknown fact type Collectivite; did you mean \"Collectivity\"?",
                        "essai/regles/grande.drl:27:25: subject of type Collectivite;"
                                + " essai.grande is asked of collectivity: bind one of type Collectivity",
                        "essai/regles/incident.drl:21:29: unknown answer \"GRAVES\"; did you mean \"GRAVE\"?");
    }

    @Test
    void a_file_holds_at_most_twelve_rules() {
        String good = "rule \"essai-notifie\"\n  @Question(\"essai.notifier\")";
        String rule = good + " @Etage(\"obliger\") @Article(\"texte:1\")\nwhen\n  $i : Incident()\nthen\n"
                + "  conclusions.conclure( $i, \"NO\" );\nend\n";
        PackCopy packs = PackCopy.in(folder).patch(INCIDENT, good, rule.repeat(9) + good);
        assertThat(packs.problems())
                .contains(
                        "essai/regles/incident.drl:104:1: 13 rules in one file; keep at most 12: one file a question");
    }

    @Test
    void a_pack_depends_on_packs_that_exist() {
        PackCopy packs = PackCopy.in(folder).patch("essai/pack.yaml", "depend: [socle]", "depend: [socles]");
        assertThat(packs.problems())
                .containsOnlyOnce("essai/pack.yaml:1:1: unknown pack \"socles\" in depend; did you mean \"socle\"?");
    }

    @Test
    void yaml_that_cannot_be_read_is_named_with_its_line() {
        PackCopy packs = PackCopy.in(folder).patch("socle/pack.yaml", "    sujet: collectivity", "    sujet: : [");
        assertThat(packs.problems())
                .contains("socle/pack.yaml:4:12: not YAML: mapping values are not allowed here;"
                        + " correct the file; quote texts that hold \": \" or \"#\"");
    }
}
