package fr.collectivites.compliance.rules.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.deadline.DeadlineStep;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.internal.packs.PackFiles;
import fr.collectivites.compliance.internal.packs.PackReader;
import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.law.ArticleRef;
import fr.collectivites.compliance.law.Citation;
import fr.collectivites.compliance.model.Dossier;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every article that a pack rests on is cited by what is found in some case; the build prints the count. */
class ArticlesTest {

    private static final Path PACKS = Path.of("src", "main", "resources", "packs");

    @Test
    void no_article_is_cited_without_a_case() {
        RuleBook book = PackReader.read(PackFiles.onClasspath(ArticlesTest.class.getClassLoader(), "packs"));
        List<Scenario> scenarios = ScenarioReader.readAll(PACKS);
        Set<ArticleRef> cited = cited(scenarios);
        List<PackCount> counts = book.packs().values().stream()
                .map(pack -> PackCount.of(pack, book, scenarios, cited))
                .toList();

        counts.forEach(count -> System.out.println(count.line()));

        assertThat(counts)
                .allSatisfy(count -> assertThat(count.uncited())
                        .as("articles of the pack %s: add a scenario in which each is cited", count.pack())
                        .isEmpty());
    }

    @Test
    void the_articles_that_the_working_of_a_deadline_cites_are_described() {
        RuleBook book = PackReader.read(PackFiles.onClasspath(ArticlesTest.class.getClassLoader(), "packs"));

        for (DeadlineStep.Code code : DeadlineStep.Code.values()) {
            String article = new DeadlineStep(code, Map.of()).article();
            if (!article.isEmpty()) {
                String[] parts = article.split(":");
                assertThat(book.sources()).as("%s", code).containsKey(parts[0]);
                assertThat(book.sources().get(parts[0]).articles())
                        .as("%s", code)
                        .containsKey(parts[1]);
            }
        }
    }

    private static Set<ArticleRef> cited(List<Scenario> scenarios) {
        Compliance compliance = Compliance.create();
        Set<ArticleRef> cited = new TreeSet<>();
        for (Scenario scenario : scenarios) {
            finding(compliance, scenario)
                    .ifPresent(finding ->
                            finding.citations().stream().map(Citation::ref).forEach(cited::add));
        }
        return cited;
    }

    private static Optional<Finding> finding(Compliance compliance, Scenario scenario) {
        Dossier dossier = compliance.read(scenario.dossier());
        String subject = scenario.subject()
                .orElseGet(
                        () -> compliance.subjects(dossier, scenario.question()).get(0));
        return compliance.ask(dossier, scenario.question(), subject, scenario.asOf(), scenario.reading());
    }
}
