package fr.collectivites.compliance.internal.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the good packs of the tests, in which one thing can be broken. */
public final class TryPacks {

    static final String RULE = """
            {"name":"essai-au-dessus-du-seuil","pack":"essai","file":"essai/regles/soumission.drl","line":4,
             "question":"essai.soumission","etage":"qualifier","lectures":["BILL"],"articles":["projet:8"],
             "verb":"CONCLUDE","value":"CONCERNED","subjectType":"Collectivity",
             "patterns":[
               {"type":"Parametre","binding":null,"negated":false,"condition":
                 {"all":[{"fact":"id","op":"==","codes":["essai.seuil"]},{"fact":"entier","op":"bind"}]}},
               {"type":"Collectivity","binding":"$c","negated":false,"condition":
                 {"any":[{"fact":"kind","op":"in","codes":["COMMUNE","CC"]},{"not":{"fact":"website","op":"==","codes":["true"]}}]}},
               {"type":"Population","negated":false,"condition":
                 {"fact":"inhabitants","op":">","parameter":"essai.seuil"}},
               {"type":"Population","negated":true,"condition":
                 {"fact":"base","op":"!=","other":"Parametre.code"}}]}""";

    private final Path root;

    private TryPacks(Path root) {
        this.root = root;
    }

    public static TryPacks copiedTo(Path folder) {
        try {
            Path source = Path.of(TryPacks.class.getResource("/packs-essai").toURI());
            try (Stream<Path> files = Files.walk(source)) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    Path target = folder.resolve(source.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return new TryPacks(folder).index(RULE);
    }

    public TryPacks replace(String path, String from, String to) {
        String text = text(path);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(path + " does not contain " + from);
        }
        return write(path, text.replace(from, to));
    }

    public TryPacks append(String path, String text) {
        return write(path, text(path) + text);
    }

    public TryPacks write(String path, String text) {
        try {
            Files.createDirectories(root.resolve(path).getParent());
            Files.writeString(root.resolve(path), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TryPacks delete(String path) {
        try {
            Files.delete(root.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the index as the build does, with the given rules, separated by commas. */
    public TryPacks index(String rules) {
        try {
            List<String> files = new ArrayList<>();
            for (String path : PackFiles.inFolder(root).paths()) {
                files.add("{\"path\":\"" + path + "\",\"sha256\":\"" + Sha256.of(Files.readAllBytes(root.resolve(path)))
                        + "\"}");
            }
            return write(
                    PackFiles.INDEX,
                    "{\"schema\":1,\"rules\":[" + rules + "],\"files\":[" + String.join(",", files) + "]}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public RuleBook read() {
        return PackReader.read(PackFiles.inFolder(root));
    }

    private String text(String path) {
        try {
            return Files.readString(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
