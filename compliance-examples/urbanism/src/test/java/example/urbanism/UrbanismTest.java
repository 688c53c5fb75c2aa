package example.urbanism;

import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.finding.Answer;
import fr.collectivites.compliance.finding.Status;
import fr.collectivites.compliance.law.AsOf;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UrbanismTest {

    private static final AsOf DAY = AsOf.of(LocalDate.of(2026, 11, 23), ZoneId.of("Europe/Paris"));

    private final OnlinePermits permits = new OnlinePermits(Compliance.create(), DAY);
    private final Anonymiser anonymiser = new Anonymiser();
    private final PermitFile file = UrbanismMain.sample();

    @Test
    void a_file_with_its_applicant_may_not_go_online() {
        assertThat(permits.mayPublish(file).answer()).isEqualTo(Answer.NO);
        assertThat(permits.mustMask(file).status()).isEqualTo(Status.DUE);
    }

    @Test
    void the_masked_file_may() {
        PermitFile masked = anonymiser.mask(file);
        assertThat(permits.mayPublish(masked).value()).contains("ALLOWED");
        assertThat(permits.mustMask(masked).status()).isEqualTo(Status.SATISFIED);
    }

    @Test
    void what_goes_online_names_nobody_and_keeps_the_project() {
        String online = permits.publish(file).orElseThrow();
        assertThat(online)
                .doesNotContain("Odile", "Kerbrat", "odile@", "02 99", "06.00")
                .contains("parcelle AB 123", "18 m²", "accordé le 12 octobre 2026");
    }

    @Test
    void a_short_name_is_masked_whole_and_its_words_alone_stay() {
        PermitFile small =
                new PermitFile("1", Map.of("Demandeur", "M. Le Du", "Projet", "mur de M. Le Du, le long du pré"));
        assertThat(anonymiser.mask(small).headings())
                .containsEntry("Projet", "mur de M. " + Anonymiser.MASK + ", le long du pré");
    }

    @Test
    void a_heading_that_nobody_knows_is_masked() {
        PermitFile other = new PermitFile("2", Map.of("Pétitionnaire", "M. Yann Kerbrat", "Projet", "un abri"));
        assertThat(anonymiser.clean(other)).isFalse();
        assertThat(anonymiser.mask(other).headings())
                .containsEntry("Pétitionnaire", Anonymiser.MASK)
                .containsEntry("Projet", "un abri");
    }

    @Test
    void masking_twice_changes_nothing_more() {
        PermitFile once = anonymiser.mask(file);
        assertThat(anonymiser.mask(once)).isEqualTo(once);
    }

    @Test
    void the_program_shows_before_and_after() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        UrbanismMain.print(DAY, new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Tel quel :", "En ligne :", Anonymiser.MASK);
    }
}
