package fr.collectivites.compliance.rules.scenarios;

import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import java.util.Map;
import java.util.Optional;

/**
 * One case of a scenario file.
 *
 * @param place the file and line of the case, for messages, not null
 * @param name the sentence that names the case, not null
 * @param question the identifier of the question, not null
 * @param subject the subject asked about; empty when the dossier has only one of the kind, not null
 * @param asOf the date of the question, not null
 * @param reading the reading, not null
 * @param dossier the dossier as a JSON document, not null
 * @param expected what must come out, by the keys of the file, not null
 */
public record Scenario(
        String place,
        String name,
        String question,
        Optional<String> subject,
        AsOf asOf,
        Reading reading,
        String dossier,
        Map<String, Object> expected) {}
