package fr.collectivites.compliance.rules.gaps;

import fr.collectivites.compliance.input.InputLimits;
import fr.collectivites.compliance.internal.json.DossierReader;
import fr.collectivites.compliance.internal.packs.QuestionDef;
import fr.collectivites.compliance.model.Dossier;
import java.util.stream.Collectors;

/** A dossier of which nothing is known but that it has one subject of each list: its worlds are all worlds. */
final class BlankDossier {

    /** The key of every subject. */
    static final String KEY = "cas";

    private BlankDossier() {}

    static Dossier make() {
        String lists = QuestionDef.SUBJECTS.stream()
                .filter(list -> !list.equals("collectivity"))
                .map(list -> ",\"" + list + "\":[{\"key\":\"" + KEY + "\"}]")
                .collect(Collectors.joining());
        return DossierReader.within(InputLimits.defaults()).read("{\"schemaVersion\":1" + lists + "}");
    }
}
