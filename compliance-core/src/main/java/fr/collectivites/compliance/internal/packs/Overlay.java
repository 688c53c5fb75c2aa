package fr.collectivites.compliance.internal.packs;

import fr.collectivites.compliance.law.DatedValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The values that a vendor sets for himself: stricter than the law, or derogations that say so.
 *
 * <p>Where the law has no value on the day asked, an overlay gives none either. Immutable.
 */
public final class Overlay {

    /** No value at all. */
    public static final Overlay NONE = new Overlay("", "", List.of());

    private final String name;
    private final String digest;
    private final Map<String, List<OverlayValue>> byParameter = new TreeMap<>();

    Overlay(String name, String digest, List<OverlayValue> values) {
        this.name = name;
        this.digest = digest;
        values.forEach(value -> byParameter
                .computeIfAbsent(value.parameter().id(), any -> new ArrayList<>())
                .add(value));
    }

    /** Says whether nothing is set. */
    public boolean isEmpty() {
        return byParameter.isEmpty();
    }

    /** Returns the name of its folder; empty when there is none. */
    public String name() {
        return name;
    }

    /** Returns the SHA-256 of its files, made as that of a pack; empty when there is none. */
    public String digest() {
        return digest;
    }

    /** Returns the name under which its digest stands among those of the packs; none when nothing is set. */
    public Optional<String> stamp() {
        return digest.isEmpty() ? Optional.empty() : Optional.of("surcouche:" + name);
    }

    /** Returns every value, by parameter then in the order of the files. */
    public List<OverlayValue> values() {
        return byParameter.values().stream().flatMap(List::stream).toList();
    }

    /** Returns the value that counts on a day in place of the law's, if one does. */
    public Optional<OverlayValue> counting(String parameter, LocalDate day) {
        return of(parameter).stream().filter(value -> value.counts(day)).findFirst();
    }

    /** Returns the derogations on a parameter that have ended by a day. */
    public List<OverlayValue> ended(String parameter, LocalDate day) {
        return of(parameter).stream()
                .filter(value -> value.derogation() && value.ended(day))
                .toList();
    }

    /** Lays the value of a day, if one counts, over that of the law. */
    Optional<DatedValue<ParameterValue>> over(
            ParameterDef parameter, Optional<DatedValue<ParameterValue>> law, LocalDate day) {
        Optional<OverlayValue> own = counting(parameter.id(), day);
        if (own.isEmpty() || law.isEmpty() || law.get().values().isEmpty()) {
            return law;
        }
        DatedValue<ParameterValue> picked = law.get();
        return Optional.of(
                new DatedValue<>(picked.from(), List.of(own.get().value()), picked.readings(), picked.provenance()));
    }

    private List<OverlayValue> of(String parameter) {
        return byParameter.getOrDefault(parameter, List.of());
    }
}
