package fr.collectivites.compliance.internal.json;

import fr.collectivites.compliance.input.InputProblem.Kind;
import fr.collectivites.compliance.internal.text.NearestName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the members of an object of a known form; gives a stand-in after each problem, so that all are found. */
final class MemberReader {

    private final Map<String, Object> members;
    private final Problems problems;
    private final String pointer;

    MemberReader(Map<String, Object> members, Problems problems) {
        this(members, problems, "");
    }

    private MemberReader(Map<String, Object> members, Problems problems, String pointer) {
        this.members = members;
        this.problems = problems;
        this.pointer = pointer;
    }

    Collection<String> names() {
        return members.keySet();
    }

    /** Refuses all other members. */
    void only(String... allowed) {
        List<String> known = List.of(allowed);
        for (String name : members.keySet()) {
            if (!known.contains(name) && !problems.full()) {
                problems.add(
                        Kind.UNKNOWN_PROPERTY,
                        new Place(Pointers.child(pointer, name), 0, 0),
                        "property " + Problems.quoted(name),
                        "one of " + String.join(", ", known),
                        name.length() > 64 ? Optional.empty() : NearestName.of(name, known));
            }
        }
    }

    void problem(Kind kind, String name, String found, String allowed) {
        problems.add(kind, Pointers.child(pointer, name), found, allowed);
    }

    String text(String name) {
        return as(String.class, name, "a text in quotes").orElse("");
    }

    void version(String name, long version) {
        Optional<Long> found = as(Long.class, name, "version " + version);
        if (found.isPresent() && found.get() != version) {
            problem(Kind.SCHEMA_VERSION, name, "version " + found.get(), "version " + version);
        }
    }

    String code(String name, List<String> codes) {
        Optional<String> code = as(String.class, name, "one of " + String.join(", ", codes));
        if (code.isPresent() && !codes.contains(code.get())) {
            problem(Kind.UNKNOWN_CODE, name, Problems.quoted(code.get()), "one of " + String.join(", ", codes));
        }
        return code.filter(codes::contains).orElse(codes.get(0));
    }

    Instant instant(String name) {
        Optional<String> text = as(String.class, name, IsoTime.INSTANT_FORM);
        Optional<Instant> instant = text.flatMap(IsoTime::instant);
        if (text.isPresent() && instant.isEmpty()) {
            problem(Kind.WRONG_TYPE, name, Problems.quoted(text.get()), IsoTime.INSTANT_FORM);
        }
        return instant.orElse(Instant.EPOCH);
    }

    /** The members of an object; empty after a problem. */
    @SuppressWarnings("unchecked")
    Optional<Map<String, Object>> object(String name) {
        return as(Map.class, name, "an object").map(members -> (Map<String, Object>) members);
    }

    MemberReader inner(String name) {
        Optional<Map<String, Object>> object = object(name);
        // What is no object has no members to miss: it is said once.
        Problems wanted = object.isPresent() ? problems : new Problems(1);
        return new MemberReader(object.orElse(Map.of()), wanted, Pointers.child(pointer, name));
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        elements(name, String.class, "a text in quotes").forEach(text -> texts.add((String) text));
        return texts;
    }

    /** The objects of a list, each with these texts at least. */
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> objects(String name, List<String> texts) {
        List<Map<String, Object>> objects = new ArrayList<>();
        for (Object element : elements(name, Map.class, "an object")) {
            String place = Pointers.child(pointer, name) + '/' + objects.size();
            Map<String, Object> object = (Map<String, Object>) element;
            texts.forEach(new MemberReader(object, problems, place)::text);
            objects.add(object);
        }
        return objects;
    }

    private List<?> elements(String name, Class<?> type, String allowed) {
        List<?> list = as(List.class, name, "an array").orElse(List.of());
        for (int i = 0; i < list.size(); i++) {
            if (!type.isInstance(list.get(i))) {
                problems.add(Kind.WRONG_TYPE, Pointers.child(pointer, name) + '/' + i, words(list.get(i)), allowed);
            }
        }
        return list.stream().filter(type::isInstance).toList();
    }

    private <E> Optional<E> as(Class<E> type, String name, String allowed) {
        Object member = members.get(name);
        if (type.isInstance(member)) {
            return Optional.of(type.cast(member));
        }
        if (member == null) {
            problem(Kind.MISSING, name, "nothing", "a value: \"" + name + "\" is required");
        } else {
            problem(Kind.WRONG_TYPE, name, words(member), allowed);
        }
        return Optional.empty();
    }

    private static String words(Object value) {
        if (value instanceof Map) {
            return "an object";
        }
        if (value instanceof List) {
            return "an array";
        }
        return value instanceof String text ? Problems.quoted(text) : value.toString();
    }
}
