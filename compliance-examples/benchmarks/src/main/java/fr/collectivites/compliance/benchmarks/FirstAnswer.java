package fr.collectivites.compliance.benchmarks;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.CollectivityKind;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.PopulationFigure;

/** The smallest program that uses the library: its whole life is what a cold start costs. */
public final class FirstAnswer {

    private FirstAnswer() {}

    /**
     * Opens the library and prints one answer.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Dossier dossier = Dossier.builder()
                .collectivity(town -> town.kind(CollectivityKind.COMMUNE)
                        .departement("44")
                        .populations(PopulationFigure.municipale(42_000)))
                .build();
        System.out.println(Compliance.create()
                .ask(dossier, "nis2.soumission", "collectivity", ReferenceTown.AS_OF, Reading.GUIDE)
                .orElseThrow()
                .value()
                .orElseThrow());
    }
}
