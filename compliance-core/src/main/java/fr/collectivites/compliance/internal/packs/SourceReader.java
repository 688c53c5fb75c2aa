package fr.collectivites.compliance.internal.packs;

import fr.collectivites.compliance.law.ArticleRef;
import fr.collectivites.compliance.law.Confidence;
import fr.collectivites.compliance.law.DatedValue;
import fr.collectivites.compliance.law.LegalForce;
import fr.collectivites.compliance.law.Provenance;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.law.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a file of {@code sources/}: one text, its states by date and the articles that the pack cites. */
final class SourceReader {

    private final String pack;
    private final Problems problems;
    private final ProvenanceReader provenances;

    SourceReader(String pack, Problems problems) {
        this.pack = pack;
        this.problems = problems;
        this.provenances = new ProvenanceReader(problems);
    }

    Optional<SourceDef> read(YamlMap map, String path) {
        map.onlyKeys("id", "titre", "identifiant", "url", "statuts", "articles", "note");
        Optional<String> id = map.text("id");
        id.filter(name -> !name.equals(PackLayout.name(path)) || name.indexOf(':') >= 0)
                .ifPresent(name -> problems.add(
                        map.valuePlace("id"),
                        "l'identifiant « " + name + " » n'est pas le nom du fichier",
                        "donner au fichier et à la source le même nom, sans deux-points"));
        Optional<String> title = map.text("titre");
        Optional<String> identifier = map.text("identifiant");
        Optional<String> url = map.textIfAny("url");
        map.require("statuts");
        Optional<Timeline<LegalForce>> states = states(map, id.orElse("source"), "texte");
        Map<String, ArticleDef> articles = new TreeMap<>();
        map.map("articles").ifPresent(byId -> {
            for (String article : byId.keys()) {
                byId.map(article)
                        .flatMap(details -> article(id.orElse("source"), article, details))
                        .ifPresent(read -> articles.put(article, read));
            }
        });
        if (id.isEmpty() || title.isEmpty() || identifier.isEmpty() || states.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new SourceDef(id.get(), pack, title.get(), identifier.get(), url.orElse(""), states.get(), articles));
    }

    private Optional<ArticleDef> article(String source, String id, YamlMap map) {
        map.onlyKeys("libelle", "resume", "confiance", "statuts", "non_couvert", "note");
        Optional<String> label = map.text("libelle");
        Optional<String> summary = map.textIfAny("resume");
        Optional<Confidence> confidence = map.oneOf("confiance", Confidence.values(), Confidence::code);
        Optional<Timeline<LegalForce>> states = map.has("statuts") ? states(map, source, id) : Optional.empty();
        if (label.isEmpty() || confidence.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ArticleDef(
                id,
                label.get(),
                summary.orElse(""),
                confidence.get(),
                states,
                map.textIfAny("non_couvert"),
                map.place()));
    }

    /** States are facts about the text: they hold under every reading. */
    private Optional<Timeline<LegalForce>> states(YamlMap map, String source, String article) {
        List<DatedEntry<LegalForce>> entries = new ArrayList<>();
        int before = problems.count();
        for (YamlMap state : map.maps("statuts")) {
            state.onlyKeys("depuis", "statut", "publie_le", "verifie_le", "a_revoir_avant", "confiance", "note");
            Optional<Confidence> confidence = state.oneOfIfAny("confiance", Confidence.values(), Confidence::code);
            Optional<Provenance> provenance = provenances.provenance(
                    state,
                    Optional.of(new ArticleRef(source.replace(':', '-'), article)),
                    state.has("confiance") ? confidence : Optional.of(Confidence.VERIFIED));
            Optional<Optional<LocalDate>> from = provenances.from(state, provenance.map(Provenance::force));
            if (provenance.isPresent() && from.isPresent()) {
                entries.add(new DatedEntry<>(
                        new DatedValue<>(
                                from.get(),
                                List.of(provenance.get().force()),
                                EnumSet.allOf(Reading.class),
                                provenance.get()),
                        state.place()));
            }
        }
        if (entries.isEmpty() && map.has("statuts") && problems.count() == before) {
            problems.add(map.place("statuts"), "« statuts » est vide", "écrire au moins un statut daté");
        }
        return DatedEntry.timeline(entries, problems);
    }
}
