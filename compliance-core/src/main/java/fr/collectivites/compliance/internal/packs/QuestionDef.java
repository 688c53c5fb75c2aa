package fr.collectivites.compliance.internal.packs;

import fr.collectivites.compliance.finding.Answer;
import fr.collectivites.compliance.finding.Nature;
import fr.collectivites.compliance.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A legal question that packs answer.
 *
 * @param id the id, such as {@code nis2.soumission}, not null
 * @param pack the id of its pack, not null
 * @param subject the list of the dossier whose elements it is asked of, or {@code collectivity}, not null
 * @param nature what kind of thing it asks about, not null
 * @param values the answer ({@code YES} or {@code NO}) that each value means, in the order of the file, not null
 * @param prudence the values, the most prudent first, not null
 * @param severity how much it weighs, not null
 * @param deadlines the deadlines that run, in the order of the file, not null
 * @param place where it is written, not null
 */
public record QuestionDef(
        String id,
        String pack,
        String subject,
        Nature nature,
        Map<String, Answer> values,
        List<String> prudence,
        Severity severity,
        List<DeadlineDef> deadlines,
        Place place) {

    /** The lists of a dossier that a question may be asked of, and the collectivity itself. */
    public static final List<String> SUBJECTS = List.of(
            "collectivity",
            "incidents",
            "processings",
            "publications",
            "consents",
            "requests",
            "onlineServices",
            "videoSystems",
            "supplierContracts",
            "actCopyRequests");

    /** Copies the collections and checks that nothing is missing. */
    public QuestionDef {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(pack, "pack");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(nature, "nature");
        values = Sorted.sameOrder(values);
        prudence = List.copyOf(prudence);
        Objects.requireNonNull(severity, "severity");
        deadlines = List.copyOf(deadlines);
        Objects.requireNonNull(place, "place");
    }

    /**
     * Returns the answer that a value means.
     *
     * @param value a value of the question, not null
     * @return YES or NO, not null
     * @throws IllegalArgumentException when the question has no such value
     */
    public Answer answer(String value) {
        Answer answer = values.get(value);
        if (answer == null) {
            throw new IllegalArgumentException(
                    "question " + id + " has no value " + value + ", only " + values.keySet());
        }
        return answer;
    }
}
