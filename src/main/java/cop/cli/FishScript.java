package cop.cli;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/** Teaches fish every command, option and closed choice; picocli writes such a script only for bash and zsh. */
final class FishScript {

    /** Tells the words that name a command from options, and from the values of options that may stand before it. */
    private static final String FUNCTIONS = """
            function __cop_words
                set -l skip no
                set -l words
                for word in (commandline -opc)[2..]
                    if test $skip = yes
                        set skip no
                    else if contains -- $word -C --color
                        set skip yes
                    else if not string match -q -- '-*' $word
                        set -a words $word
                    end
                end
                if test "$words[1]" = help
                    set -e words[1]
                end
                string join \\n -- $words
            end
            function __cop_at
                set -l words (__cop_words)
                test "$words" = "$argv"
            end
            function __cop_in
                set -l words (__cop_words)
                test "$words[1..$(count $argv)]" = "$argv"
            end
            complete -c cop -f
            """;

    private final StringBuilder script = new StringBuilder(FUNCTIONS);

    private FishScript() {}

    static String of(CommandSpec root) {
        FishScript fish = new FishScript();
        fish.command(root, "");
        return fish.script.toString();
    }

    /** @param words those that lead to the command, behind {@code cop} */
    private void command(CommandSpec spec, String words) {
        for (OptionSpec option : spec.options()) {
            if (!option.inherited()) {
                option(option, words);
            }
        }
        for (PositionalParamSpec positional : spec.positionalParameters()) {
            values(positional).ifPresent(values -> line("__cop_in" + words, values, ""));
        }
        for (CommandLine sub : spec.subcommands().values()) {
            CommandSpec command = sub.getCommandSpec();
            line(
                    "__cop_at" + words,
                    " -a " + command.name(),
                    sentence(command.usageMessage().description()));
            command(command, words + " " + command.name());
        }
    }

    private void option(OptionSpec option, String words) {
        StringBuilder names = new StringBuilder();
        for (String name : option.names()) {
            names.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        String value = option.arity().max() == 0 ? "" : values(option).orElse(" -x");
        String where = option.scopeType() == ScopeType.INHERIT ? "" : words.isEmpty() ? "__cop_at" : "__cop_in" + words;
        line(where, names + value, sentence(option.description()));
    }

    /** What may stand for a value, where that is known. */
    private static Optional<String> values(ArgSpec spec) {
        if (spec.type() == File.class) {
            return Optional.of(" -r -F");
        }
        if (spec.completionCandidates() == null) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        spec.completionCandidates().forEach(words::add);
        return Optional.of(" -x -a " + quoted(String.join(" ", words)));
    }

    private void line(String condition, String what, String sentence) {
        script.append("complete -c cop")
                .append(condition.isEmpty() ? "" : " -n " + quoted(condition))
                .append(what)
                .append(sentence.isEmpty() ? "" : " -d " + quoted(sentence))
                .append('\n');
    }

    private static String sentence(String... lines) {
        return String.join(" ", lines);
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
