package fr.collectivites.compliance.rules.build;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The variables of one rule, and where each comes from. */
final class Scope {

    /**
     * Where a variable comes from.
     *
     * @param pattern the pattern that binds it
     * @param property the property that it holds; nothing when it holds the whole fact
     */
    record Origin(FactPattern pattern, Optional<String> property) {

        /** Returns the dated value that it holds, when it does. */
        Optional<String> parameter() {
            return pattern.type().equals("Parametre")
                    ? pattern.literal("id").map(Operand.Text::value)
                    : Optional.empty();
        }
    }

    private final Map<String, Origin> origins = new LinkedHashMap<>();

    Scope(DrlRule rule) {
        for (FactPattern pattern : rule.patterns()) {
            pattern.binding().ifPresent(name -> origins.put(name, new Origin(pattern, Optional.empty())));
            pattern.binds()
                    .forEach(bind -> origins.put(bind.variable(), new Origin(pattern, Optional.of(bind.property()))));
        }
    }

    Optional<Origin> of(String variable) {
        return Optional.ofNullable(origins.get(variable));
    }

    Set<String> names() {
        return origins.keySet();
    }
}
