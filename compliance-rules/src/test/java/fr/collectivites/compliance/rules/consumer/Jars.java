package fr.collectivites.compliance.rules.consumer;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/** Finds the jars that a vendor gets with compliance-rules, and packs jars as vendors do. */
final class Jars {

    /** Written by the build beside the test classes. */
    private static final String LIST = "/consumer/runtime-classpath.txt";

    private static final String NESTED = "BOOT-INF/lib/";

    private Jars() {}

    /** The run-time dependencies of compliance-rules: jars, or the folder of a module that was not packed yet. */
    static List<Path> dependencies() throws IOException {
        try (InputStream list = Jars.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException(LIST + " is missing: run the tests through Maven, which writes it");
            }
            String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.strip().split(File.pathSeparator))
                    .map(Path::of)
                    .toList();
        }
    }

    /** The dependencies and compliance-rules itself, all of them as jars; folders are packed into the given one. */
    static List<Path> all(Class<?> ofRules, Path into) throws IOException {
        List<Path> jars = new ArrayList<>();
        jars.add(jar(folderOf(ofRules), "fr.collectivites.compliance.rules", into));
        for (Path dependency : dependencies()) {
            jars.add(
                    Files.isDirectory(dependency)
                            ? jar(dependency, "fr.collectivites.compliance.core", into)
                            : dependency);
        }
        return jars;
    }

    static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path folderOf(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private static Path jar(Path classes, String module, Path into) throws IOException {
        if (!Files.isDirectory(classes)) {
            return classes;
        }
        Manifest manifest = manifest();
        manifest.getMainAttributes().put(new Attributes.Name("Automatic-Module-Name"), module);
        Path jar = into.resolve(module + ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            add(out, classes, "");
        }
        return jar;
    }

    /** One jar that holds the program, the jars whole, and the loader of Spring Boot at its root. */
    static Path nested(Path loader, Path classes, String main, List<Path> jars, Path into) throws IOException {
        Manifest manifest = manifest();
        manifest.getMainAttributes()
                .put(Attributes.Name.MAIN_CLASS, "org.springframework.boot.loader.launch.JarLauncher");
        manifest.getMainAttributes().put(new Attributes.Name("Start-Class"), main);
        Path whole = into.resolve("nested.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(whole), manifest)) {
            unpack(out, loader);
            out.putNextEntry(new ZipEntry("BOOT-INF/"));
            out.putNextEntry(new ZipEntry("BOOT-INF/classes/"));
            add(out, classes, "BOOT-INF/classes/");
            out.putNextEntry(new ZipEntry(NESTED));
            for (Path jar : jars) {
                store(out, jar);
            }
        }
        return whole;
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        return manifest;
    }

    private static void add(JarOutputStream jar, Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = prefix + folder.relativize(file).toString().replace(File.separatorChar, '/');
                if (Files.isDirectory(file) || name.equals("META-INF/MANIFEST.MF")) {
                    continue;
                }
                jar.putNextEntry(new ZipEntry(name));
                Files.copy(file, jar);
            }
        }
    }

    private static void unpack(JarOutputStream out, Path jar) {
        try (JarFile loader = new JarFile(jar.toFile())) {
            for (ZipEntry entry : loader.stream().toList()) {
                if (entry.getName().endsWith(".class")) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    loader.getInputStream(entry).transferTo(out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Jars within jars are stored, not compressed: the loader reads them in place. */
    private static void store(JarOutputStream out, Path jar) throws IOException {
        byte[] bytes = Files.readAllBytes(jar);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(NESTED + jar.getFileName());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(bytes);
    }
}
