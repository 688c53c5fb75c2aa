package fr.collectivites.compliance.internal.packs;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Packs in a folder; links are not followed. */
final class FolderPackFiles implements PackFiles {

    private final Path root;

    FolderPackFiles(Path root) {
        this.root = Objects.requireNonNull(root, "root");
    }

    @Override
    public List<String> paths() throws IOException {
        List<String> paths = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return hidden(folder) && !folder.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = root.relativize(file).toString().replace(File.separatorChar, '/');
                if (attributes.isRegularFile() && !hidden(file) && !path.equals(INDEX)) {
                    paths.add(path);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(paths);
        return List.copyOf(paths);
    }

    @Override
    public InputStream open(String path) throws IOException {
        return Files.newInputStream(root.resolve(path));
    }

    @Override
    public Optional<JsonTree> index() throws IOException {
        Path index = root.resolve(INDEX);
        return Files.exists(index) ? Optional.of(JsonTree.read(Files.readAllBytes(index))) : Optional.empty();
    }

    @Override
    public String sha256(String path) throws IOException {
        return Sha256.of(Files.readAllBytes(root.resolve(path)));
    }

    private static boolean hidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }
}
