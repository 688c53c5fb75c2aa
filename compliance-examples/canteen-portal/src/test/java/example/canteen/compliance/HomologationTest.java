package example.canteen.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import example.canteen.compliance.Homologation.Banner;
import example.canteen.support.TestClock;
import fr.collectivites.compliance.Compliance;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the banner of every page says of the homologation. */
class HomologationTest {

    private static final Compliance COMPLIANCE = Compliance.create();

    @Test
    void a_homologation_that_stands_is_said() {
        assertThat(banner(LocalDate.of(2026, 3, 2), new TestClock()).met()).isTrue();
    }

    @Test
    void a_portal_without_one_says_what_is_to_be_done() {
        Banner banner = banner(null, new TestClock());
        assertThat(banner.met()).isFalse();
        assertThat(banner.advice().remedies()).isNotEmpty();
        assertThat(banner.advice().citations()).anyMatch(article -> article.contains("2010-112"));
    }

    @Test
    void the_banner_is_asked_again_the_next_day() {
        TestClock clock = new TestClock();
        Homologation homologation = homologation(LocalDate.of(2026, 3, 2), clock);
        assertThat(homologation.banner()).isSameAs(homologation.banner());
        Banner monday = homologation.banner();
        clock.forward(java.time.Duration.ofDays(1));
        assertThat(homologation.banner()).isNotSameAs(monday);
    }

    private static Banner banner(LocalDate homologatedOn, TestClock clock) {
        return homologation(homologatedOn, clock).banner();
    }

    private static Homologation homologation(LocalDate homologatedOn, TestClock clock) {
        Town town = new Town(
                "Ville",
                "200000008",
                "35",
                8200,
                false,
                true,
                "dpo@ville.example",
                24,
                homologatedOn,
                homologatedOn != null,
                LocalDate.of(2026, 3, 9));
        return new Homologation(new Law(COMPLIANCE, clock), new TownDossier(town), clock);
    }
}
