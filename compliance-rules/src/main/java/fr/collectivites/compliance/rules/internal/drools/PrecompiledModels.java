package fr.collectivites.compliance.rules.internal.drools;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.model.Model;

/**
 * Finds the rules that the build precompiled, by the list of class names that it left beside them.
 *
 * <p>One resource of a fixed name is read; the class path is not scanned and no {@code kmodule.xml} is looked for, so
 * that the rules are found in nested and merged jars too.
 */
final class PrecompiledModels {

    /** Written by the compilation of the DRL: a version line, then one class name a line. */
    static final String LIST = "META-INF/kie/fr.collectivites.compliance/compliance-rules/drools-model";

    private static final String VERSION_LINE = "Drools-Model-Version:";

    private PrecompiledModels() {}

    /**
     * Instantiates every model of the list.
     *
     * @param loader where the list and the classes are, not null
     * @return the models, in the order of the list, not null
     * @throws IllegalStateException when the list or a class of it is missing
     */
    static List<Model> load(ClassLoader loader) {
        return names(loader).stream().map(name -> instantiate(name, loader)).toList();
    }

    private static List<String> names(ClassLoader loader) {
        try (InputStream list = loader.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException("no precompiled rules: the resource " + LIST
                        + " is missing; use the compliance-rules jar as its Maven build made it, with its META-INF");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith(VERSION_LINE))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + LIST, e);
        }
    }

    private static Model instantiate(String name, ClassLoader loader) {
        try {
            return (Model) Class.forName(name, true, loader).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "precompiled rules " + name + " named by " + LIST + " cannot be loaded; rebuild compliance-rules",
                    e);
        }
    }
}
