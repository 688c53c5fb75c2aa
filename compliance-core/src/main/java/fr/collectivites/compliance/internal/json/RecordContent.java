package fr.collectivites.compliance.internal.json;

import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.wording.Language;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What the text of a record says.
 *
 * @param library the version of the library that made it, not null
 * @param packs the packs, by identifier, not null
 * @param asOf the date of the question, not null
 * @param reading the reading, not null
 * @param language the language of the sentences, not null
 * @param dropped the facts read that it lacks, not null
 * @param dossier the masked dossier, not null
 * @param findings the findings as JSON, in their order, not null
 */
public record RecordContent(
        String library,
        SortedMap<String, PackStamp> packs,
        AsOf asOf,
        Reading reading,
        Language language,
        SortedSet<String> dropped,
        Dossier dossier,
        List<Map<String, Object>> findings) {

    /** The version of the form of records. */
    static final int SCHEMA_VERSION = 1;

    /**
     * Which pack answered.
     *
     * @param version its version, not null
     * @param digest its digest, not null
     */
    public record PackStamp(String version, String digest) {}
}
