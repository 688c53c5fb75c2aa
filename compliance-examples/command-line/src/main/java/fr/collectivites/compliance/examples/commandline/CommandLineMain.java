package fr.collectivites.compliance.examples.commandline;

import fr.collectivites.compliance.wording.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import picocli.CommandLine;

/** Starts the program. */
public final class CommandLineMain {

    private CommandLineMain() {}

    /**
     * Runs one command and ends the virtual machine with its exit code.
     *
     * @param arguments the command and its options, not null
     */
    public static void main(String... arguments) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), false);
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        int code = run(System.in, out, err, arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /**
     * Runs one command.
     *
     * @param in where a dossier named {@code -} is read, not null
     * @param out where the answer goes, not null
     * @param err where problems go, not null
     * @param arguments the command and its options, not null
     * @return the exit code, as {@link ExitCode} says
     */
    public static int run(InputStream in, PrintWriter out, PrintWriter err, String... arguments) {
        return commandLine(in, language(arguments)).setOut(out).setErr(err).execute(arguments);
    }

    static CommandLine commandLine(InputStream in, Language language) {
        Program program = new Program(in);
        Phrases phrases = new Phrases(language);
        CommandLine root = new CommandLine(new RootCommand())
                .addSubcommand(new AssessCommand(program))
                .addSubcommand(new PlanCommand(program))
                .addSubcommand(new MissingCommand(program))
                .addSubcommand(new FormCommand(program))
                .addSubcommand(new DeadlineCommand(program))
                .addSubcommand(new TerritoryCommand(program))
                .addSubcommand(new SchemaCommand(program))
                .addSubcommand(new PacksCommand(program))
                .addSubcommand(new RecordCommand(program))
                .addSubcommand(new ReplayCommand(program))
                .addSubcommand(new VerifyLogCommand(program))
                .addSubcommand(new ScenariosCommand(program))
                .addSubcommand(new MutationCommand(program))
                .addSubcommand(new GapsCommand(program))
                .addSubcommand(new ReportCommand(program))
                .addSubcommand(new CompareCommand(program))
                .addSubcommand(new DemoCommand(program));
        root.setResourceBundle(help(language));
        Converters.register(root, phrases);
        root.setParameterExceptionHandler(new Refusals(phrases)::parameters)
                .setExecutionExceptionHandler(new Refusals(phrases)::execution);
        Map<String, String> codes = new LinkedHashMap<>();
        for (ExitCode code : ExitCode.values()) {
            codes.put(String.valueOf(code.code()), phrases.text("exit." + code));
        }
        root.getSubcommands().values().forEach(command -> describe(command, codes));
        describe(root, codes);
        return root;
    }

    private static void describe(CommandLine command, Map<String, String> codes) {
        command.setUsageHelpWidth(92).setUsageHelpAutoWidth(false);
        command.getCommandSpec()
                .usageMessage()
                .exitCodeList(codes)
                .abbreviateSynopsis(command.getCommandName().equals("compliance"))
                .sortOptions(false);
        command.getCommandSpec()
                .version(String.valueOf(CommandLineMain.class.getPackage().getImplementationVersion()));
    }

    /** The language is needed before the options are read: help and errors are in it too. */
    private static Language language(String... arguments) {
        List<String> words = Arrays.asList(arguments);
        int option = words.indexOf("--lang");
        boolean english = words.contains("--lang=en")
                || option >= 0
                        && option + 1 < words.size()
                        && words.get(option + 1).equals("en");
        return english ? Language.ENGLISH : Language.FRENCH;
    }

    private static ResourceBundle help(Language language) {
        String name = "help_" + language.code() + ".properties";
        try (InputStream in = CommandLineMain.class.getResourceAsStream(name)) {
            return new PropertyResourceBundle(
                    new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
