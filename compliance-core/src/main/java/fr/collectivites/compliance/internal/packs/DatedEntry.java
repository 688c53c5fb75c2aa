package fr.collectivites.compliance.internal.packs;

import fr.collectivites.compliance.law.DatedValue;
import fr.collectivites.compliance.law.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A dated value and where it is written, so that contradictions name both lines. */
record DatedEntry<T>(DatedValue<T> value, Place place) {

    /** Builds the timeline; empty, with problems noted, when entries contradict each other or are out of order. */
    static <T> Optional<Timeline<T>> timeline(List<DatedEntry<T>> entries, Problems problems) {
        int before = problems.count();
        Optional<LocalDate> previous = Optional.empty();
        for (int i = 0; i < entries.size(); i++) {
            DatedEntry<T> entry = entries.get(i);
            for (DatedEntry<T> earlier : entries.subList(0, i)) {
                if (Timeline.contradict(earlier.value, entry.value)) {
                    problems.add(
                            entry.place,
                            "deux valeurs pour le " + entry.value.effectiveDay()
                                    + " sous la même lecture, l'autre ligne " + earlier.place.line(),
                            "n'en garder qu'une, ou dire la lecture de chacune");
                }
            }
            Optional<LocalDate> from = entry.value.from();
            if (from.isPresent() && previous.isPresent() && from.get().isBefore(previous.get())) {
                problems.add(
                        entry.place,
                        "« depuis: " + from.get() + " » vient après « depuis: " + previous.get() + " »",
                        "ranger les valeurs de la plus ancienne à la plus récente");
            }
            previous = from.isPresent() ? from : previous;
        }
        return problems.count() == before
                ? Optional.of(
                        Timeline.of(entries.stream().map(DatedEntry::value).toList()))
                : Optional.empty();
    }
}
