package fr.collectivites.compliance.internal.packs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads a vendor's folder of values: one parameter a file, as in {@code parametres/} of a pack.
 *
 * <p>A value that loosens the law is refused, unless it is a derogation with its motive and its end.
 */
public final class OverlayReader {

    private final RuleBook book;
    private final Problems problems = new Problems();
    private final List<OverlayValue> values = new ArrayList<>();
    private final SortedMap<String, String> digests = new TreeMap<>();

    private OverlayReader(RuleBook book) {
        this.book = book;
    }

    /**
     * Reads a folder.
     *
     * @param folder the folder, with {@code .yaml} files, and {@code .md} files that are not read, not null
     * @param book the packs whose values it changes, not null
     * @return the overlay, not null
     * @throws PackException with all problems, when a file is wrong or loosens the law
     */
    public static Overlay read(Path folder, RuleBook book) {
        OverlayReader reader = new OverlayReader(book);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                reader.file(file, folder.relativize(file).toString().replace('\\', '/'));
            }
        } catch (IOException e) {
            reader.problems.add(
                    Place.of(folder.toString()),
                    "surcouche illisible (" + e.getMessage() + ")",
                    "donner un dossier de fichiers .yaml");
        }
        reader.check();
        reader.problems.throwIfAny();
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return new Overlay(String.valueOf(name), Sha256.ofPack(reader.digests), reader.values);
    }

    private void file(Path file, String path) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (path.endsWith(".yaml")) {
            digests.put(path, Sha256.of(bytes));
            YamlFile.read(path, new String(bytes, StandardCharsets.UTF_8), problems)
                    .ifPresent(this::parameter);
        } else if (!path.endsWith(".md")) {
            problems.add(Place.of(path), "fichier inconnu dans une surcouche", "n'y mettre que des .yaml et des .md");
        }
    }

    private void parameter(YamlMap map) {
        map.onlyKeys("id", "valeurs", "note");
        Optional<String> id = map.text("id");
        map.require("valeurs");
        Optional<ParameterDef> known = id.map(book.parameters()::get);
        if (id.isPresent() && known.isEmpty()) {
            problems.unknown(
                    map.valuePlace("id"),
                    "paramètre inconnu",
                    id.get(),
                    book.parameters().keySet());
        }
        known.ifPresent(parameter -> {
            if (parameter.direction() == Direction.NONE) {
                problems.add(
                        map.valuePlace("id"),
                        "« " + parameter.id() + " » n'a pas de sens de rigueur (" + parameter.place() + ")",
                        "ne changer que des valeurs dont « sens » dit laquelle est plus stricte");
                return;
            }
            Optional<ParameterValueReader> reader = ParameterValueReader.of(
                    Optional.of(parameter.type()), parameter.regime(), parameter.nature(), problems);
            map.maps("valeurs").forEach(value -> value(value, parameter, reader.orElseThrow()));
        });
    }

    private void value(YamlMap map, ParameterDef parameter, ParameterValueReader reader) {
        map.onlyKeys("depuis", "jusqu_a", "valeur", "derogation", "motif", "note");
        Optional<LocalDate> from = map.date("depuis");
        Optional<LocalDate> until = map.has("jusqu_a") ? map.date("jusqu_a") : Optional.empty();
        boolean derogation = map.flagIfAny("derogation").orElse(false);
        String motive = map.textIfAny("motif").orElse("").strip();
        if (derogation && (until.isEmpty() || motive.isEmpty())) {
            problems.add(
                    map.place(),
                    "dérogation sans " + (motive.isEmpty() ? "« motif »" : "« jusqu_a »"),
                    "une dérogation dit son motif et le jour où elle finit");
            return;
        }
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            problems.add(
                    map.valuePlace("jusqu_a"), "la fin n'est pas après le début", "donner un jour après « depuis »");
            return;
        }
        Optional<List<ParameterValue>> read = reader.read(map);
        if (from.isEmpty() || read.isEmpty()) {
            return;
        }
        if (read.get().size() != 1) {
            problems.add(map.valuePlace("valeur"), "« aucune » lève la règle de droit", "donner une valeur");
            return;
        }
        values.add(new OverlayValue(parameter, from.get(), until, read.get().get(0), derogation, motive, map.place()));
    }

    private void check() {
        for (int i = 0; i < values.size(); i++) {
            for (OverlayValue earlier : values.subList(0, i)) {
                if (values.get(i).overlaps(earlier)) {
                    problems.add(
                            values.get(i).place(),
                            "deux valeurs de « " + earlier.parameter().id() + " » pour un même jour, l'autre en "
                                    + earlier.place(),
                            "donner à la première une fin, ou n'en garder qu'une");
                }
            }
            OverlayCheck.loosening(values.get(i)).ifPresent(problem -> problems.add(problem));
        }
    }
}
