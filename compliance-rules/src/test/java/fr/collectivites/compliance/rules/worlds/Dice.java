package fr.collectivites.compliance.rules.worlds;

import fr.collectivites.compliance.internal.projection.FactDef;
import fr.collectivites.compliance.model.NotificationKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;

/** Throws values for one dossier: events in their order, none after the date asked; figures near those of the law. */
final class Dice {

    private static final List<String> DEPARTEMENTS = List.of("75", "2A", "67", "974", "987");
    private static final List<Integer> INHABITANTS =
            List.of(500, 4_800, 29_000, 29_999, 30_000, 30_001, 31_000, 90_000, 1_400_000);
    private static final List<Integer> FIGURES = List.of(
            0,
            1,
            3,
            14,
            15,
            24,
            30,
            31,
            36,
            75,
            120,
            3_500,
            10,
            49,
            50,
            249,
            250,
            9_999_999,
            10_000_000,
            20_000_000,
            43_000_000,
            50_000_000,
            60_000_000);
    /** Events in the order in which they happen; what is not named comes last. */
    private static final List<String> STORY =
            List.of("occurredAt", "detectedAt", "processorAwareAt", "awareAt", "handledAt", "complaint.filedAt");

    private static final List<String> REQUEST_STORY =
            List.of("receivedAt", "identityAskedAt", "identityEstablishedAt", "extensionNotifiedAt", "answeredAt");
    private static final List<String> CONSENT_STORY = List.of("givenAt", "withdrawnAt");
    /** Days that close something, after the one that opened it. */
    private static final Set<String> CLOSING = Set.of("authorisedUntil", "aipd.reviewedOn");

    private final Scene scene;
    private final Random random;
    private final Instant asOf;
    private final Map<String, List<Instant>> stories = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();

    Dice(Scene scene, Random random, Instant asOf) {
        this.scene = scene;
        this.random = random;
        this.asOf = asOf;
    }

    /** Chance that starts elsewhere for each seed: near seeds of the platform's own begin alike. */
    static Random chance(long seed) {
        return new Random(new SplittableRandom(seed).nextLong());
    }

    Object value(Blank blank) {
        return switch (blank.entry()) {
            case "collectivity.populations" -> populations();
            case "incidents.notifications" -> notifications(blank.subject());
            case "processings.processors" -> processors();
            case ReadSets.DEPARTEMENT -> any(DEPARTEMENTS);
            default -> value(blank.fact().orElseThrow(), blank);
        };
    }

    private Object value(FactDef fact, Blank blank) {
        return switch (fact.kind()) {
            case BOOLEAN -> random.nextBoolean();
            case INTEGER, LONG -> any(FIGURES);
            case STRING -> blank.link().map(this::key).orElseGet(() -> "k-" + random.nextInt(3));
            case ENUM -> any(List.of(fact.enumType().getEnumConstants())).toString();
            case SET_OF_ENUM -> subset(fact);
            case INSTANT -> event(blank.subject(), place(blank)).toString();
            case DATE -> day(blank).toString();
            case LIST_OF_STRING -> scene.keys("consents").subList(0, random.nextInt(3));
        };
    }

    /** Mostly an element of the dossier, sometimes none. */
    private String key(String list) {
        List<String> keys = scene.keys(list);
        return random.nextInt(5) == 0 ? "elsewhere" : any(keys);
    }

    private static int place(Blank blank) {
        List<String> story = blank.subject().startsWith("requests/")
                ? REQUEST_STORY
                : blank.subject().startsWith("consents/") ? CONSENT_STORY : STORY;
        return story.indexOf(blank.path());
    }

    /** A day of the last six years; what closes comes after what opened. */
    private LocalDate day(Blank blank) {
        LocalDate today = asOf.atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate opened = opened(blank.subject(), today);
        return CLOSING.contains(blank.path()) ? opened.plusDays(random.nextInt(2_200)) : opened;
    }

    private LocalDate opened(String subject, LocalDate today) {
        return days.computeIfAbsent(subject, s -> today.minusDays(random.nextInt(2_200)));
    }

    private List<Map<String, Object>> processors() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            Map<String, Object> processor = new HashMap<>(Map.of("key", "S" + i));
            for (String clause : List.of("accessesData", "writtenContract", "documentedInstructions", "audits")) {
                processor.put(clause, random.nextBoolean());
            }
            all.add(processor);
        }
        return all;
    }

    private List<String> subset(FactDef fact) {
        List<String> codes = new ArrayList<>();
        for (Object code : fact.enumType().getEnumConstants()) {
            if (random.nextInt(4) == 0) {
                codes.add(code.toString());
            }
        }
        return codes;
    }

    private List<Map<String, Object>> populations() {
        List<Map<String, Object>> figures = new ArrayList<>();
        for (String scope : List.of("OWN", "LARGEST_MEMBER")) {
            int municipal = any(INHABITANTS);
            int total = Math.max(municipal, any(INHABITANTS));
            int which = random.nextInt(4);
            if (which != 0) {
                figures.add(Map.of("kind", "TOTALE", "scope", scope, "inhabitants", total));
            }
            if (which < 2) {
                figures.add(Map.of("kind", "MUNICIPALE", "scope", scope, "inhabitants", municipal));
            }
        }
        return figures;
    }

    private List<Map<String, Object>> notifications(String subject) {
        List<Map<String, Object>> made = new ArrayList<>();
        for (NotificationKind kind : NotificationKind.values()) {
            if (random.nextInt(4) == 0) {
                made.add(Map.of(
                        "kind", kind.name(),
                        "at", event(subject, STORY.size() + random.nextInt(3)).toString(),
                        "delayReasonsGiven", random.nextBoolean()));
            }
        }
        return made;
    }

    /** The n-th event of the story of a subject, which began at most a hundred days ago; some steps take hours, some days. */
    private Instant event(String subject, int place) {
        List<Instant> story = stories.computeIfAbsent(subject, s -> story());
        return place < 0 ? story.get(random.nextInt(story.size())) : story.get(place);
    }

    private List<Instant> story() {
        List<Instant> story = new ArrayList<>();
        Instant at = asOf.minus(Duration.ofMinutes(random.nextInt(100 * 24 * 60)));
        for (int i = 0; i < STORY.size() + 3; i++) {
            story.add(at.isAfter(asOf) ? asOf : at);
            at = at.plus(Duration.ofMinutes(random.nextInt(random.nextBoolean() ? 300 : 12_000)));
        }
        return story;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
