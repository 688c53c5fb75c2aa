package example.civilregistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.model.CopyKind;
import fr.collectivites.compliance.model.RequesterQuality;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CivilRegistryTest {

    private static final Compliance COMPLIANCE = Compliance.create();
    private static final AsOf DAY = AsOf.of(LocalDate.of(2026, 11, 23), ZoneId.of("Europe/Paris"));

    private final Bulletin bulletin = new Bulletin(COMPLIANCE, DAY);
    private final CopyDesk desk = new CopyDesk(COMPLIANCE, DAY);

    @Test
    void the_bulletin_lists_only_births_that_every_holder_of_authority_agreed_to() throws Exception {
        List<Birth> listed = bulletin.list(CivilRegistryMain.register());
        assertThat(listed).extracting(Birth::act).containsExactly("2026-N-101", "2026-N-104");
    }

    @Test
    void one_parent_who_says_no_is_enough() {
        assertThat(bulletin.mayAnnounce(Birth.of("N;oui;non;non")).value()).contains("FORBIDDEN");
        assertThat(bulletin.mayAnnounce(Birth.of("N;oui;oui;non")).value()).contains("ALLOWED");
    }

    @Test
    void a_child_gets_a_full_copy_and_a_neighbour_an_extract_without_filiation_only() {
        assertThat(desk.mayGive(CopyKind.FULL, RequesterQuality.DESCENDANT, 30).value())
                .contains("DELIVER");
        assertThat(desk.mayGive(CopyKind.FULL, RequesterQuality.THIRD_PARTY, 30).value())
                .contains("REFUSE");
        assertThat(desk.mayGive(CopyKind.EXTRACT_NO_FILIATION, RequesterQuality.THIRD_PARTY, 30)
                        .value())
                .contains("DELIVER");
        assertThat(desk.mayGive(CopyKind.FULL, RequesterQuality.THIRD_PARTY, 76).value())
                .contains("DELIVER");
    }

    @Test
    void a_line_that_cannot_be_read_is_refused_with_what_to_write() {
        assertThatThrownBy(() -> Birth.of("N;peut-être;;non")).hasMessageContaining("write oui, non or nothing");
        assertThatThrownBy(() -> Birth.of("N;oui")).hasMessageContaining("4 are expected");
    }

    @Test
    void the_program_prints_both_lists() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CivilRegistryMain.print(DAY, new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("2026-N-101 : Vous pouvez publier.", "THIRD_PARTY");
    }
}
