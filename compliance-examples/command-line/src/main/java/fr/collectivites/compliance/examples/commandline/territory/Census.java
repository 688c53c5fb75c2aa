package fr.collectivites.compliance.examples.commandline.territory;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.deadline.Territory;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.Collectivity;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.PopulationFigure;
import fr.collectivites.compliance.model.PopulationScope;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/**
 * Asks the library about every body, on each basis and under each reading.
 *
 * <p>A dossier says the kind and the populations alone. Two bodies with the same dossier on the same date are asked
 * about once: the library is a function.
 */
public final class Census {

    /** The questions asked. */
    public static final List<String> QUESTIONS = List.of("nis2.soumission", "nis2.anticipation");

    /**
     * One answer for one body.
     *
     * @param question the question, not null
     * @param reading the reading, not null
     * @param basis the population put into the dossier, not null
     */
    public record Key(String question, Reading reading, Basis basis) {}

    /**
     * What was answered about one body.
     *
     * @param body the body, not null
     * @param values the value answered, or the name of the answer when none is certain, not null
     */
    public record Row(Body body, Map<Key, String> values) {}

    private record Asked(Dossier dossier, AsOf asOf, String question, Reading reading) {}

    /** Clipperton has a code, no inhabitant and no legal time in the library. */
    private static final ZoneId NO_MANS_LAND = ZoneId.of("Europe/Paris");

    private static final Map<String, ZoneId> ZONES =
            Territory.all().stream().collect(Collectors.toUnmodifiableMap(Territory::code, Territory::zone));

    private final Compliance compliance;
    private final Function<ZoneId, AsOf> asOf;
    private final Map<Asked, String> known = new ConcurrentHashMap<>();

    /**
     * Prepares a census.
     *
     * @param compliance the library, not null
     * @param asOf the date of the question in a legal time, not null
     */
    public Census(Compliance compliance, Function<ZoneId, AsOf> asOf) {
        this.compliance = compliance;
        this.asOf = asOf;
    }

    /**
     * Asks about bodies, with all processors.
     *
     * @param bodies the bodies, not null
     * @param progress told how many bodies are done, not null
     * @return a row a body, in their order, not null
     */
    public List<Row> of(List<Body> bodies, IntConsumer progress) {
        AtomicInteger done = new AtomicInteger();
        return bodies.parallelStream()
                .map(body -> {
                    Row row = row(body);
                    progress.accept(done.incrementAndGet());
                    return row;
                })
                .toList();
    }

    private Row row(Body body) {
        AsOf date = asOf.apply(ZONES.getOrDefault(body.departement(), NO_MANS_LAND));
        Map<Key, String> values = new HashMap<>();
        for (Basis basis : Basis.values()) {
            Dossier dossier = dossier(body, basis);
            for (Reading reading : Reading.values()) {
                for (String question : QUESTIONS) {
                    values.put(
                            new Key(question, reading, basis),
                            known.computeIfAbsent(new Asked(dossier, date, question, reading), this::ask));
                }
            }
        }
        return new Row(body, values);
    }

    private String ask(Asked asked) {
        Finding finding = compliance
                .ask(asked.dossier(), asked.question(), "collectivity", asked.asOf(), asked.reading())
                .orElseThrow();
        return finding.value().orElse(finding.answer().name());
    }

    /** The figure is given without its kind: whichever population the law means, it is taken to be this one. */
    private static Dossier dossier(Body body, Basis basis) {
        List<PopulationFigure> figures = new ArrayList<>();
        if (body.own().containsKey(basis)) {
            figures.add(figure(PopulationScope.OWN, body.own().get(basis)));
        }
        if (body.largest().containsKey(basis)) {
            figures.add(figure(PopulationScope.LARGEST_MEMBER, body.largest().get(basis)));
        }
        Collectivity collectivity = Collectivity.builder()
                .kind(body.kind())
                .populations(figures.toArray(new PopulationFigure[0]))
                .build();
        return Dossier.builder().collectivity(collectivity).build();
    }

    private static PopulationFigure figure(PopulationScope scope, long inhabitants) {
        return PopulationFigure.builder().scope(scope).inhabitants(inhabitants).build();
    }
}
