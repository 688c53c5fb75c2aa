package fr.collectivites.compliance.rules.build;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What all packs declare, and which of it a pack may use: its own, and that of the packs that it depends on. */
record Catalog(Map<String, Pack> packs) {

    Map<String, Question> questions(String pack) {
        Map<String, Question> visible = new LinkedHashMap<>();
        visible(pack).forEach(p -> visible.putAll(p.questions()));
        return visible;
    }

    Map<String, String> parameters(String pack) {
        Map<String, String> visible = new LinkedHashMap<>();
        visible(pack).forEach(p -> visible.putAll(p.parameters()));
        return visible;
    }

    Set<String> articles(String pack) {
        Set<String> visible = new LinkedHashSet<>();
        visible(pack).forEach(p -> visible.addAll(p.articles()));
        return visible;
    }

    /** Says what to do about a name that the pack does not see. */
    String remedy(String pack, String name, Collection<String> visible, Function<Pack, Collection<String>> names) {
        Optional<String> elsewhere = packs.values().stream()
                .filter(other -> names.apply(other).contains(name))
                .map(Pack::id)
                .findFirst();
        return elsewhere
                .map(other -> "pack " + other + " has it: add it to \"depend\" in " + pack + "/pack.yaml")
                .orElseGet(() -> NearestName.remedy(name, visible));
    }

    private Stream<Pack> visible(String pack) {
        return Optional.ofNullable(packs.get(pack)).stream()
                .flatMap(own -> Stream.concat(Stream.of(own.id()), own.depends().stream()))
                .map(packs::get)
                .filter(Objects::nonNull);
    }
}
