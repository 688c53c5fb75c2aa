package fr.collectivites.compliance.internal.json;

import fr.collectivites.compliance.input.InputLimits;
import fr.collectivites.compliance.input.InputProblem;
import fr.collectivites.compliance.input.InvalidInputException;
import fr.collectivites.compliance.model.Dossier;
import java.util.List;

/** A good document to patch one thing of, and short ways to read it. */
final class Documents {

    /** A small town after an attack on the software of its canteen. */
    static final String GOOD = """
            {
              "schemaVersion": 1,
              "collectivity": {
                "siren": "213105554",
                "name": "Toulouse",
                "kind": "COMMUNE",
                "populations": [
                  {"kind": "MUNICIPALE", "inhabitants": 4000, "vintage": 2023},
                  {"kind": "TOTALE", "inhabitants": 4100, "vintage": 2023}
                ],
                "staff": 30,
                "cyberInsured": {"unknown": "NOT_KNOWN_YET"},
                "website": null,
                "dpo": {"designated": true, "role": "SHARED_BODY"}
              },
              "processings": [
                {"key": "cantine", "kind": "CANTEEN", "dataCategories": ["FAMILY", "BANK"], "startedOn": "2024-09-01"}
              ],
              "incidents": [
                {
                  "key": "INC-1",
                  "awareAt": "2026-11-16T08:30:00+01:00",
                  "complaint": {"filed": true},
                  "notifications": [{"kind": "CNIL_INITIAL", "at": "2026-11-18T08:30:00+01:00"}]
                },
                {"key": "INC-2"}
              ],
              "consents": [{"key": "c-1", "person": "f-7", "given": true}]
            }
            """;

    private Documents() {}

    /** Reads a document within the limits that hold by default. */
    static Dossier read(String document) {
        return DossierReader.within(InputLimits.defaults()).read(document);
    }

    /** Gives the problems of a document, none when it is good. */
    static List<InputProblem> problems(String document) {
        try {
            read(document);
            return List.of();
        } catch (InvalidInputException refused) {
            return refused.problems();
        }
    }

    /** Gives the good document with one thing replaced, which must be there. */
    static String patched(String from, String to) {
        if (!GOOD.contains(from)) {
            throw new IllegalArgumentException("the good document holds no " + from);
        }
        return GOOD.replace(from, to);
    }

    /** Gives the one problem of the good document with one thing replaced. */
    static InputProblem problem(String from, String to) {
        List<InputProblem> problems = problems(patched(from, to));
        if (problems.size() != 1) {
            throw new AssertionError("one problem was expected, found " + problems);
        }
        return problems.get(0);
    }
}
