package fr.collectivites.compliance.internal.packs;

import fr.collectivites.compliance.law.ArticleRef;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a file of {@code tables/} as its entry in {@code pack.yaml} declares it. */
final class TableReader {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private final String pack;
    private final Problems problems;
    private final References references;

    TableReader(String pack, Problems problems, References references) {
        this.pack = pack;
        this.problems = problems;
        this.references = references;
    }

    Optional<TableDef> read(YamlMap map, String path, String text) {
        map.onlyKeys("entrees", "questions", "article", "articles", "note");
        Map<String, String> inputs = words(map, "entrees");
        Map<String, String> questions = words(map, "questions");
        map.mapIfAny("questions")
                .ifPresent(byId -> questions
                        .keySet()
                        .forEach(id -> references.add(References.Kind.QUESTION, id, pack, byId.place(id))));
        Optional<String> articleColumn = questions.isEmpty() ? map.textIfAny("article") : map.text("article");
        if (articleColumn.isEmpty() && !questions.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> ownColumns = map.has("articles") ? words(map, "articles") : Map.of();
        map.mapIfAny("articles")
                .ifPresent(byId -> ownColumns.keySet().stream()
                        .filter(id -> !questions.containsKey(id))
                        .forEach(id -> problems.unknown(
                                byId.place(id),
                                "texte d'une question à laquelle la table ne répond pas :",
                                id,
                                questions.keySet())));
        List<TableRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            List<String> header = null;
            for (CSVRecord line : parser) {
                Place place = Place.of(path, (int) parser.getCurrentLineNumber() - linesInside(line));
                if (header == null) {
                    header = line.toList();
                    if (!header(header, place, inputs, questions, articleColumn, ownColumns)) {
                        return Optional.empty();
                    }
                } else {
                    row(line, header, place, inputs, questions, articleColumn, ownColumns)
                            .ifPresent(rows::add);
                }
            }
            if (header == null) {
                problems.add(Place.of(path), "table sans ligne de titres", "écrire les noms des colonnes");
                return Optional.empty();
            }
        } catch (IOException | UncheckedIOException e) {
            problems.add(Place.of(path), "CSV illisible (" + e.getMessage() + ")", "vérifier les guillemets");
            return Optional.empty();
        }
        return Optional.of(new TableDef(
                PackLayout.name(path), pack, path, policy(text), List.copyOf(inputs.values()), questions, rows));
    }

    private boolean header(
            List<String> header,
            Place place,
            Map<String, String> inputs,
            Map<String, String> questions,
            Optional<String> article,
            Map<String, String> ownColumns) {
        if (header.size() == 1 && header.get(0).indexOf(';') >= 0) {
            problems.add(place, "colonnes séparées par des points-virgules", "séparer les colonnes par des virgules");
            return false;
        }
        int before = problems.count();
        List<String> wanted = new ArrayList<>(inputs.keySet());
        wanted.addAll(questions.values());
        article.ifPresent(wanted::add);
        wanted.addAll(ownColumns.values());
        for (String column : wanted) {
            if (!header.contains(column)) {
                problems.unknown(place, "colonne absente :", column, header);
            }
        }
        for (String column : header) {
            if (column.isEmpty() || header.indexOf(column) != header.lastIndexOf(column)) {
                problems.add(
                        place, "colonne « " + column + " » sans nom ou en double", "nommer chaque colonne une fois");
                break;
            }
        }
        return problems.count() == before;
    }

    private Optional<TableRow> row(
            CSVRecord line,
            List<String> header,
            Place place,
            Map<String, String> inputs,
            Map<String, String> questions,
            Optional<String> article,
            Map<String, String> ownColumns) {
        if (line.size() != header.size()) {
            problems.add(
                    place,
                    line.size() + " cellules pour " + header.size() + " colonnes",
                    "écrire une cellule par colonne, vide s'il le faut, entre guillemets si elle a une virgule");
            return Optional.empty();
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), line.get(i));
        }
        Map<String, String> values = new LinkedHashMap<>();
        questions.forEach((question, column) -> values.put(question, cells.get(column)));
        Optional<ArticleRef> reference =
                article.flatMap(column -> references.article(cells.get(column), pack, place, problems));
        if (article.isPresent() && reference.isEmpty()) {
            return Optional.empty();
        }
        Map<String, ArticleRef> own = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : ownColumns.entrySet()) {
            String cell = cells.get(entry.getValue());
            if (!cell.isEmpty()) {
                references.article(cell, pack, place, problems).ifPresent(found -> own.put(entry.getKey(), found));
            }
        }
        List<String> codes = inputs.keySet().stream().map(cells::get).toList();
        return Optional.of(new TableRow(codes, values, reference, own, cells, place));
    }

    private Map<String, String> words(YamlMap map, String key) {
        Map<String, String> words = new LinkedHashMap<>();
        map.map(key)
                .ifPresent(entries ->
                        entries.keys().forEach(name -> entries.text(name).ifPresent(word -> words.put(name, word))));
        return words;
    }

    private static List<String> policy(String text) {
        return text.lines()
                .takeWhile(line -> line.startsWith("#"))
                .map(line -> line.substring(1).strip())
                .toList();
    }

    private static int linesInside(CSVRecord line) {
        int count = 0;
        for (String cell : line) {
            count += (int) cell.chars().filter(letter -> letter == '\n').count();
        }
        return count;
    }
}
