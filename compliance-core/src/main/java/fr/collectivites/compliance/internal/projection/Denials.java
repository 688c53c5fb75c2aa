package fr.collectivites.compliance.internal.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Moments that a yes or no denies: a request that was not answered has no instant of answer, known or unknown. */
final class Denials {

    private static final Map<FactType, List<Denial>> BY_TYPE = read();

    private Denials() {}

    /** Marks, in the slots of a subject, the moments that are known not to have been. */
    static void mark(FactType type, Object[] slots) {
        for (Denial denial : BY_TYPE.get(type)) {
            if (Boolean.FALSE.equals(slots[denial.saidBy()])) {
                slots[denial.moment()] = Projection.NONE;
            }
        }
    }

    private static Map<FactType, List<Denial>> read() {
        FactDictionary dictionary = FactDictionary.ofLibrary();
        Map<FactType, List<Denial>> byType = new HashMap<>();
        for (FactType type : FactTypes.all()) {
            List<Denial> denials = new ArrayList<>();
            for (FactDef moment : type.facts()) {
                dictionary
                        .entry(type.path(moment))
                        .flatMap(FactEntry::niePar)
                        .ifPresent(path -> denials.add(new Denial(moment.slot(), slot(type, path))));
            }
            byType.put(type, List.copyOf(denials));
        }
        return byType;
    }

    private static int slot(FactType type, String path) {
        Optional<FactDef> fact = type.facts().stream()
                .filter(known -> type.path(known).equals(path))
                .findFirst();
        return fact.orElseThrow(() -> new IllegalStateException(
                        "faits.yaml: nie_par names " + path + ", which " + type.name() + " does not have"))
                .slot();
    }

    private record Denial(int moment, int saidBy) {}
}
