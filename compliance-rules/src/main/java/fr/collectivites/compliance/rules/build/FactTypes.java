package fr.collectivites.compliance.rules.build;

import fr.collectivites.compliance.facts.Subject;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The fact types that rules may match, and their properties, as the compiled classes of the core have them.
 *
 * <p>Facts derived by the core are properties like the others here.
 */
final class FactTypes {

    private static final Map<String, String> TYPE_BY_SUBJECT = Map.of(
            "collectivity", "Collectivity",
            "incidents", "Incident",
            "processings", "Processing",
            "publications", "Publication",
            "consents", "Consent",
            "requests", "DataSubjectRequest",
            "onlineServices", "OnlineService",
            "videoSystems", "VideoSystem",
            "supplierContracts", "SupplierContract",
            "actCopyRequests", "ActCopyRequest");
    private static final List<String> OTHERS = List.of("Population", "Parametre", "Conclusion");

    private final Map<String, Map<String, PropertyType>> properties = new TreeMap<>();

    FactTypes() {
        TYPE_BY_SUBJECT.values().forEach(this::add);
        OTHERS.forEach(this::add);
    }

    Set<String> names() {
        return properties.keySet();
    }

    /** Returns the properties of a type; empty when the type is unknown. */
    Map<String, PropertyType> of(String type) {
        return properties.getOrDefault(type, Map.of());
    }

    /** Returns the fact type of the subjects of a question, as {@code Incident} for {@code incidents}. */
    static Optional<String> ofSubject(String subject) {
        return Optional.ofNullable(TYPE_BY_SUBJECT.get(subject));
    }

    private void add(String type) {
        try {
            Class<?> fact = Class.forName(Subject.class.getPackageName() + "." + type);
            Map<String, PropertyType> found = new LinkedHashMap<>();
            for (Method method : fact.getMethods()) {
                property(method).ifPresent(name -> found.put(name, PropertyType.of(method.getGenericReturnType())));
            }
            properties.put(type, found);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "fact type " + type + " is missing from compliance-core; build the core first", e);
        }
    }

    private static Optional<String> property(Method method) {
        String name = method.getName();
        boolean getter = method.getParameterCount() == 0 && method.getDeclaringClass() != Object.class;
        if (getter && name.startsWith("get") && name.length() > 3) {
            return Optional.of(bean(name.substring(3)));
        }
        return getter && name.startsWith("is") && name.length() > 2
                ? Optional.of(bean(name.substring(2)))
                : Optional.empty();
    }

    private static String bean(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
