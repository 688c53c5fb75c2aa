package fr.collectivites.compliance.rules.build;

import fr.collectivites.compliance.rules.internal.drools.DroolsRuleEngine;
import fr.collectivites.compliance.spi.RuleEngine;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.KieModule;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;

/**
 * Rules compiled from a folder of packs while a program runs: for the jurist who tries a change, never for a vendor.
 *
 * <p>Takes seconds, and the Java compiler of a JDK. A folder of packs is code: compile none that you do not trust.
 */
public final class CompiledRules {

    /** Where rules came from. */
    public enum Origin {
        /** They are those that the build shipped. */
        CLASS_PATH,
        /** An earlier virtual machine compiled them. */
        CACHE,
        /** They were compiled now. */
        COMPILED
    }

    private final RuleEngine engine;
    private final byte[] index;
    private final Origin origin;

    CompiledRules(RuleEngine engine, byte[] index, Origin origin) {
        this.engine = engine;
        this.index = index;
        this.origin = origin;
    }

    /**
     * Checks and compiles the packs of a folder, in memory.
     *
     * @param packs the folder that holds the packs, not null
     * @return the rules, ready to fire, not null
     * @throws IllegalArgumentException when a rule is wrong; the message holds every problem, one a line
     * @throws java.io.UncheckedIOException when a file cannot be read
     */
    public static CompiledRules of(Path packs) {
        DrlLint lint = DrlLint.of(packs);
        if (!lint.problems().isEmpty()) {
            throw new IllegalArgumentException(
                    lint.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
        }
        return new CompiledRules(compile(lint.folder().rules()), RuleIndexWriter.write(lint), Origin.COMPILED);
    }

    /**
     * Checks and compiles the packs of a folder, for those who need no index.
     *
     * @param packs the folder that holds the packs, not null
     * @return the engine, not null
     * @throws IllegalArgumentException when a rule is wrong; the message holds every problem, one a line
     */
    public static RuleEngine engine(Path packs) {
        return of(packs).engine();
    }

    /**
     * Returns the engine over these rules.
     *
     * @return the engine, not null
     */
    public RuleEngine engine() {
        return engine;
    }

    /**
     * Returns the index of these rules, as the build would write it beside them.
     *
     * @return a copy of the bytes of the JSON document, not null
     */
    public byte[] index() {
        return index.clone();
    }

    /**
     * Says where the rules came from.
     *
     * @return the origin, not null
     */
    public Origin origin() {
        return origin;
    }

    private static RuleEngine compile(List<Source> sources) {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId(
                "fr.collectivites.compliance", "rules-in-memory", Integer.toHexString(sources.hashCode()));
        build(sources, id);
        KieContainer container = services.newKieContainer(id);
        services.getRepository().removeKieModule(id);
        return DroolsRuleEngine.over(container.getKieBase());
    }

    /** Compiles the rules to the jar that the Maven build would make of them, list of models included. */
    static byte[] jar(List<Source> sources) {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId(
                "fr.collectivites.compliance", "compliance-rules", Integer.toHexString(sources.hashCode()));
        KieModule module = build(sources, id).getKieModule();
        services.getRepository().removeKieModule(id);
        return ((InternalKieModule) module).getBytes();
    }

    private static KieBuilder build(List<Source> sources, ReleaseId id) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(id);
        sources.forEach(source -> files.write("src/main/resources/" + source.file(), source.text()));
        // The compiler of the JDK, not one that would have to be shipped; no file can say it without an XML reader.
        System.setProperty("drools.dialect.java.compiler", "NATIVE");
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(errors.stream()
                    .map(error -> error.getPath() + ":" + Math.max(1, error.getLine()) + ":1: " + error.getText())
                    .collect(Collectors.joining("\n")));
        }
        return builder;
    }
}
