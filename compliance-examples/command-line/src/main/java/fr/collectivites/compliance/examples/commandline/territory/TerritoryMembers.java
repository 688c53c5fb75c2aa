package fr.collectivites.compliance.examples.commandline.territory;

import fr.collectivites.compliance.deadline.Territory;
import fr.collectivites.compliance.model.Collectivity;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.PopulationFigure;
import fr.collectivites.compliance.model.PopulationKind;
import fr.collectivites.compliance.model.PopulationScope;
import fr.collectivites.compliance.rules.compare.Member;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All communes and groupings as dossiers that say their kind and their populations, municipal and total. */
public final class TerritoryMembers {

    /** Clipperton has a code, no inhabitant and no legal time in the library. */
    private static final ZoneId NO_MANS_LAND = ZoneId.of("Europe/Paris");

    private static final Map<String, ZoneId> ZONES =
            Territory.all().stream().collect(Collectors.toUnmodifiableMap(Territory::code, Territory::zone));

    private TerritoryMembers() {}

    /**
     * Makes a dossier of each body.
     *
     * @param bodies the bodies, not null
     * @return the dossiers, in their order, not null
     */
    public static List<Member> of(List<Body> bodies) {
        return bodies.stream()
                .map(body -> new Member(
                        body.name() + " (" + body.departement() + ")",
                        dossier(body),
                        ZONES.getOrDefault(body.departement(), NO_MANS_LAND)))
                .toList();
    }

    private static Dossier dossier(Body body) {
        List<PopulationFigure> figures = new ArrayList<>();
        figures(body.own(), PopulationScope.OWN, figures);
        figures(body.largest(), PopulationScope.LARGEST_MEMBER, figures);
        return Dossier.builder()
                .collectivity(Collectivity.builder()
                        .kind(body.kind())
                        .populations(figures.toArray(new PopulationFigure[0]))
                        .build())
                .build();
    }

    private static void figures(Map<Basis, Long> populations, PopulationScope scope, List<PopulationFigure> figures) {
        figure(populations, Basis.MUNICIPALE, PopulationKind.MUNICIPALE, scope, figures);
        figure(populations, Basis.TOTALE, PopulationKind.TOTALE, scope, figures);
    }

    private static void figure(
            Map<Basis, Long> populations,
            Basis basis,
            PopulationKind kind,
            PopulationScope scope,
            List<PopulationFigure> figures) {
        if (populations.containsKey(basis)) {
            figures.add(PopulationFigure.builder()
                    .kind(kind)
                    .scope(scope)
                    .inhabitants(populations.get(basis))
                    .build());
        }
    }
}
