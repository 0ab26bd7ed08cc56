package cop.cli;

/** {@code cop completion}. */
final class CompletionCommand extends Command {

    private final Value<Completion> shell = argument("SHELL", Read.word(Completion.class), "bash, zsh or fish.");

    CompletionCommand() {
        super("completion", "Prints what lets your shell complete commands with the Tab key.");
        more(
                "Let your shell read it when it starts. bash, with a line in ~/.bashrc:",
                "  source <(cop completion bash)",
                "zsh, with a line in ~/.zshrc:",
                "  source <(cop completion zsh)",
                "fish, with this command, once:",
                "  cop completion fish > ~/.config/fish/completions/cop.fish");
    }

    @Override
    ExitCode run(Session session) {
        session.print(shell.get().script(CommandTree.whole()));
        return ExitCode.OK;
    }
}
