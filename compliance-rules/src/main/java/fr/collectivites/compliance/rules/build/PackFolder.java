package fr.collectivites.compliance.rules.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that holds the packs. Files go by their path below it, with slashes, and in the order of these paths.
 *
 * @param root the folder, not null
 */
record PackFolder(Path root) {

    /** Returns the identifiers of the packs: the folders that hold a pack.yaml. */
    List<String> packs() {
        return files("", "/pack.yaml").stream()
                .filter(file -> file.indexOf('/') == file.lastIndexOf('/'))
                .map(file -> file.substring(0, file.indexOf('/')))
                .toList();
    }

    /** Returns the files whose path starts and ends like this. */
    List<String> files(String prefix, String suffix) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file)
                            .toString()
                            .replace(file.getFileSystem().getSeparator(), "/"))
                    .filter(file -> file.startsWith(prefix) && file.endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + root, e);
        }
    }

    /** Returns the DRL files with their text. */
    List<Source> rules() {
        return files("", ".drl").stream()
                .map(file -> new Source(file, file.substring(0, Math.max(0, file.indexOf('/'))), text(file)))
                .toList();
    }

    Path path(String file) {
        return root.resolve(file);
    }

    /** Returns the bytes of a file. */
    byte[] bytes(String file) {
        try {
            return Files.readAllBytes(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path(file), e);
        }
    }

    /** Returns the text of a file, which is UTF-8. */
    String text(String file) {
        try {
            return Files.readString(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path(file) + " as UTF-8", e);
        }
    }
}
