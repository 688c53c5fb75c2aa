package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.finding.Diagnostic;
import fr.collectivites.compliance.finding.Evidence;
import fr.collectivites.compliance.internal.packs.DeadlineDef;
import fr.collectivites.compliance.internal.packs.LawSnapshot;
import fr.collectivites.compliance.internal.packs.Overlay;
import fr.collectivites.compliance.internal.packs.OverlayValue;
import fr.collectivites.compliance.internal.packs.ParameterValue;
import fr.collectivites.compliance.internal.packs.TimelinessName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a vendor's own values change in findings: they are said wherever an answer may rest on them. */
final class OwnValues {

    private final CompiledLaw law;
    private final LawSnapshot snapshot;
    private final Overlay overlay;
    private final Map<String, List<Diagnostic>> byQuestion = new ConcurrentHashMap<>();

    OwnValues(CompiledLaw law) {
        this.law = law;
        this.snapshot = law.snapshot();
        this.overlay = snapshot.book().overlay();
    }

    /** The own value that counts for a parameter of the law, as evidence. */
    Optional<Evidence> evidence(String parameter) {
        return counting(parameter)
                .map(own -> new Evidence(
                        Evidence.Kind.OVERLAY,
                        parameter,
                        own.value().text() + " (" + own.place() + ") ; loi : " + ofTheLaw(parameter)));
    }

    /** The derogations on which an answer may rest, through whatever question, and those that have ended. */
    List<Diagnostic> derogations(String question) {
        return overlay.isEmpty() ? List.of() : byQuestion.computeIfAbsent(question, this::find);
    }

    private List<Diagnostic> find(String question) {
        List<Diagnostic> found = new ArrayList<>();
        for (String parameter : behind(question)) {
            counting(parameter)
                    .filter(OverlayValue::derogation)
                    .ifPresent(own -> found.add(diagnostic(own, "jusqu'au ", ofTheLaw(parameter))));
            overlay.ended(parameter, snapshot.date())
                    .forEach(own -> found.add(diagnostic(own, "refusée, finie le ", ofTheLaw(parameter))));
        }
        return found;
    }

    /** Every value that the question or one that it needs may read. */
    private SortedSet<String> behind(String question) {
        SortedSet<String> parameters = new TreeSet<>();
        for (String needed : law.upTo(question)) {
            Stream.concat(law.concluding(needed).stream(), law.observing(needed).stream())
                    .forEach(rule -> parameters.addAll(law.parametersOf(rule.name())));
            law.question(TimelinessName.dutyOf(needed)).deadlines().stream()
                    .map(DeadlineDef::parameter)
                    .flatMap(Optional::stream)
                    .forEach(parameters::add);
        }
        return parameters;
    }

    private Optional<OverlayValue> counting(String parameter) {
        return snapshot.parameter(parameter).present()
                ? overlay.counting(parameter, snapshot.date())
                : Optional.empty();
    }

    private String ofTheLaw(String parameter) {
        return snapshot.parameter(parameter)
                .definition()
                .timeline()
                .pick(snapshot.date(), snapshot.knownDate(), snapshot.reading())
                .map(value -> value.values().stream().map(ParameterValue::text).collect(Collectors.joining(" | ")))
                .filter(text -> !text.isEmpty())
                .orElse("-");
    }

    private static Diagnostic diagnostic(OverlayValue own, String end, String law) {
        return new Diagnostic(
                Diagnostic.Kind.DEROGATION,
                own.parameter().id() + " : " + own.value().text() + " (loi : " + law + "), " + end
                        + own.until().orElseThrow() + ", " + own.place() + ", motif : " + own.motive());
    }
}
