package fr.collectivites.compliance.internal.projection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.model.DataSubjectRequest;
import fr.collectivites.compliance.model.DataSubjectRequestBuilder;
import fr.collectivites.compliance.model.Dossier;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class MomentsAndLinksTest {

    @Test
    void a_request_known_not_to_be_answered_has_no_instant_of_answer() {
        assertThat(fact(request -> request.answered(false), "answeredAt")).isEqualTo(Projection.NONE);
    }

    @Test
    void a_request_of_which_nothing_is_said_may_have_been_answered() {
        assertThat(fact(request -> request, "answeredAt")).isEqualTo(Projection.UNKNOWN);
    }

    @Test
    void a_request_answered_keeps_its_instant() {
        Instant noon = Instant.parse("2026-11-22T12:00:00Z");

        assertThat(fact(request -> request.answered(true).answeredAt(noon), "answeredAt"))
                .isEqualTo(noon);
    }

    @Test
    void a_link_is_the_name_of_the_subject_that_it_leads_to() {
        assertThat(fact(request -> request.processing("canteen"), "processing")).isEqualTo("processings/canteen");
        assertThat(fact(request -> request, "processing")).isEqualTo(Projection.UNKNOWN);
        assertThat(Links.is(DataSubjectRequestProjection.TYPE.fact("processing").orElseThrow()))
                .isTrue();
        assertThat(Links.is(DataSubjectRequestProjection.TYPE.fact("right").orElseThrow()))
                .isFalse();
    }

    private static Object fact(UnaryOperator<DataSubjectRequestBuilder> said, String property) {
        DataSubjectRequest request = said.apply(DataSubjectRequest.builder("r")).build();
        SubjectFacts facts = Projection.of(Dossier.builder().requests(request).build()).stream()
                .filter(subject -> subject.subject().equals("requests/r"))
                .findFirst()
                .orElseThrow();
        return facts.slots()[facts.type().fact(property).orElseThrow().slot()];
    }
}
