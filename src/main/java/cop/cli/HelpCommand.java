package cop.cli;

import java.util.List;

/** {@code cop help}. */
final class HelpCommand extends Command {

    private final Value<List<String>> words =
            optionalWords("COMMAND", Read.textSuchAs(Catalog::names), "The command, such as meeting plan.");

    HelpCommand() {
        super("help", "Explains a command, or lists them all.");
    }

    @Override
    ExitCode run(Session session) {
        return session.runAgain((String.join(" ", words.get()) + " --help").strip());
    }
}
