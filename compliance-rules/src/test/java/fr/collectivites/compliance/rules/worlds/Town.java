package fr.collectivites.compliance.rules.worlds;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.model.Dossier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** A body of which everything is decided and a part is known. Immutable. */
final class Town {

    static final Compliance COMPLIANCE = Compliance.create();
    static final ReadSets READ_SETS = ReadSets.ofShippedPacks();

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate FIRST = LocalDate.of(2018, 6, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 7);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private static final List<String> SUBJECTS = List.of("collectivity", "incidents/I1", "incidents/I2");

    private final AsOf asOf;
    private final Map<Blank, Object> truth;
    private final Set<Blank> known;

    private Town(AsOf asOf, Map<Blank, Object> truth, Set<Blank> known) {
        this.asOf = asOf;
        this.truth = truth;
        this.known = known;
    }

    /** A town with two incidents on some day of ten years, each line known with the given probability. */
    static Town anyDay(long seed, double share) {
        Random random = Dice.chance(seed);
        LocalDate day = FIRST.plusDays(random.nextInt((int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 1));
        return random(random, day, share);
    }

    /** The same on one day: the law is made ready once. */
    static Town oneDay(long seed, double share) {
        return random(Dice.chance(seed), DAY, share);
    }

    private static Town random(Random random, LocalDate day, double share) {
        Instant instant =
                day.atTime(random.nextInt(24), random.nextInt(60)).atZone(PARIS).toInstant();
        Dice dice = new Dice(random, instant);
        Map<Blank, Object> truth = new LinkedHashMap<>();
        Set<Blank> known = new HashSet<>();
        for (Blank blank : Blank.of(READ_SETS.facts(), SUBJECTS)) {
            truth.put(blank, dice.value(blank));
            if (random.nextDouble() < share) {
                known.add(blank);
            }
        }
        return new Town(AsOf.of(instant, PARIS), truth, known);
    }

    AsOf asOf() {
        return asOf;
    }

    Set<Blank> blanks() {
        return truth.keySet();
    }

    /** What is not known, in a fixed order. */
    List<Blank> unknown() {
        return truth.keySet().stream().filter(blank -> !known.contains(blank)).toList();
    }

    Town learning(Set<Blank> more) {
        Set<Blank> all = new HashSet<>(known);
        all.addAll(more);
        return new Town(asOf, truth, all);
    }

    Town forgetting(Set<Blank> blanks) {
        Set<Blank> rest = new HashSet<>(known);
        rest.removeAll(blanks);
        return new Town(asOf, truth, rest);
    }

    /** The same town, but for one line, which is known and says this. */
    Town with(Blank blank, Object value) {
        Map<Blank, Object> other = new LinkedHashMap<>(truth);
        other.put(blank, value);
        return new Town(asOf, other, known).learning(Set.of(blank));
    }

    /** The same town, with another throw for one line. */
    Town rethrown(Blank blank, long seed) {
        return with(blank, new Dice(Dice.chance(seed), asOf.instant()).value(blank));
    }

    /** The lines behind a path that a finding asks for. */
    Set<Blank> at(String place) {
        return truth.keySet().stream()
                .filter(blank -> blank.place().equals(place))
                .collect(Collectors.toSet());
    }

    Dossier dossier() {
        return COMPLIANCE.read(json());
    }

    String json() {
        Map<String, Object> incidents = new LinkedHashMap<>();
        Map<String, Object> dossier = new LinkedHashMap<>();
        dossier.put("schemaVersion", 1);
        dossier.put("collectivity", new LinkedHashMap<>());
        truth.forEach((blank, value) -> {
            if (blank.subject().startsWith("incidents/")) {
                incidents.computeIfAbsent(blank.subject(), Town::subject);
            }
            if (known.contains(blank) && !pointless(blank)) {
                put(
                        blank.subject().equals("collectivity")
                                ? dossier.get("collectivity")
                                : incidents.get(blank.subject()),
                        blank.path(),
                        value);
            }
        });
        dossier.put("incidents", new ArrayList<>(incidents.values()));
        return JsonMapper.shared().writeValueAsString(dossier);
    }

    /** A complaint that was not made has no hour. */
    private boolean pointless(Blank blank) {
        return blank.entry().equals("incidents.complaint.filedAt")
                && truth.entrySet().stream()
                        .anyMatch(entry -> entry.getKey().subject().equals(blank.subject())
                                && entry.getKey().entry().equals("incidents.complaint.filed")
                                && Boolean.FALSE.equals(entry.getValue()));
    }

    private static Map<String, Object> subject(String name) {
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("key", name.substring(name.indexOf('/') + 1));
        return subject;
    }

    @SuppressWarnings("unchecked")
    private static void put(Object node, String path, Object value) {
        int dot = path.indexOf('.');
        Map<String, Object> map = (Map<String, Object>) node;
        if (dot < 0) {
            map.put(path, value);
        } else {
            put(
                    map.computeIfAbsent(path.substring(0, dot), p -> new LinkedHashMap<>()),
                    path.substring(dot + 1),
                    value);
        }
    }

    @Override
    public String toString() {
        return asOf + " " + json();
    }
}
