package fr.collectivites.compliance.internal.packs;

import fr.collectivites.compliance.deadline.Period;
import fr.collectivites.compliance.law.DatedValue;
import fr.collectivites.compliance.law.Timeline;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure, period, code or choice of the law, with its values by date.
 *
 * @param id the id, such as {@code incident.delai-notification-cnil}, not null
 * @param pack the id of its pack, not null
 * @param label what it is, in French, not null
 * @param type what its values are, not null
 * @param unit the unit of whole numbers, such as {@code habitants}, if any, not null
 * @param direction which way is stricter, not null
 * @param regime how a period is computed; present for a period only, not null
 * @param nature what a period is for; present for a period only, not null
 * @param timeline the values by date, not null
 * @param places where each value is written, not null
 * @param place where the parameter is written, not null
 */
public record ParameterDef(
        String id,
        String pack,
        String label,
        ParameterType type,
        Optional<String> unit,
        Direction direction,
        Optional<Period.Regime> regime,
        Optional<Period.Nature> nature,
        Timeline<ParameterValue> timeline,
        Map<DatedValue<ParameterValue>, Place> places,
        Place place) {

    /** Copies the map and checks that nothing is missing. */
    public ParameterDef {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(pack, "pack");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(regime, "regime");
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(timeline, "timeline");
        places = Map.copyOf(places);
        Objects.requireNonNull(place, "place");
    }

    /**
     * Returns the parameter with other dated values.
     *
     * @param values the values, not null
     * @return a parameter that says where no value is written, not null
     */
    public ParameterDef withValues(List<DatedValue<ParameterValue>> values) {
        return new ParameterDef(
                id, pack, label, type, unit, direction, regime, nature, Timeline.of(values), Map.of(), place);
    }
}
