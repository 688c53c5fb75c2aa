package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.internal.projection.FactDef;
import fr.collectivites.compliance.internal.projection.SubjectFacts;
import java.util.List;

/** What cannot be, whatever the law says: worlds that break it are no worlds. */
final class Shape {

    private Shape() {}

    static boolean holds(Situation situation, World world) {
        return totalAtLeastMunicipal(situation.ofType("Population"), world, "OWN")
                && totalAtLeastMunicipal(situation.ofType("Population"), world, "LARGEST_MEMBER");
    }

    /** CGCT R2151-1: population totale is the municipal one and those counted apart. */
    private static boolean totalAtLeastMunicipal(List<SubjectFacts> populations, World world, String scope) {
        long municipal = 0;
        long total = Long.MAX_VALUE;
        for (SubjectFacts population : populations) {
            FactDef inhabitants = Facts.named(population.type(), "inhabitants");
            if (!value(population, world, "scope").equals(scope) || world.leavesOpen(population, inhabitants)) {
                continue;
            }
            if (value(population, world, "base").equals("TOTALE")) {
                total = (Long) world.value(population, inhabitants);
            } else {
                municipal = (Long) world.value(population, inhabitants);
            }
        }
        return municipal <= total;
    }

    private static Object value(SubjectFacts population, World world, String property) {
        return world.value(population, Facts.named(population.type(), property));
    }
}
