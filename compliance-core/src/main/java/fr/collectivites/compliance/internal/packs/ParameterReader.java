package fr.collectivites.compliance.internal.packs;

import fr.collectivites.compliance.deadline.Period;
import fr.collectivites.compliance.law.ArticleRef;
import fr.collectivites.compliance.law.Confidence;
import fr.collectivites.compliance.law.DatedValue;
import fr.collectivites.compliance.law.LegalForce;
import fr.collectivites.compliance.law.Provenance;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.law.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a file of {@code parametres/}: one parameter with its values by date. */
final class ParameterReader {

    private final String pack;
    private final Problems problems;
    private final References references;
    private final ProvenanceReader provenances;

    ParameterReader(String pack, Problems problems, References references) {
        this.pack = pack;
        this.problems = problems;
        this.references = references;
        this.provenances = new ProvenanceReader(problems);
    }

    Optional<ParameterDef> read(YamlMap map, String path) {
        map.onlyKeys("id", "libelle", "type", "unite", "sens", "regime", "nature", "valeurs", "note");
        Optional<String> id = map.text("id");
        id.filter(name -> !PackLayout.endsLike(name, path))
                .ifPresent(name -> problems.add(
                        map.valuePlace("id"),
                        "l'identifiant « " + name + " » ne finit pas comme le nom du fichier",
                        "nommer le fichier " + PackLayout.lastPart(name) + ".yaml"));
        Optional<String> label = map.text("libelle");
        Optional<ParameterType> type = map.oneOf("type", ParameterType.values(), ParameterType::code);
        boolean ordered =
                type.isPresent() && (is(type, ParameterType.WHOLE_NUMBER) || is(type, ParameterType.DURATION));
        Optional<String> unit = is(type, ParameterType.WHOLE_NUMBER) ? map.text("unite") : map.textIfAny("unite");
        Optional<Direction> direction = ordered
                ? map.oneOf("sens", Direction.values(), Direction::code)
                : map.oneOfIfAny("sens", Direction.values(), Direction::code).or(() -> Optional.of(Direction.NONE));
        Optional<Period.Regime> regime = Optional.empty();
        Optional<Period.Nature> nature = Optional.empty();
        if (is(type, ParameterType.DURATION)) {
            regime = map.oneOf("regime", Period.Regime.values(), Period.Regime::code);
            nature = map.oneOf("nature", Period.Nature.values(), Period.Nature::code);
        } else if (type.isPresent()) {
            refuse(map, "regime");
            refuse(map, "nature");
        }
        Optional<ParameterValueReader> values = ParameterValueReader.of(type, regime, nature, problems);
        map.require("valeurs");
        List<DatedEntry<ParameterValue>> entries = new ArrayList<>();
        int before = problems.count();
        for (YamlMap value : map.maps("valeurs")) {
            entry(value, values).ifPresent(entries::add);
        }
        if (entries.isEmpty() && values.isPresent() && map.has("valeurs") && problems.count() == before) {
            problems.add(map.place("valeurs"), "« valeurs » est vide", "écrire au moins une valeur datée");
        }
        Optional<Timeline<ParameterValue>> timeline = DatedEntry.timeline(entries, problems);
        if (id.isEmpty() || label.isEmpty() || values.isEmpty() || direction.isEmpty() || timeline.isEmpty()) {
            return Optional.empty();
        }
        Map<DatedValue<ParameterValue>, Place> places = new HashMap<>();
        entries.forEach(entry -> places.put(entry.value(), entry.place()));
        return Optional.of(new ParameterDef(
                id.get(),
                pack,
                label.get(),
                type.get(),
                unit,
                direction.get(),
                regime,
                nature,
                timeline.get(),
                places,
                map.valuePlace("id")));
    }

    private Optional<DatedEntry<ParameterValue>> entry(YamlMap map, Optional<ParameterValueReader> values) {
        map.onlyKeys(
                "depuis",
                "valeur",
                "alternatives",
                "lecture",
                "statut",
                "source",
                "publie_le",
                "verifie_le",
                "a_revoir_avant",
                "confiance",
                "note");
        Optional<ArticleRef> article =
                map.text("source").flatMap(text -> references.article(text, pack, map.valuePlace("source"), problems));
        Optional<Confidence> confidence = map.oneOf("confiance", Confidence.values(), Confidence::code);
        Optional<Provenance> provenance = provenances.provenance(map, article, confidence);
        Optional<LegalForce> force = provenance.map(Provenance::force);
        Optional<Optional<LocalDate>> from = provenances.from(map, force);
        List<Reading> readings = map.severalOf("lecture", Reading.values(), Reading::name);
        Optional<List<ParameterValue>> read = values.flatMap(reader -> reader.read(map));
        if (provenance.isEmpty() || from.isEmpty() || read.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DatedEntry<>(
                new DatedValue<>(from.get(), read.get(), new HashSet<>(readings), provenance.get()), map.place()));
    }

    private void refuse(YamlMap map, String key) {
        if (map.has(key)) {
            problems.add(map.place(key), "« " + key + " » hors d'une durée", "ôter la clé ou écrire « type: duree »");
        }
    }

    private static boolean is(Optional<ParameterType> type, ParameterType wanted) {
        return type.isPresent() && type.get() == wanted;
    }
}
