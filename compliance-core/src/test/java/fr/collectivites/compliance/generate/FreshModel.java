package fr.collectivites.compliance.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * The records as their sources stand, whatever was compiled before.
 *
 * <p>Their builders are replaced by empty ones, so that a record and the builder that no longer fits it do not block each
 * other.
 */
final class FreshModel {

    private static final String MODEL = "fr.collectivites.compliance.model";

    private final ClassLoader loader;

    private FreshModel(ClassLoader loader) {
        this.loader = loader;
    }

    static FreshModel compile(Path sources, Path out) {
        try {
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            List<String> options = List.of(
                    "-proc:none", "-nowarn", "-d", out.toString(), "-cp", System.getProperty("java.class.path"));
            if (!compiler.getTask(null, null, null, options, null, units(sources))
                    .call()) {
                throw new IllegalStateException("the records do not compile: see above");
            }
            return new FreshModel(new ChildFirst(out.toUri().toURL()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Class<?> type(String simpleName) {
        try {
            return Class.forName(MODEL + "." + simpleName, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(simpleName + " is no record of the model", e);
        }
    }

    private static List<JavaFileObject> units(Path sources) throws IOException {
        List<JavaFileObject> units = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sources.resolve(MODEL.replace('.', '/')))) {
            for (Path file : files.filter(FreshModel::isRead).sorted().toList()) {
                String name = file.getFileName().toString();
                String type = name.substring(0, name.length() - ".java".length());
                String text = Files.readString(file);
                units.add(new Text(type, text));
                if (text.contains("public record " + type + "(")) {
                    units.add(new Text(type + "Builder", stub(type + "Builder")));
                }
            }
        }
        return units;
    }

    private static boolean isRead(Path file) {
        return file.toString().endsWith(".java") && !file.toString().endsWith("Builder.java");
    }

    private static String stub(String builder) {
        return "package " + MODEL + "; public final class " + builder + " { " + builder + "() {} " + builder
                + "(String key) {} }";
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String content;

        private Text(String type, String content) {
            super(URI.create("string:///" + type + Kind.SOURCE.extension), Kind.SOURCE);
            this.content = content;
        }

        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return true;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }

    /** Prefers the fresh classes to those compiled before. */
    private static final class ChildFirst extends URLClassLoader {

        private ChildFirst(URL classes) {
            super(new URL[] {classes}, FreshModel.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith(MODEL) && findLoadedClass(name) == null) {
                return findClass(name);
            }
            return super.loadClass(name, resolve);
        }
    }
}
