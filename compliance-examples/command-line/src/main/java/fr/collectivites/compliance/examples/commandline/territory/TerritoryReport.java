package fr.collectivites.compliance.examples.commandline.territory;

import fr.collectivites.compliance.examples.commandline.Phrases;
import fr.collectivites.compliance.examples.commandline.document.Block;
import fr.collectivites.compliance.examples.commandline.document.Document;
import fr.collectivites.compliance.examples.commandline.document.Paragraph;
import fr.collectivites.compliance.examples.commandline.document.Section;
import fr.collectivites.compliance.examples.commandline.document.Table;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.CollectivityKind;
import fr.collectivites.compliance.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays out a census: how many bodies fall where, beside the published figures, and which hang on the basis. */
public final class TerritoryReport {

    /** The number of inhabitants that the published figures use; the library has its own, as dated values. */
    private static final long PUBLISHED_THRESHOLD = 30_000;

    private final List<Census.Row> rows;
    private final Wording wording;
    private final Phrases phrases;
    private final String date;
    private final boolean whole;

    /**
     * Prepares a report.
     *
     * @param rows the census, not null
     * @param date the date of the question in words, not null
     * @param whole whether the census is of the whole country, as the published figures are
     * @param wording the sentences of the packs, not null
     * @param phrases the sentences of the program, in the same language, not null
     */
    public TerritoryReport(List<Census.Row> rows, String date, boolean whole, Wording wording, Phrases phrases) {
        this.rows = List.copyOf(rows);
        this.date = date;
        this.whole = whole;
        this.wording = wording;
        this.phrases = phrases;
    }

    /**
     * Lays out the report.
     *
     * @return the document, not null
     */
    public Document document() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(phrases.text("territory.kinds"), List.of(published())));
        for (String question : Census.QUESTIONS) {
            sections.add(new Section(wording.question(question), counts(question)));
        }
        List<Borderline> borderlines = Borderline.among(rows);
        sections.add(new Section(phrases.text("territory.border"), border(borderlines)));
        return new Document(
                phrases.language(),
                phrases.text("territory.title"),
                List.of(date, phrases.text("territory.bases"), phrases.text("territory.source")),
                sections,
                wording.text("document.avertissement"));
    }

    private Table published() {
        List<List<String>> lines = new ArrayList<>();
        for (CollectivityKind kind : kinds()) {
            lines.add(List.of(
                    phrases.text("kind." + kind),
                    number(rows.stream()
                            .filter(row -> row.body().kind() == kind)
                            .count()),
                    phrases.find("published." + kind).orElse("–")));
        }
        if (!whole) {
            return published(lines.stream().map(line -> line.subList(0, 2)).toList(), 2);
        }
        lines.add(List.of(phrases.text("territory.large"), number(large()), phrases.text("published.large")));
        lines.add(
                List.of(phrases.text("territory.essential"), number(essential()), phrases.text("published.essential")));
        lines.add(List.of(phrases.text("territory.entities"), "–", phrases.text("published.entities")));
        return published(lines, 3);
    }

    private Table published(List<List<String>> lines, int columns) {
        List<String> headers = List.of(
                phrases.text("territory.kind"), phrases.text("territory.data"), phrases.text("territory.published"));
        return new Table(phrases.text("territory.kinds.caption"), headers.subList(0, columns), lines);
    }

    /** Communes and groupings alone, on the total population, which Parliament seems to have counted. */
    private long essential() {
        Census.Key key = new Census.Key("nis2.anticipation", Reading.BILL, Basis.TOTALE);
        return rows.stream()
                .filter(row -> row.values().get(key).equals("ESSENTIAL"))
                .count();
    }

    private long large() {
        return rows.stream()
                .map(Census.Row::body)
                .filter(body -> body.kind() == CollectivityKind.CC)
                .filter(body -> body.own().getOrDefault(Basis.TOTALE, 0L) >= PUBLISHED_THRESHOLD)
                .count();
    }

    /** One table for the readings that give the same counts. */
    private List<Block> counts(String question) {
        Map<List<List<String>>, List<Reading>> same = new LinkedHashMap<>();
        for (Reading reading : Reading.values()) {
            same.computeIfAbsent(lines(question, reading), lines -> new ArrayList<>())
                    .add(reading);
        }
        List<Block> tables = new ArrayList<>();
        if (rows.stream().anyMatch(row -> row.body().own().size() < Basis.values().length)) {
            tables.add(new Paragraph(phrases.text("territory.uncounted")));
        }
        same.forEach((lines, readings) -> tables.add(new Table(
                phrases.text(
                        "territory.counts",
                        readings.stream()
                                .map(reading -> phrases.text("reading." + reading))
                                .collect(Collectors.joining(", "))),
                headers(phrases.text("territory.class")),
                lines)));
        return tables;
    }

    private List<List<String>> lines(String question, Reading reading) {
        Map<CollectivityKind, Map<String, long[]>> counts = new TreeMap<>();
        for (Census.Row row : rows) {
            for (Basis basis : Basis.values()) {
                String value = row.values().get(new Census.Key(question, reading, basis));
                counts.computeIfAbsent(row.body().kind(), kind -> new TreeMap<>())
                        .computeIfAbsent(value, any -> new long[Basis.values().length])[basis.ordinal()]++;
            }
        }
        List<List<String>> lines = new ArrayList<>();
        counts.forEach((kind, byValue) -> byValue.forEach((value, number) -> {
            List<String> line = new ArrayList<>(List.of(phrases.text("kind." + kind) + " — " + klass(value)));
            Arrays.stream(number).mapToObj(this::number).forEach(line::add);
            lines.add(line);
        }));
        return lines;
    }

    private List<Block> border(List<Borderline> borderlines) {
        if (borderlines.isEmpty()) {
            return List.of(new Paragraph(phrases.text("territory.border.none")));
        }
        Map<Body, List<Borderline>> byBody = borderlines.stream()
                .collect(Collectors.groupingBy(line -> line.row().body(), LinkedHashMap::new, Collectors.toList()));
        List<List<String>> lines = new ArrayList<>();
        byBody.forEach((body, changes) -> {
            List<String> line = new ArrayList<>(List.of(body.name() + " (" + body.departement() + ")"));
            boolean member = body.kind() == CollectivityKind.CA;
            for (Basis basis : Basis.values()) {
                Long inhabitants = (member ? body.largest() : body.own()).get(basis);
                line.add(inhabitants == null ? "–" : number(inhabitants));
            }
            line.add(changes(changes));
            lines.add(line);
        });
        List<String> headers = new ArrayList<>(headers(phrases.text("territory.body")));
        headers.add(phrases.text("territory.answers"));
        return List.of(
                new Paragraph(phrases.text("territory.border.lead", number(byBody.size()))),
                new Table(phrases.text("territory.border.caption"), headers, lines));
    }

    /** The answers under each reading, readings and questions that agree said once. */
    private String changes(List<Borderline> changes) {
        Function<Borderline, String> values =
                line -> line.values().stream().map(this::klass).collect(Collectors.joining(" / "));
        return changes.stream().map(values).distinct().collect(Collectors.joining("\u00a0; "));
    }

    private List<String> headers(String first) {
        List<String> headers = new ArrayList<>(List.of(first));
        Arrays.stream(Basis.values())
                .map(basis -> phrases.text("basis." + basis))
                .forEach(headers::add);
        return headers;
    }

    private List<CollectivityKind> kinds() {
        return rows.stream().map(row -> row.body().kind()).distinct().sorted().toList();
    }

    private String klass(String value) {
        return phrases.find("class." + value).orElse(value);
    }

    private String number(long number) {
        return phrases.number(number);
    }
}
