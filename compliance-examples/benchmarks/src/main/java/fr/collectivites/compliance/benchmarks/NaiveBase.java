package fr.collectivites.compliance.benchmarks;

import fr.collectivites.compliance.rules.internal.drools.DroolsRuleEngine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;

/** Opens the precompiled rules anew at each call: the kindest form of the usual mistake, since nothing is compiled. */
final class NaiveBase {

    private static final String LIST = "META-INF/kie/fr.collectivites.compliance/compliance-rules/drools-model";

    private NaiveBase() {}

    static DroolsRuleEngine open() {
        return DroolsRuleEngine.over(KieBaseBuilder.createKieBaseFromModel(models()));
    }

    private static List<Model> models() {
        ClassLoader loader = NaiveBase.class.getClassLoader();
        try (InputStream list = loader.getResourceAsStream(LIST)) {
            return new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.contains(":"))
                    .map(name -> model(name.strip(), loader))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model model(String name, ClassLoader loader) {
        try {
            return (Model) Class.forName(name, true, loader).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot open " + name, e);
        }
    }
}
