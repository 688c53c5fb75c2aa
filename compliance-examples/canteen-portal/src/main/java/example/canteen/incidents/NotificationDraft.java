package example.canteen.incidents;

import example.canteen.compliance.Town;
import fr.collectivites.compliance.model.BreachNature;
import fr.collectivites.compliance.model.DataCategory;
import fr.collectivites.compliance.model.Fact;
import fr.collectivites.compliance.model.Incident;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The draft of the notification to the CNIL (RGPD, art. 33(3)): what is known, and what is still missing.
 *
 * <p>It is sent to nobody: a person copies it into the CNIL's own service.
 *
 * @param lines the headings, in the order of the article, not null
 */
public record NotificationDraft(List<Line> lines) {

    /** Copies the lines. */
    public NotificationDraft {
        lines = List.copyOf(lines);
    }

    static NotificationDraft of(Declared declared, Town town, ZoneId zone) {
        Incident incident = declared.incident();
        DateTimeFormatter time = DateTimeFormatter.ofPattern("d MMMM yyyy 'à' HH 'h' mm", Locale.FRANCE)
                .withZone(zone);
        Function<Fact<Instant>, Optional<String>> at =
                moment -> moment.toOptional().map(time::format);
        return new NotificationDraft(List.of(
                new Line("Responsable du traitement", Optional.of(town.name() + ", SIREN " + town.siren())),
                new Line("Délégué à la protection des données", Optional.of(town.dpoContact())),
                new Line("Ce qui s’est passé", Optional.of(declared.summary())),
                new Line("Survenu le", at.apply(incident.occurredAt())),
                new Line("Constaté le", at.apply(incident.awareAt())),
                new Line("Nature de la violation", words(incident.natures(), NotificationDraft::nature)),
                new Line("Catégories de données", words(incident.dataCategories(), NotificationDraft::category)),
                new Line(
                        "Nombre de personnes",
                        incident.personsAffected().toOptional().map(count -> count.toString())),
                new Line("Conséquences probables", filled(declared.consequences())),
                new Line("Mesures prises ou envisagées", filled(declared.measures()))));
    }

    /** Returns the headings that are still to be filled. */
    public List<String> missing() {
        return lines.stream()
                .filter(line -> line.text().isEmpty())
                .map(Line::heading)
                .toList();
    }

    static String nature(BreachNature nature) {
        return switch (nature) {
            case CONFIDENTIALITY -> "confidentialité";
            case INTEGRITY -> "intégrité";
            case AVAILABILITY -> "disponibilité";
        };
    }

    static String category(DataCategory category) {
        return switch (category) {
            case IDENTITY -> "identité";
            case CONTACT -> "coordonnées";
            case FAMILY -> "famille";
            case SCHOOL -> "scolarité";
            case MEAL_CONSTRAINT -> "contrainte de repas";
            case PAI_EXISTENCE -> "existence d’un PAI";
            case LOGIN -> "compte et connexion";
            case CREDENTIALS -> "mots de passe";
            case HEALTH -> "santé";
            default -> category.name().toLowerCase(Locale.ROOT);
        };
    }

    private static <T> Optional<String> words(Fact<Set<T>> fact, Function<T, String> word) {
        return fact.toOptional()
                .map(values -> values.stream().map(word).sorted().collect(Collectors.joining(", ")));
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text.strip()).filter(known -> !known.isEmpty());
    }

    /**
     * One heading of the draft.
     *
     * @param heading the heading, not null
     * @param text what to write under it; empty while it is missing, not null
     */
    public record Line(String heading, Optional<String> text) {}
}
