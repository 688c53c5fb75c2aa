package fr.collectivites.compliance.examples.commandline;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.examples.commandline.document.Document;
import fr.collectivites.compliance.examples.commandline.document.HtmlRenderer;
import fr.collectivites.compliance.examples.commandline.document.TextRenderer;
import fr.collectivites.compliance.wording.Language;
import fr.collectivites.compliance.wording.Wording;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command has: its language, its form, and a way to print. */
abstract class ProgramCommand implements Callable<Integer> {

    private final Program program;

    @Spec
    private CommandSpec spec;

    @Option(names = "--lang", paramLabel = "fr|en", defaultValue = "fr")
    private Language language = Language.FRENCH;

    @Option(names = "--format", paramLabel = "text|json|html", defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(names = "--details")
    private boolean details;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    ProgramCommand(Program program) {
        this.program = program;
    }

    @Override
    public final Integer call() {
        ExitCode code = run();
        out().flush();
        return code.code();
    }

    abstract ExitCode run();

    Program program() {
        return program;
    }

    Compliance library() {
        return program.library();
    }

    Language language() {
        return language;
    }

    Format format() {
        return format;
    }

    Phrases phrases() {
        return new Phrases(language);
    }

    Wording wording() {
        return library().wording(language);
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** Prints a document in the form asked, other than JSON. */
    void print(Document document) {
        out().print(
                        format == Format.HTML
                                ? new HtmlRenderer(document).render()
                                : new TextRenderer(details).render(document));
    }

    void printJson(String json) {
        out().print(json.endsWith("\n") ? json : json + "\n");
    }
}
