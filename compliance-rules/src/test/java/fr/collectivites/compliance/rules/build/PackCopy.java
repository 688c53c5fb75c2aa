package fr.collectivites.compliance.rules.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the good packs of the tests, in which a test breaks one thing. */
final class PackCopy {

    private final Path folder;

    private PackCopy(Path folder) {
        this.folder = folder;
    }

    static PackCopy in(Path folder) {
        try (Stream<Path> files = Files.walk(original())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(original().relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PackCopy(folder);
    }

    static Path original() {
        try {
            return Path.of(PackCopy.class.getResource("/packs-essai").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    PackCopy patch(String file, String good, String bad) {
        try {
            String text = Files.readString(folder.resolve(file));
            assertThat(text).contains(good);
            int at = text.indexOf(good);
            Files.writeString(folder.resolve(file), text.substring(0, at) + bad + text.substring(at + good.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    List<String> problems() {
        return DrlLint.of(folder).problems().stream().map(Problem::toString).toList();
    }

    Path folder() {
        return folder;
    }
}
