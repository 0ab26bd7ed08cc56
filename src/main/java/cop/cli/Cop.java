package cop.cli;

import cop.app.Environment;
import cop.model.CopException;
import cop.model.Problem;
import cop.view.Words;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The whole tool as one function, which tests and the tour call as people do. */
public final class Cop {

    private Cop() {}

    /** Runs one command and gives the code for the shell. */
    public static int run(Environment environment, String... arguments) {
        Globals globals = new Globals();
        Output output = new Output(environment);
        ExitCode code;
        try {
            code = run(environment, globals, output, arguments);
        } catch (CopException e) {
            code = explain(e, output);
        } catch (RuntimeException e) {
            code = bug(e, globals.verbose(), output);
        }
        try {
            output.flush();
        } catch (CopException e) {
            output.withdraw();
            code = explain(e, output);
            tryToSay(output);
        }
        return code.code();
    }

    /** Where even that cannot be said, the code says it. */
    private static void tryToSay(Output output) {
        try {
            output.flush();
        } catch (CopException e) {
            output.withdraw();
        }
    }

    private static ExitCode run(Environment environment, Globals globals, Output output, String... arguments) {
        CommandLine line = CommandTree.of(globals, arguments);
        try {
            ParseResult last = line.parseArgs(arguments);
            boolean help = last.isUsageHelpRequested();
            if (last.isVersionHelpRequested()) {
                output.print(Version.line());
                return ExitCode.OK;
            }
            StringBuilder words = new StringBuilder();
            while (last.hasSubcommand()) {
                last = last.subcommand();
                help |= last.isUsageHelpRequested();
                words.append(words.isEmpty() ? "" : " ")
                        .append(last.commandSpec().name());
            }
            Session session = new Session(environment, globals, output, Words.title(words.toString()));
            if (last.commandSpec().userObject() instanceof Command command) {
                if (!help) {
                    return command.run(session);
                }
            } else if (!last.unmatched().isEmpty()) {
                throw new UnmatchedArgumentException(last.commandSpec().commandLine(), last.unmatched());
            }
            session.print(Usage.of(last.commandSpec(), environment.terminal().columns(), session.colour()));
            return ExitCode.OK;
        } catch (ParameterException e) {
            throw Misuse.explain(e);
        }
    }

    private static ExitCode explain(CopException e, Output output) {
        output.withdraw();
        for (Problem problem : e.problems()) {
            output.say(problem.toString());
        }
        output.say("cop: " + e.what());
        if (!e.next().isEmpty()) {
            output.say(e.next());
        }
        return ExitCode.of(e.kind());
    }

    private static ExitCode bug(RuntimeException e, boolean whole, Output output) {
        output.withdraw();
        output.say("cop: This is a mistake in cop itself; your files are as they were.");
        if (!whole) {
            output.say("Run the command again with -v, and report what it says.");
            return ExitCode.BUG;
        }
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        output.say("Please report it with the lines below.");
        output.say(trace.toString().strip());
        return ExitCode.BUG;
    }
}
