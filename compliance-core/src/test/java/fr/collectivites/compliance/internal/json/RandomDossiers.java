package fr.collectivites.compliance.internal.json;

import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.Fact;
import fr.collectivites.compliance.model.PopulationKind;
import fr.collectivites.compliance.model.constraints.Implies;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes dossiers that keep every rule of shape, by reflection over the records: no list of fields to maintain. */
final class RandomDossiers {

    private static final List<String> SIRENS = List.of("213105554", "552100554", "217500016");
    private static final List<String> DEPARTEMENTS = List.of("01", "2A", "67", "974", "988");
    private static final List<String> NAMES =
            List.of("Mairie de L'Haÿ-les-Roses", "", " İstanbul ", "𝒳 \"\\/ é", "مرسيليا", "line\u2028separator");

    private final Random random;
    private final double known;
    private final int listLength;
    private LocalDate day = LocalDate.of(2026, 1, 1);
    private int keys;

    private RandomDossiers(long seed, double known, int listLength) {
        this.random = new Random(seed);
        this.known = known;
        this.listLength = listLength;
    }

    /** Makes a dossier of which each fact is known with the given probability, and each list at most so long. */
    static Dossier dossier(long seed, double known, int listLength) {
        RandomDossiers source = new RandomDossiers(seed, known, listLength);
        return (Dossier) source.record(RecordShape.of(Dossier.class));
    }

    /** Makes a record of which each fact is known with the given probability. */
    static <R extends Record> R record(Class<R> type, long seed, double known) {
        return type.cast(new RandomDossiers(seed, known, 3).record(RecordShape.of(type)));
    }

    private Object record(RecordShape shape) {
        day = LocalDate.of(2026, 1, 1);
        Object[] values = shape.properties().stream().map(this::component).toArray();
        respectImplications(shape, values);
        return shape.build(values);
    }

    private Object component(Property property) {
        if (property.name().equals("schemaVersion")) {
            return Dossier.SCHEMA_VERSION;
        }
        if (!property.fact()) {
            return value(property.shape(), property.name());
        }
        if (random.nextDouble() < known) {
            return Fact.of(value(property.shape(), property.name()));
        }
        return Fact.unknown(Fact.Reason.values()[random.nextInt(3)]);
    }

    private Object value(ValueShape shape, String name) {
        if (shape instanceof ValueShape.Plain plain) {
            return plain(plain, name);
        }
        if (shape instanceof ValueShape.Code code) {
            boolean figure = code.type() == PopulationKind.class;
            return figure
                    ? PopulationKind.TOTALE
                    : any(List.copyOf(code.constants().values()));
        }
        if (shape instanceof ValueShape.CodeSet set) {
            return codes(set.code());
        }
        if (shape instanceof ValueShape.Embedded embedded) {
            return record(embedded.record());
        }
        ValueShape element = ((ValueShape.ListOf) shape).element();
        return IntStream.range(0, random.nextInt(listLength + 1))
                .mapToObj(index -> value(element, name))
                .toList();
    }

    private Object plain(ValueShape.Plain shape, String name) {
        return switch (shape) {
            case TRUTH -> random.nextBoolean();
            case INT -> name.equals("vintage") ? 1800 + random.nextInt(401) : random.nextInt(2_000_000_001);
            case LONG -> (long) random.nextInt(2_000_000_001);
            case TEXT -> text(name);
            case DATE -> later();
            case INSTANT -> instant();
        };
    }

    private String text(String name) {
        return switch (name) {
            case "siren" -> any(SIRENS);
            case "departement" -> any(DEPARTEMENTS);
            case "name" -> any(NAMES);
            default -> "k-" + keys++;
        };
    }

    private LocalDate later() {
        day = day.plusDays(random.nextInt(40));
        return day;
    }

    private Instant instant() {
        long nanos = any(List.of(0, 1, 500_000_000, 123_456_789));
        later();
        day = day.plusDays(1);
        return Instant.ofEpochSecond(day.toEpochDay() * 86_400 + random.nextInt(86_400), nanos);
    }

    private Set<Object> codes(ValueShape.Code code) {
        return code.constants().values().stream()
                .filter(constant -> random.nextInt(4) == 0)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static void respectImplications(RecordShape shape, Object[] values) {
        List<Implies> rules = new ArrayList<>(Arrays.asList(shape.type().getAnnotationsByType(Implies.class)));
        for (int round = 0; round < 3; round++) {
            for (Implies rule : rules) {
                Object given = values[shape.byName().get(rule.given()).index()];
                int flag = shape.byName().get(rule.notFalse()).index();
                boolean holds = given instanceof Fact.Known<?> fact && !Boolean.FALSE.equals(fact.value());
                if (holds && values[flag].equals(Fact.of(false))) {
                    values[flag] = Fact.of(true);
                }
            }
        }
    }
}
