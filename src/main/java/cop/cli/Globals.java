package cop.cli;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** The options that every command has. */
final class Globals {

    /** Those of them that take a value, so that the command's name can be told from it. */
    static boolean takesValue(String option) {
        return option.equals("-C") || option.equals("--color");
    }

    /** When to use colour. */
    enum Color {
        AUTO,
        ALWAYS,
        NEVER
    }

    /** They stand last in the help of every command. */
    private static final int LAST = 2000;

    private final OptionSpec folder = OptionSpec.builder("-C")
            .order(LAST)
            .paramLabel("FOLDER")
            .type(File.class)
            .description("The community's folder; otherwise the nearest one from here upwards.")
            .scopeType(ScopeType.INHERIT)
            .build();
    private final OptionSpec quiet = flag("Say nothing but the answer.", "-q", "--quiet");
    private final OptionSpec verbose = flag("Say more about a mistake in cop itself.", "-v", "--verbose");
    private final OptionSpec color = OptionSpec.builder("--color")
            .order(LAST)
            .paramLabel("WHEN")
            .type(String.class)
            .description("Use colour: auto (default), always or never.")
            .completionCandidates(Read.word(Color.class).words().orElseThrow())
            .scopeType(ScopeType.INHERIT)
            .build();
    private final OptionSpec help = OptionSpec.builder("-h", "--help")
            .order(LAST)
            .type(boolean.class)
            .usageHelp(true)
            .description("Show this help.")
            .scopeType(ScopeType.INHERIT)
            .build();

    private static OptionSpec flag(String meaning, String... names) {
        return OptionSpec.builder(names)
                .order(LAST)
                .type(boolean.class)
                .description(meaning)
                .scopeType(ScopeType.INHERIT)
                .build();
    }

    void addTo(CommandSpec root) {
        root.addOption(folder);
        root.addOption(quiet);
        root.addOption(verbose);
        root.addOption(color);
        root.addOption(help);
    }

    Optional<String> folder() {
        return Optional.ofNullable(folder.<File>getValue()).map(File::getPath);
    }

    boolean quiet() {
        return Boolean.TRUE.equals(quiet.getValue());
    }

    boolean verbose() {
        return Boolean.TRUE.equals(verbose.getValue());
    }

    Color color() {
        String word = color.getValue();
        return word == null ? Color.AUTO : Read.word(Color.class).value(word);
    }

    /** The words of the line that may name a command: neither options nor their values. */
    static List<String> words(String... arguments) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            if (takesValue(arguments[i])) {
                i++;
            } else if (!arguments[i].startsWith("-")) {
                words.add(arguments[i]);
            }
        }
        return words;
    }
}
