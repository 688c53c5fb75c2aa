package fr.collectivites.compliance.rules.reference;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.finding.Assessment;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.plan.IncidentPlan;
import fr.collectivites.compliance.wording.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Runs one mapped case through the public interface, as a vendor would: text in, findings out. */
final class CaseRunner {

    /** The day asked when a case says none. */
    private static final String USUAL_DAY = "2026-10-07";

    /** Names of a row that say which finding is meant, not what it must say. */
    private static final Set<String> ADDRESS =
            Set.of("key", "reading", "asOf", "knownAt", "knownNotBefore", "question", "exactlyOneOf", "contact");

    private final Compliance compliance;
    private final Dossier dossier;
    private final Map<String, Object> settings;
    private final Count count;
    private final Map<Object, Assessment> assessed = new HashMap<>();

    CaseRunner(Compliance compliance, String json, Map<String, Object> settings) {
        this.compliance = compliance;
        this.dossier = compliance.read(json);
        this.settings = settings;
        this.count = new Count(settings);
    }

    List<String> differences(List<Map<String, Object>> expectations) {
        List<String> differences = new ArrayList<>();
        for (Map<String, Object> row : expectations) {
            for (String found : row.containsKey("count") ? counted(row) : underEachReading(row)) {
                differences.add(row.get("key") + ": " + found);
            }
        }
        return differences;
    }

    private List<String> counted(Map<String, Object> row) {
        return count.difference(String.valueOf(row.get("count")), row.get("is")).stream()
                .toList();
    }

    private List<String> underEachReading(Map<String, Object> row) {
        Object readings = row.get("reading");
        List<String> differences = new ArrayList<>();
        for (Object reading : readings instanceof List<?> list ? list : List.of(readings)) {
            Reading asked = Reading.valueOf(String.valueOf(reading));
            found(row, asOf(row), asked).forEach(text -> differences.add(asked + " " + text));
        }
        return differences;
    }

    private List<String> found(Map<String, Object> row, AsOf asOf, Reading reading) {
        if (row.containsKey("contact")) {
            return contact(String.valueOf(row.get("contact")), asOf, reading);
        }
        if (row.get("exactlyOneOf") instanceof List<?> questions) {
            long holding = questions.stream()
                    .filter(question -> differences(row, String.valueOf(question), asOf, reading)
                            .isEmpty())
                    .count();
            return holding == 1 ? List.of() : List.of(holding + " of " + questions + " hold " + row.get("value"));
        }
        return differences(row, String.valueOf(row.get("question")), asOf, reading);
    }

    private List<String> differences(Map<String, Object> row, String question, AsOf asOf, Reading reading) {
        List<Finding> findings = assessment(asOf, reading).findings(question);
        if (findings.size() != 1) {
            return List.of(question + " answered for " + findings.size() + " subjects");
        }
        Finding finding = findings.get(0);
        List<String> differences = new ArrayList<>();
        row.forEach((name, wanted) -> {
            if (!ADDRESS.contains(name)) {
                Expectation.difference(name, wanted, finding, compliance.wording(Language.FRENCH))
                        .ifPresent(text -> differences.add(question + " " + text));
            }
        });
        Optional<Finding> alone = compliance.ask(dossier, question, finding.subject(), asOf, reading);
        if (!alone.equals(Optional.of(finding))) {
            differences.add(question + " asked alone answers otherwise: " + alone);
        }
        if (!finding.diagnostics().isEmpty()) {
            differences.add(question + " " + finding.diagnostics());
        }
        return differences;
    }

    private List<String> contact(String name, AsOf asOf, Reading reading) {
        IncidentPlan plan = compliance.plan(dossier, dossier.incidents().get(0).key(), asOf, reading);
        return plan.contacts().stream().anyMatch(contact -> contact.name().contains(name))
                ? List.of()
                : List.of("no contact " + name + " in the plan");
    }

    private Assessment assessment(AsOf asOf, Reading reading) {
        return assessed.computeIfAbsent(List.of(asOf, reading), key -> compliance.assess(dossier, asOf, reading));
    }

    private AsOf asOf(Map<String, Object> row) {
        Instant instant = instant(
                row.containsKey("asOf")
                        ? row.get("asOf")
                        : settings.getOrDefault(
                                "asOf", count.event().map(Object.class::cast).orElse(USUAL_DAY)));
        Instant known = row.containsKey("knownAt") ? instant(row.get("knownAt")) : instant;
        if (row.containsKey("knownNotBefore") && known.isBefore(instant(row.get("knownNotBefore")))) {
            known = instant(row.get("knownNotBefore"));
        }
        return AsOf.of(instant, count.zone()).withKnownAt(known);
    }

    private Instant instant(Object value) {
        String text = String.valueOf(value);
        ZoneId zone = count.zone();
        return text.length() == USUAL_DAY.length()
                ? LocalDate.parse(text).atStartOfDay(zone).toInstant()
                : OffsetDateTime.parse(text).toInstant();
    }
}
