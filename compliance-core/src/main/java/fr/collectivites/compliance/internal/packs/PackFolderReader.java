package fr.collectivites.compliance.internal.packs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the files of one pack. */
final class PackFolderReader {

    private final String pack;
    private final PackFiles files;
    private final Problems problems;
    private final References references;
    private final Names names;

    private final List<QuestionDef> questions = new ArrayList<>();
    private final List<ParameterDef> parameters = new ArrayList<>();
    private final List<SourceDef> sources = new ArrayList<>();
    private final List<TableDef> tables = new ArrayList<>();
    private final Map<String, String> tableTexts = new TreeMap<>();
    private final SortedMap<String, String> digests = new TreeMap<>();
    private Map<String, PropertiesFile.Entry> french = new HashMap<>();
    private Map<String, PropertiesFile.Entry> english = new HashMap<>();
    private Optional<YamlMap> head = Optional.empty();
    private boolean headSeen;

    PackFolderReader(String pack, PackFiles files, Problems problems, References references, Names names) {
        this.pack = pack;
        this.files = files;
        this.problems = problems;
        this.references = references;
        this.names = names;
    }

    Optional<PackDraft> read(List<String> paths) {
        for (String path : paths) {
            try {
                digests.put(path, files.sha256(path));
                file(path);
            } catch (IOException e) {
                problems.add(Place.of(path), "fichier illisible (" + e.getMessage() + ")", "vérifier le fichier");
            }
        }
        if (!headSeen) {
            problems.add(Place.of(pack + "/pack.yaml"), "fichier absent", "le créer, ou ôter le dossier");
        }
        return head.flatMap(this::pack);
    }

    private void file(String path) throws IOException {
        switch (PackLayout.kind(path)) {
            case PACK -> {
                headSeen = true;
                head = YamlFile.read(path, text(path), problems);
            }
            case SOURCE -> YamlFile.read(path, text(path), problems).ifPresent(map -> source(map, path));
            case PARAMETER -> YamlFile.read(path, text(path), problems).ifPresent(map -> parameter(map, path));
            case TABLE -> tableTexts.put(path, text(path));
            case FRENCH -> french = PropertiesFile.read(path, text(path), problems);
            case ENGLISH -> english = PropertiesFile.read(path, text(path), problems);
            case OTHER -> {}
            case MISPLACED ->
                problems.unknown(
                        Place.of(path),
                        "fichier hors de sa place :",
                        path.substring(pack.length() + 1),
                        PackLayout.KNOWN);
        }
    }

    private void source(YamlMap map, String path) {
        String id = map.textIfAny("id").orElse(PackLayout.name(path));
        map.mapIfAny("articles")
                .ifPresent(articles -> articles.keys()
                        .forEach(article -> names.declare(
                                References.Kind.ARTICLE, id + ":" + article, pack, articles.place(article))));
        new SourceReader(pack, problems).read(map, path).ifPresent(sources::add);
    }

    private void parameter(YamlMap map, String path) {
        if (map.has("id")) {
            map.textIfAny("id")
                    .ifPresent(id -> names.declare(References.Kind.PARAMETER, id, pack, map.valuePlace("id")));
        }
        new ParameterReader(pack, problems, references).read(map, path).ifPresent(parameters::add);
    }

    private Optional<PackDraft> pack(YamlMap map) {
        map.onlyKeys(
                "id", "version", "titre", "etat_du_droit", "couvert_depuis", "depend", "questions", "tables", "note");
        Optional<String> id = map.text("id");
        id.filter(name -> !name.equals(pack))
                .ifPresent(name -> problems.add(
                        map.valuePlace("id"),
                        "l'identifiant « " + name + " » n'est pas le nom du dossier « " + pack + " »",
                        "leur donner le même nom"));
        Optional<String> version = map.text("version");
        Optional<String> title = map.text("titre");
        Optional<String> state = map.text("etat_du_droit");
        Optional<LocalDate> coveredSince = map.date("couvert_depuis");
        map.mapIfAny("questions").ifPresent(this::questions);
        tables(map);
        if (id.isEmpty() || version.isEmpty() || title.isEmpty() || state.isEmpty() || coveredSince.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PackDraft(
                new Pack(
                        pack,
                        version.get(),
                        title.get(),
                        state.get(),
                        coveredSince.get(),
                        map.texts("depend"),
                        Sorted.byId(questions, QuestionDef::id),
                        Sorted.byId(parameters, ParameterDef::id),
                        Sorted.byId(sources, SourceDef::id),
                        Sorted.byId(tables, TableDef::name),
                        new Messages(texts(french), texts(english)),
                        Sha256.ofPack(digests)),
                french,
                english));
    }

    private void questions(YamlMap byId) {
        QuestionReader reader = new QuestionReader(pack, problems, references);
        for (String id : byId.keys()) {
            names.declare(References.Kind.QUESTION, id, pack, byId.place(id));
            byId.map(id).flatMap(map -> reader.read(id, map, byId.place(id))).ifPresent(questions::add);
        }
    }

    private void tables(YamlMap map) {
        TableReader reader = new TableReader(pack, problems, references);
        Optional<YamlMap> declared = map.mapIfAny("tables");
        String folder = pack + "/tables/";
        for (String file : declared.map(YamlMap::keys).orElse(Set.of())) {
            YamlMap byFile = declared.orElseThrow();
            String text = tableTexts.remove(folder + file);
            if (text == null) {
                problems.unknown(byFile.place(file), "table sans fichier :", file, inFolder(folder));
            } else {
                byFile.map(file)
                        .flatMap(entry -> reader.read(entry, folder + file, text))
                        .ifPresent(tables::add);
            }
        }
        for (String path : tableTexts.keySet()) {
            problems.add(Place.of(path), "table que pack.yaml ne déclare pas", "l'ajouter sous « tables: »");
        }
    }

    private List<String> inFolder(String folder) {
        return tableTexts.keySet().stream()
                .map(path -> path.substring(folder.length()))
                .toList();
    }

    private String text(String path) throws IOException {
        byte[] bytes;
        try (InputStream in = files.open(path)) {
            bytes = in.readAllBytes();
        }
        if (!Sha256.of(bytes).equals(digests.get(path))) {
            problems.add(Place.of(path), "fichier changé depuis la construction", "refaire la construction");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IOException("n'est pas en UTF-8", e);
        }
    }

    private static Map<String, String> texts(Map<String, PropertiesFile.Entry> entries) {
        Map<String, String> texts = new TreeMap<>();
        entries.forEach((key, entry) -> texts.put(key, entry.text()));
        return texts;
    }
}
