package fr.collectivites.compliance.examples.commandline;

import fr.collectivites.compliance.input.InputProblem;
import fr.collectivites.compliance.input.InvalidInputException;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong, in the language of the person, and with which exit code. */
final class Refusals {

    private final Phrases phrases;

    Refusals(Phrases phrases) {
        this.phrases = phrases;
    }

    int parameters(ParameterException problem, String... arguments) {
        return usage(problem.getCommandLine(), message(problem));
    }

    int execution(Exception problem, CommandLine command, ParseResult parsed) {
        if (problem instanceof UsageException) {
            return usage(command, problem.getMessage());
        }
        PrintWriter err = command.getErr();
        if (problem instanceof InvalidInputException refused) {
            err.println(phrases.count("refused", refused.problems().size() + refused.omitted()));
            problems(refused, err);
            return ExitCode.REFUSED.code();
        }
        if (problem instanceof Bench.RefusedPacks refused) {
            refused.problems().forEach(err::println);
            err.flush();
            return ExitCode.REFUSED.code();
        }
        err.println(phrases.text("error.failure"));
        problem.printStackTrace(err);
        err.flush();
        return ExitCode.FAILURE.code();
    }

    /** Prints the problems of a document, one a line. */
    void problems(InvalidInputException refused, PrintWriter err) {
        refused.problems().forEach(each -> err.println("- " + line(each)));
        if (refused.omitted() > 0) {
            err.println("- " + phrases.count("refused.more", refused.omitted()));
        }
        err.flush();
    }

    private int usage(CommandLine command, String message) {
        PrintWriter err = command.getErr();
        err.println(message);
        err.println(phrases.text("error.help", command.getCommandSpec().qualifiedName()));
        err.flush();
        return ExitCode.USAGE.code();
    }

    private String message(ParameterException problem) {
        if (problem instanceof MissingParameterException missing) {
            return phrases.text(
                    "error.missing",
                    missing.getMissing().stream().map(Refusals::name).collect(Collectors.joining(", ")));
        }
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return phrases.text("error.unmatched", String.join(" ", unmatched.getUnmatched())) + nearest(unmatched);
        }
        if (problem.getCause() instanceof TypeConversionException && problem.getArgSpec() != null) {
            return phrases.text(
                    "error.option",
                    name(problem.getArgSpec()),
                    problem.getCause().getMessage());
        }
        return problem.getMessage();
    }

    private String nearest(UnmatchedArgumentException unmatched) {
        String near = String.join(", ", unmatched.getSuggestions());
        return near.isEmpty() ? "" : " " + phrases.text("error.nearest", near);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private String line(InputProblem problem) {
        String place = problem.pointer().isEmpty() ? phrases.text("refused.document") : problem.pointer();
        String line = problem.line() > 0 ? phrases.text("refused.place", problem.line(), problem.column()) : "";
        return phrases.text(
                        "refused.line",
                        place + line,
                        phrases.text("problem." + problem.kind()),
                        problem.found(),
                        problem.allowed())
                + problem.nearest()
                        .map(near -> " " + phrases.text("error.nearest", near))
                        .orElse("");
    }
}
