package fr.collectivites.compliance.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A good dossier, then one thing wrong at a time. The validator is the one that any caller would build. */
class ShapeRulesTest {

    private static final Instant MORNING = Instant.parse("2026-11-16T07:30:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-16T17:30:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Test
    void aDossierOfWhichNothingIsKnownHasAGoodShape() {
        assertThat(wrong(Dossier.builder().build())).isEmpty();
    }

    @Test
    void aDossierWellGivenHasAGoodShape() {
        assertThat(wrong(good().build())).isEmpty();
    }

    @TestFactory
    List<DynamicTest> ofACollectivityOneThingIsWrong() {
        return List.of(
                collectivity("siren", "collectivity.siren", body -> body.siren("213105556")),
                collectivity("staff", "collectivity.staff", body -> body.staff(-1)),
                collectivity("staff too many", "collectivity.staff", body -> body.staff(2_000_000_001)),
                collectivity("departement", "collectivity.departement", body -> body.departement("20")),
                collectivity(
                        "inhabitants",
                        "collectivity.populations[0].inhabitants",
                        body -> body.populations(PopulationFigure.totale(-1))),
                collectivity(
                        "vintage",
                        "collectivity.populations[0].vintage",
                        body -> body.populations(
                                PopulationFigure.builder().vintage(24).build())),
                collectivity(
                        "total below municipal",
                        "collectivity",
                        body -> body.populations(
                                figure(PopulationKind.TOTALE, 2_999), figure(PopulationKind.MUNICIPALE, 3_000))),
                collectivity(
                        "turnover",
                        "collectivity.operator.turnoverEur",
                        body -> body.operator(operator -> operator.turnoverEur(-1))));
    }

    @TestFactory
    List<DynamicTest> ofAnIncidentOneThingIsWrong() {
        return List.of(
                incident("handled before it occurred", "incidents[0]", i -> i.handledAt(MORNING.minusSeconds(1))),
                incident("detected before it occurred", "incidents[0]", i -> i.detectedAt(MORNING.minusSeconds(1))),
                incident("known before it occurred", "incidents[0]", i -> i.awareAt(MORNING.minusSeconds(1))),
                incident("handled before it was detected", "incidents[0]", i -> i.detectedAt(EVENING.plusSeconds(1))),
                incident("persons", "incidents[0].personsAffected", i -> i.personsAffected(-1)),
                incident(
                        "complaint filed at an instant and not filed",
                        "incidents[0].complaint",
                        i -> i.complaint(c -> c.filed(false).filedAt(EVENING))));
    }

    @Test
    void anIncidentHandledAsItOccursIsWellGiven() {
        assertThat(wrong(good().incidents(Incident.builder("B")
                                .occurredAt(MORNING)
                                .handledAt(MORNING)
                                .build())
                        .build()))
                .isEmpty();
    }

    @TestFactory
    List<DynamicTest> ofTheOtherListsOneThingIsWrong() {
        return List.of(
                dossier(
                        "key",
                        "incidents[1].key",
                        d -> d.incidents(Incident.builder("two words").build())),
                dossier(
                        "key twice",
                        "incidents",
                        d -> d.incidents(Incident.builder("INC-1").build())),
                dossier(
                        "withdrawn before given",
                        "consents[0]",
                        d -> d.consents(Consent.builder("C")
                                .givenAt(EVENING)
                                .withdrawnAt(MORNING)
                                .build())),
                dossier(
                        "withdrawn and never given",
                        "consents[0]",
                        d -> d.consents(Consent.builder("C")
                                .given(false)
                                .withdrawn(true)
                                .build())),
                dossier(
                        "withdrawn at an instant and not withdrawn",
                        "consents[0]",
                        d -> d.consents(Consent.builder("C")
                                .withdrawnAt(EVENING)
                                .withdrawn(false)
                                .build())),
                dossier(
                        "given at an instant and not given",
                        "consents[0]",
                        d -> d.consents(Consent.builder("C")
                                .givenAt(EVENING)
                                .given(false)
                                .build())),
                dossier(
                        "a name for a key",
                        "consents[0].person",
                        d -> d.consents(
                                Consent.builder("C").person("Jeanne Martin").build())),
                dossier(
                        "authorised until before authorised",
                        "videoSystems[0]",
                        d -> d.videoSystems(VideoSystem.builder("V")
                                .authorisedOn(MONDAY)
                                .authorisedUntil(MONDAY.minusDays(1))
                                .build())),
                dossier(
                        "answered before received",
                        "requests[0]",
                        d -> d.requests(DataSubjectRequest.builder("R")
                                .receivedAt(EVENING)
                                .answeredAt(MORNING)
                                .build())),
                dossier(
                        "processor twice",
                        "processings[0].processors",
                        d -> d.processings(Processing.builder("P")
                                .processors(processor("S"), processor("S"))
                                .build())),
                dossier(
                        "processor key",
                        "processings[0].processors[0].key",
                        d -> d.processings(Processing.builder("P")
                                .processors(processor(""))
                                .build())),
                dossier(
                        "key of a consent",
                        "publications[0].consentKeys[0]",
                        d -> d.publications(
                                Publication.builder("P").consentKeys("a b").build())));
    }

    @ParameterizedTest
    @CsvSource({"en, 'this is no SIREN number'", "fr, 'un numéro SIREN : neuf chiffres, dont le dernier est une clé'"})
    void messagesAreSentencesInBothLanguagesWithoutExpressionLanguage(Locale locale, String sentence) {
        Validator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, false))
                .buildValidatorFactory()
                .getValidator();
        Dossier dossier = good().collectivity(body -> body.siren("123")).build();

        assertThat(validator.validate(dossier))
                .singleElement()
                .extracting(ConstraintViolation::getMessage, InstanceOfAssertFactories.STRING)
                .contains(sentence)
                .doesNotContain("{");
    }

    private static DossierBuilder good() {
        return Dossier.builder()
                .collectivity(body -> body.siren("213105554")
                        .departement("31")
                        .staff(12)
                        .populations(figure(PopulationKind.TOTALE, 3_000), figure(PopulationKind.MUNICIPALE, 3_000)))
                .incidents(incident().build());
    }

    private static IncidentBuilder incident() {
        return Incident.builder("INC-1")
                .occurredAt(MORNING)
                .handledAt(EVENING)
                .complaint(complaint -> complaint.filed(true).filedAt(EVENING));
    }

    private static PopulationFigure figure(PopulationKind kind, long inhabitants) {
        return PopulationFigure.builder()
                .kind(kind)
                .inhabitants(inhabitants)
                .vintage(2023)
                .build();
    }

    private static Processor processor(String key) {
        return Processor.builder(key).build();
    }

    private static DynamicTest collectivity(String name, String path, UnaryOperator<CollectivityBuilder> patch) {
        return refused(name, path, Dossier.builder().collectivity(patch).build());
    }

    private static DynamicTest incident(String name, String path, UnaryOperator<IncidentBuilder> patch) {
        Incident patched = patch.apply(incident()).build();
        return refused(name, path, Dossier.builder().incidents(patched).build());
    }

    private static DynamicTest dossier(String name, String path, UnaryOperator<DossierBuilder> patch) {
        return refused(name, path, patch.apply(good()).build());
    }

    private static DynamicTest refused(String name, String path, Dossier dossier) {
        return DynamicTest.dynamicTest(name, () -> assertThat(wrong(dossier)).isEqualTo(List.of(path)));
    }

    /** The paths of what is wrong, without the inner names of containers. */
    private static List<String> wrong(Dossier dossier) {
        List<String> paths = VALIDATOR.validate(dossier).stream()
                .map(violation -> violation.getPropertyPath().toString().replaceAll("\\.?<[^>]*>", ""))
                .sorted()
                .toList();
        return Collections.unmodifiableList(paths);
    }
}
