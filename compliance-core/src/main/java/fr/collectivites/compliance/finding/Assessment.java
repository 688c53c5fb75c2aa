package fr.collectivites.compliance.finding;

import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All the findings on one dossier, for one date and one reading, sorted by question, then by subject.
 *
 * @param asOf the date of the question, not null
 * @param reading the reading asked, not null
 * @param findings the findings, not null
 * @param divergences what other readings answer otherwise; empty when not asked for, not null
 * @param packs the digest of each pack, by its identifier, sorted, not null
 */
public record Assessment(
        AsOf asOf, Reading reading, List<Finding> findings, List<Divergence> divergences, Map<String, String> packs) {

    /** Copies the lists. */
    public Assessment {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(reading, "reading");
        findings = List.copyOf(findings);
        divergences = List.copyOf(divergences);
        packs = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(packs));
    }

    /**
     * Finds the answer to one question about one subject.
     *
     * @param question the identifier of the question, not null
     * @param subject the name of the subject, not null
     * @return the finding; empty when the question was not asked of that subject, not null
     */
    public Optional<Finding> finding(String question, String subject) {
        return findings.stream()
                .filter(f -> f.question().equals(question) && f.subject().equals(subject))
                .findFirst();
    }

    /**
     * Finds the answers to one question about all its subjects.
     *
     * @param question the identifier of the question, not null
     * @return the findings, sorted by subject, not null
     */
    public List<Finding> findings(String question) {
        return findings.stream().filter(f -> f.question().equals(question)).toList();
    }
}
