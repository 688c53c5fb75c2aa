package fr.collectivites.compliance.rules.internal.drools;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;

/** Compiles a few rules written in a test. */
final class DrlText {

    private static final String HEAD = """
            package fr.collectivites.compliance.rules.texte
            import fr.collectivites.compliance.facts.*
            global fr.collectivites.compliance.facts.Conclusions conclusions
            """;

    private DrlText() {}

    static DroolsRuleEngine engine(String rules) {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId("essai", "texte", Integer.toHexString(rules.hashCode()));
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(id);
        files.write("src/main/resources/texte.drl", HEAD + rules);
        System.setProperty("drools.dialect.java.compiler", "NATIVE");
        services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        return DroolsRuleEngine.over(services.newKieContainer(id).getKieBase());
    }
}
