package fr.collectivites.compliance.internal.packs;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Packs on the class path, where nothing can be listed: the index names the files and their digests.
 *
 * <p>Digests are those of the index; the reader compares them with the bytes that it reads.
 */
final class ClasspathPackFiles implements PackFiles {

    private final ClassLoader loader;
    private final String root;
    private volatile JsonTree index;
    private volatile SortedMap<String, String> digests;

    ClasspathPackFiles(ClassLoader loader, String root) {
        this.loader = Objects.requireNonNull(loader, "loader");
        this.root = Objects.requireNonNull(root, "root");
    }

    @Override
    public List<String> paths() throws IOException {
        return List.copyOf(digests().keySet());
    }

    @Override
    public InputStream open(String path) throws IOException {
        InputStream bytes = loader.getResourceAsStream(root + "/" + path);
        if (bytes == null) {
            throw new FileNotFoundException(root + "/" + path + " is not on the class path");
        }
        return bytes;
    }

    @Override
    public Optional<JsonTree> index() throws IOException {
        JsonTree tree = index;
        if (tree == null) {
            try (InputStream bytes = open(INDEX)) {
                tree = JsonTree.read(bytes.readAllBytes());
            }
            index = tree;
        }
        return Optional.of(tree);
    }

    @Override
    public String sha256(String path) throws IOException {
        String digest = digests().get(path);
        if (digest == null) {
            throw new FileNotFoundException(path + " is not listed in " + root + "/" + INDEX);
        }
        return digest;
    }

    private SortedMap<String, String> digests() throws IOException {
        SortedMap<String, String> files = digests;
        if (files == null) {
            files = new TreeMap<>();
            for (JsonTree file : index().orElseThrow().list("files")) {
                files.put(file.text("path"), file.text("sha256"));
            }
            digests = files;
        }
        return files;
    }
}
