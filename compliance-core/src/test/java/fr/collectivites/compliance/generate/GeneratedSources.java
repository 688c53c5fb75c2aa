package fr.collectivites.compliance.generate;

import fr.collectivites.compliance.internal.projection.FactDictionary;
import fr.collectivites.compliance.internal.projection.FactEntry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The sources that follow from the records: builders, views and projections, by path. */
final class GeneratedSources {

    private static final String ROOT = "fr/collectivites/compliance/";

    /** The lists of the dossier with their records; the collectivity first. */
    private static final Map<String, String> SUBJECTS = subjects();

    private final FreshModel model;
    private final FactDictionary dictionary;
    private final Map<String, String> texts = new LinkedHashMap<>();

    private GeneratedSources(FreshModel model, FactDictionary dictionary) {
        this.model = model;
        this.dictionary = dictionary;
    }

    /** Derives them from the sources and the dictionary below {@code src/main}; compiles them into an empty folder. */
    static Map<String, String> of(Path main, Path scratch) {
        Path faits = main.resolve("resources/" + ROOT + "faits.yaml");
        try (BufferedReader reader = Files.newBufferedReader(faits)) {
            FreshModel model = FreshModel.compile(main.resolve("java"), scratch);
            GeneratedSources sources = new GeneratedSources(model, FactDictionary.read(reader, faits.toString()));
            SUBJECTS.forEach(sources::subject);
            return sources.texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void subject(String listName, String type) {
        Class<?> owner = model.type(type);
        builders(owner, listName + ".");
        var facts = Flat.of(owner, model);
        texts.put(ROOT + "facts/" + type + ".java", ViewSource.text(type, facts, label(listName + ".")));
        texts.put(
                ROOT + "internal/projection/" + type + "Projection.java", ProjectionSource.text(type, listName, facts));
    }

    private void builders(Class<?> type, String path) {
        String text = new BuilderSource(type, label(path)).text();
        texts.put(ROOT + "model/" + type.getSimpleName() + "Builder.java", text);
        Component.of(type).stream()
                .filter(component -> component.type().isRecord())
                .forEach(component -> builders(component.type(), path + component.name() + "."));
    }

    private UnaryOperator<String> label(String prefix) {
        return path -> dictionary.entry(prefix + path).map(FactEntry::label).orElseGet(() -> words(path));
    }

    /** An embedded record has no entry of its own: {@code riskAnalysis} reads "risk analysis". */
    private static String words(String path) {
        return path.replaceAll("([A-Z])", " $1").replace('.', ' ').toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> subjects() {
        Map<String, String> subjects = new LinkedHashMap<>();
        subjects.put("collectivity", "Collectivity");
        subjects.put("processings", "Processing");
        subjects.put("incidents", "Incident");
        subjects.put("publications", "Publication");
        subjects.put("consents", "Consent");
        subjects.put("requests", "DataSubjectRequest");
        subjects.put("onlineServices", "OnlineService");
        subjects.put("videoSystems", "VideoSystem");
        subjects.put("supplierContracts", "SupplierContract");
        subjects.put("actCopyRequests", "ActCopyRequest");
        return subjects;
    }
}
