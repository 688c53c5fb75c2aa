package fr.collectivites.compliance.rules.worlds;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
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

    private static final String COLLECTIVITY = "collectivity";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate FIRST = LocalDate.of(2018, 6, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 7);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private final Scene scene;
    private final AsOf asOf;
    private final Map<Blank, Object> truth;
    private final Set<Blank> known;

    private Town(Scene scene, AsOf asOf, Map<Blank, Object> truth, Set<Blank> known) {
        this.scene = scene;
        this.asOf = asOf;
        this.truth = truth;
        this.known = known;
    }

    /** A town on some day of ten years, each line known with the given probability. */
    static Town anyDay(long seed, double share) {
        Random random = Dice.chance(seed);
        LocalDate day = FIRST.plusDays(random.nextInt((int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 1));
        return random(Scene.of(seed), random, day, share);
    }

    /** The same on one day: the law is made ready once. */
    static Town oneDay(long seed, double share) {
        return oneDay(Scene.of(seed), seed, share);
    }

    static Town oneDay(Scene scene, long seed, double share) {
        return random(scene, Dice.chance(seed), DAY, share);
    }

    private static Town random(Scene scene, Random random, LocalDate day, double share) {
        Instant instant =
                day.atTime(random.nextInt(24), random.nextInt(60)).atZone(PARIS).toInstant();
        Dice dice = new Dice(scene, random, instant);
        Map<Blank, Object> truth = new LinkedHashMap<>();
        Set<Blank> known = new HashSet<>();
        for (Blank blank : Blank.of(READ_SETS.facts(), scene.subjects())) {
            truth.put(blank, dice.value(blank));
            if (random.nextDouble() < share) {
                known.add(blank);
            }
        }
        return new Town(scene, AsOf.of(instant, PARIS), truth, known);
    }

    /** The questions that are asked of the subjects of this town. */
    List<String> questions() {
        return READ_SETS.questions().stream()
                .filter(question -> scene.shows(READ_SETS.listOf(question)))
                .toList();
    }

    Finding ask(String question, Reading reading) {
        return COMPLIANCE
                .ask(dossier(), question, subjectOf(question), asOf, reading)
                .orElseThrow();
    }

    String subjectOf(String question) {
        return scene.subject(READ_SETS.listOf(question));
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
        return new Town(scene, asOf, truth, all);
    }

    Town forgetting(Set<Blank> blanks) {
        Set<Blank> rest = new HashSet<>(known);
        rest.removeAll(blanks);
        return new Town(scene, asOf, truth, rest);
    }

    /** The same town, but for one line, which is known and says this. */
    Town with(Blank blank, Object value) {
        Map<Blank, Object> other = new LinkedHashMap<>(truth);
        other.put(blank, value);
        return new Town(scene, asOf, other, known).learning(Set.of(blank));
    }

    /** The same town, with another throw for one line; moments keep their order, so they stay. */
    Town rethrown(Blank blank, long seed) {
        if (blank.moment()) {
            return this;
        }
        return with(blank, new Dice(scene, Dice.chance(seed), asOf.instant()).value(blank));
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
        Map<String, Object> nodes = new LinkedHashMap<>();
        Map<String, Object> dossier = new LinkedHashMap<>();
        dossier.put("schemaVersion", 1);
        for (String subject : scene.subjects()) {
            Object node = nodes.computeIfAbsent(subject, Town::subject);
            if (subject.equals(COLLECTIVITY)) {
                dossier.put(COLLECTIVITY, node);
            } else {
                elements(dossier, subject).add(node);
            }
        }
        truth.forEach((blank, value) -> {
            if (known.contains(blank) && !pointless(blank)) {
                put(nodes.get(blank.subject()), blank.path(), value);
            }
        });
        return JsonMapper.shared().writeValueAsString(dossier);
    }

    /** What was not done has no hour, and what was not given cannot be withdrawn. */
    private boolean pointless(Blank blank) {
        return blank.deniedBy().filter(entry -> isFalse(blank.subject(), entry)).isPresent()
                || blank.entry().startsWith("consents.withdrawn") && isFalse(blank.subject(), "consents.given");
    }

    private boolean isFalse(String subject, String entry) {
        return truth.entrySet().stream()
                .anyMatch(line -> line.getKey().subject().equals(subject)
                        && line.getKey().entry().equals(entry)
                        && Boolean.FALSE.equals(line.getValue()));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> elements(Map<String, Object> dossier, String subject) {
        String list = subject.substring(0, subject.indexOf('/'));
        return (List<Object>) dossier.computeIfAbsent(list, l -> new ArrayList<>());
    }

    private static Map<String, Object> subject(String name) {
        Map<String, Object> subject = new LinkedHashMap<>();
        if (!name.equals(COLLECTIVITY)) {
            subject.put("key", name.substring(name.indexOf('/') + 1));
        }
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
