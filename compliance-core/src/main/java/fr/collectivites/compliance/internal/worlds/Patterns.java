package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.internal.packs.PatternDef;
import fr.collectivites.compliance.internal.packs.RuleDef;
import fr.collectivites.compliance.internal.projection.FactDef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The patterns of the rules of one day, read once: what each one names, and where the law it reads is unsettled. */
final class Patterns {

    private final CompiledLaw law;
    private final Map<PatternDef, ConclusionPattern> conclusions = new IdentityHashMap<>();
    private final Map<PatternDef, ParameterPattern> parameters = new IdentityHashMap<>();
    private final Map<PatternDef, Optional<FactDef>> links = new IdentityHashMap<>();
    private final Map<PatternDef, List<String>> unsettled = new IdentityHashMap<>();

    Patterns(CompiledLaw law, Collection<RuleDef> rules) {
        this.law = law;
        rules.forEach(this::read);
    }

    private void read(RuleDef rule) {
        for (PatternDef pattern : rule.patterns()) {
            List<String> open = Reads.parameters(pattern).stream()
                    .filter(id -> law.alternatives(id).size() > 1)
                    .toList();
            if (!open.isEmpty()) {
                unsettled.put(pattern, open);
            }
            Optional<FactDef> link = Link.of(pattern);
            if (link.isPresent()) {
                links.put(pattern, link);
            }
            if (pattern.type().equals("Conclusion")) {
                conclusions.put(pattern, ConclusionPattern.of(pattern));
            } else if (pattern.type().equals("Parametre")) {
                parameters.put(pattern, ParameterPattern.of(pattern));
            }
        }
    }

    /** The worlds in which the unsettled law that a pattern reads is settled, one way each; none when it reads none. */
    List<World> waysToRead(PatternDef pattern, World world) {
        List<World> ways = new ArrayList<>();
        for (String parameter : unsettled.getOrDefault(pattern, List.of())) {
            if (!ways.isEmpty() || law.alternatives(parameter, world).size() < 2) {
                continue;
            }
            law.alternatives(parameter)
                    .forEach(value -> ways.add(world.suppose(new Dimension.OfLaw(parameter), value)));
        }
        return ways;
    }

    /** The fact of the asking subject that names the one subject that a pattern is about, if it does. */
    Optional<FactDef> link(PatternDef pattern) {
        return links.getOrDefault(pattern, Optional.empty());
    }

    ConclusionPattern conclusion(PatternDef pattern) {
        return conclusions.get(pattern);
    }

    ParameterPattern parameter(PatternDef pattern) {
        return parameters.get(pattern);
    }
}
