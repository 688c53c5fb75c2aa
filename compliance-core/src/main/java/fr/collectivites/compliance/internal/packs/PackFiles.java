package fr.collectivites.compliance.internal.packs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files of some packs, wherever they are.
 *
 * <p>Paths are relative to the folder of the packs, with {@code /} whatever the system: {@code nis2/pack.yaml}.
 */
public interface PackFiles {

    /** The name of the index that the build writes beside the packs. */
    String INDEX = "index.json";

    /**
     * Lists the files, without the index.
     *
     * @return the paths in alphabetical order, not null
     * @throws IOException when the list cannot be read
     */
    List<String> paths() throws IOException;

    /**
     * Opens a file.
     *
     * @param path a path of {@link #paths()}, not null
     * @return the bytes, to be closed by the caller, not null
     * @throws IOException when the file cannot be opened
     */
    InputStream open(String path) throws IOException;

    /**
     * Reads the index of the compiled rules.
     *
     * @return the index; empty when there is none, as in a source folder
     * @throws IOException when the index is not there and must be, or cannot be read
     * @throws JsonShapeException when the index is not JSON
     */
    Optional<JsonTree> index() throws IOException;

    /**
     * Returns the SHA-256 of a file.
     *
     * @param path a path of {@link #paths()}, not null
     * @return 64 lower-case hexadecimal digits, not null
     * @throws IOException when the file cannot be read
     */
    String sha256(String path) throws IOException;

    /**
     * Files on the class path, listed by their index.
     *
     * @param loader the class loader, not null
     * @param root the folder of the packs, such as {@code packs}, without slash at the ends, not null
     * @return the files, not null
     */
    static PackFiles onClasspath(ClassLoader loader, String root) {
        return new ClasspathPackFiles(loader, root);
    }

    /**
     * Files in a folder, found by walking; hidden files are left out.
     *
     * @param root the folder of the packs, not null
     * @return the files, not null
     */
    static PackFiles inFolder(Path root) {
        return new FolderPackFiles(root);
    }
}
