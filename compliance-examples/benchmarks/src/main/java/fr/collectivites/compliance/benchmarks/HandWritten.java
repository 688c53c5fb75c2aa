package fr.collectivites.compliance.benchmarks;

import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.Fact;
import fr.collectivites.compliance.model.Incident;
import java.util.ArrayList;
import java.util.List;

/**
 * What a vendor would write without a library: plain Java that decides, explains and sorts a part of the questions.
 *
 * <p>It knows one reading and the law of one day, both written into the code, and refuses unknown facts: it is the floor
 * that the library is compared with, not an alternative to it.
 */
final class HandWritten {

    private HandWritten() {}

    static List<HandFinding> assess(Dossier dossier, AsOf asOf) {
        List<HandFinding> findings = new ArrayList<>();
        new TownByHand(dossier.collectivity(), findings).answer();
        for (Incident incident : dossier.incidents()) {
            new BreachByHand(dossier.collectivity(), incident, asOf, findings).answer();
            new InsuranceByHand(dossier.collectivity(), incident, asOf, findings).answer();
        }
        findings.sort(HandFinding.ORDER);
        return findings;
    }

    static <T> T known(Fact<T> fact) {
        if (fact instanceof Fact.Known<T> known) {
            return known.value();
        }
        throw new IllegalArgumentException("hand-written code needs every fact");
    }
}
