package fr.collectivites.compliance.rules.build;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The classes of compiled rules, before those of the same name on the class path: both may hold rules of one name. */
final class CompiledClasses extends ClassLoader {

    /** Where the compiler of rules names their classes. */
    static final String LIST = "META-INF/kie/fr.collectivites.compliance/compliance-rules/drools-model";

    private final Map<String, byte[]> files;

    private CompiledClasses(Map<String, byte[]> files) {
        super(CompiledClasses.class.getClassLoader());
        this.files = files;
    }

    /** Reads jars of rules, each with its list of models, and adds models that the class path holds. */
    static CompiledClasses of(List<Path> jars, List<String> models) {
        Map<String, byte[]> files = new HashMap<>();
        StringBuilder list = new StringBuilder();
        for (Path jar : jars) {
            read(jar, files);
            list.append(new String(files.get(LIST), StandardCharsets.UTF_8)).append('\n');
        }
        models.forEach(model -> list.append(model).append('\n'));
        files.put(LIST, list.toString().getBytes(StandardCharsets.UTF_8));
        return new CompiledClasses(files);
    }

    private static void read(Path jar, Map<String, byte[]> files) {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + jar, e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            byte[] bytes = files.get(name.replace('.', '/') + ".class");
            if (loaded == null && bytes != null) {
                loaded = defineClass(name, bytes, 0, bytes.length);
            }
            return loaded == null ? super.loadClass(name, resolve) : loaded;
        }
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        byte[] bytes = files.get(name);
        return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
    }
}
