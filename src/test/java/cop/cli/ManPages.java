package cop.cli;

import cop.Roff;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/** Writes a manual page for every group of commands, and one for the commands without a noun, from their specs. */
final class ManPages {

    private static final int EXAMPLES_OF_A_COMMAND = 2;
    private static final int MANY = 3;

    private final CommandSpec root = CommandTree.whole().getCommandSpec();
    private final Set<String> shared = shared();

    /** The text of every page by the name of its file. */
    Map<String, String> all() throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("cop.1", overview());
        for (CommandSpec group : groups()) {
            pages.put("cop-" + group.name() + ".1", page(group));
        }
        return pages;
    }

    private String overview() throws IOException {
        Roff page = new Roff("cop", 1, "helps the people who run a community of practice");
        List<CommandSpec> alone = subcommands(root).stream()
                .filter(spec -> spec.subcommands().isEmpty())
                .toList();
        page.heading("SYNOPSIS");
        synopsis(page, root);
        page.synopsis("cop", List.of(".I COMMAND", ".RI [ OPTION \" ...]\""));
        alone.forEach(command -> synopsis(page, command));
        page.heading("DESCRIPTION");
        page.paragraph("cop works on a folder of plain files: a community, its members, meetings, minutes and actions."
                + " Every file can be read and changed by hand, and every change that cop makes is one git commit."
                + " It needs no network.");
        page.paragraph(
                "Begin with \"cop init\", and ask \"cop next\" whenever you wonder what is due. Where a member, a"
                        + " meeting or an action is asked for, the beginning of its id or its name will do; for a meeting"
                        + " also next and last.");
        page.heading("COMMANDS");
        alone.forEach(command -> explain(page, command));
        page.heading("COMMANDS BY NOUN");
        for (CommandSpec group : groups()) {
            page.item(
                    Roff.bold("cop " + group.name()) + " " + Roff.italic(String.join(" | ", names(group))),
                    description(group) + " See cop-" + group.name() + "(1).");
        }
        page.heading("OPTIONS WITHOUT A COMMAND");
        own(root).forEach(option -> item(page, option));
        page.heading("OPTIONS OF EVERY COMMAND");
        root.options().stream()
                .filter(option -> option.scopeType() == ScopeType.INHERIT)
                .forEach(option -> item(page, option));
        common(page, alone);
        page.heading("EXIT STATUS");
        for (ExitCode code : ExitCode.values()) {
            page.item(Roff.bold(Integer.toString(code.code())), meaning(code));
        }
        page.heading("ENVIRONMENT");
        page.item(
                Roff.bold("NO_COLOR"), "Where it is set to anything, nothing is coloured unless --color always asks.");
        page.item(Roff.bold("VISUAL") + ", " + Roff.bold("EDITOR"), "The editor that opens for longer texts.");
        page.item(Roff.bold("JAVA_HOME"), "The Java to run with; otherwise the one that is found on this machine.");
        page.heading("FILES");
        page.item(
                Roff.italic("community.yaml"),
                "Marks the folder of a community, which cop finds from anywhere inside it. This file and all"
                        + " others are explained in cop-files(5).");
        examples(page, alone);
        seeAlso(page, groups().stream().map(group -> "cop-" + group.name()).toList());
        return page.toString();
    }

    private static String meaning(ExitCode code) {
        return switch (code) {
            case OK -> "It was done.";
            case FINDINGS -> "\"cop check\" found mistakes.";
            case USAGE -> "The words of the command are off.";
            case NOT_FOUND -> "What was named is not there.";
            case BAD_DATA -> "A file cannot be understood.";
            case REFUSED -> "The request is understood and will not be carried out; the message says why.";
            case ENVIRONMENT -> "The disk, git or another program stands in the way.";
            case BUG -> "A mistake in cop itself.";
        };
    }

    private String page(CommandSpec group) throws IOException {
        List<CommandSpec> commands = subcommands(group);
        Roff page = new Roff("cop-" + group.name(), 1, phrase(description(group)));
        page.heading("SYNOPSIS");
        commands.forEach(command -> synopsis(page, command));
        page.heading("COMMANDS");
        commands.forEach(command -> explain(page, command));
        common(page, commands);
        page.paragraph("The options of every command, such as -C and -q, are explained in cop(1).");
        examples(page, commands);
        seeAlso(page, List.of("cop"));
        return page.toString();
    }

    private void synopsis(Roff page, CommandSpec command) {
        List<String> parts = new ArrayList<>();
        for (PositionalParamSpec argument : command.positionalParameters()) {
            String label = Roff.escape(argument.paramLabel());
            String more = argument.arity().max() > 1 ? " ..." : "";
            parts.add(argument.required() ? ".I " + label + more : ".RI [ " + label + " \"" + more + "]\"");
        }
        List<OptionSpec> options = new ArrayList<>(own(command));
        options.sort(Comparator.comparing(option -> shared.contains(key(option))));
        for (OptionSpec option : options) {
            int values = option.arity().max();
            String label = Roff.escape(option.paramLabel());
            // What takes two words is one argument of the macro.
            String value =
                    values > 1 ? " \"" + (label + " ").repeat(values).strip() + "\"" : values == 1 ? " " + label : "";
            parts.add(".OP " + Roff.escape(option.names()[0]) + value);
        }
        page.synopsis(command.qualifiedName(), parts);
    }

    /** The command with what can be said with it, but for the options that are explained once for several commands. */
    private void explain(Roff page, CommandSpec command) {
        page.subheading(command.qualifiedName());
        page.paragraph(description(command));
        if (command.usageMessage().footer().length > 0) {
            page.lines(List.of(command.usageMessage().footer()));
        }
        for (PositionalParamSpec argument : command.positionalParameters()) {
            page.item(Roff.italic(argument.paramLabel()), String.join(" ", argument.description()));
        }
        for (OptionSpec option : own(command)) {
            if (!shared.contains(key(option))) {
                item(page, option);
            }
        }
    }

    private void common(Roff page, List<CommandSpec> commands) {
        Map<String, OptionSpec> common = new LinkedHashMap<>();
        for (CommandSpec command : commands) {
            own(command).stream()
                    .filter(option -> shared.contains(key(option)))
                    .forEach(option -> common.putIfAbsent(key(option), option));
        }
        if (!common.isEmpty()) {
            page.heading("OPTIONS OF SEVERAL COMMANDS");
            common.values().forEach(option -> item(page, option));
        }
    }

    private static void item(Roff page, OptionSpec option) {
        String value =
                (" " + Roff.italic(option.paramLabel())).repeat(option.arity().max());
        List<String> names = new ArrayList<>();
        for (String name : option.names()) {
            names.add(Roff.bold(name));
        }
        page.item(String.join(", ", names) + value, String.join(" ", option.description()));
    }

    private static void examples(Roff page, List<CommandSpec> commands) throws IOException {
        page.heading("EXAMPLES");
        for (CommandSpec command : commands) {
            List<Examples.Example> examples = Examples.of(words(command));
            for (Examples.Example example : examples.subList(0, Math.min(EXAMPLES_OF_A_COMMAND, examples.size()))) {
                page.paragraph(example.sentence());
                page.command(example.command());
            }
        }
    }

    private static void seeAlso(Roff page, List<String> pages) {
        page.heading("SEE ALSO");
        pages.forEach(name -> page.macro(".BR " + Roff.escape(name) + " (1),"));
        page.macro(".BR cop\\-files (5)");
    }

    /** Options that many commands explain in the same words. */
    private Set<String> shared() {
        Map<String, Integer> commands = new HashMap<>();
        for (CommandSpec first : subcommands(root)) {
            for (CommandSpec command : first.subcommands().isEmpty() ? List.of(first) : subcommands(first)) {
                own(command).forEach(option -> commands.merge(key(option), 1, Integer::sum));
            }
        }
        commands.values().removeIf(count -> count < MANY);
        return commands.keySet();
    }

    private static String key(OptionSpec option) {
        return option.longestName() + " " + String.join(" ", option.description());
    }

    /** The options of a command that are not every command's. */
    private static List<OptionSpec> own(CommandSpec command) {
        return command.options().stream()
                .filter(option -> option.scopeType() != ScopeType.INHERIT)
                .toList();
    }

    private List<CommandSpec> groups() {
        return subcommands(root).stream()
                .filter(spec -> !spec.subcommands().isEmpty())
                .toList();
    }

    static List<CommandSpec> subcommands(CommandSpec spec) {
        return spec.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .toList();
    }

    private static List<String> names(CommandSpec group) {
        return List.copyOf(group.subcommands().keySet());
    }

    /** What is typed behind {@code cop}: {@code action add}. */
    static String words(CommandSpec command) {
        return command.qualifiedName().substring("cop ".length());
    }

    private static String description(CommandSpec spec) {
        return String.join(" ", spec.usageMessage().description());
    }

    /** A sentence as part of one. */
    private static String phrase(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1, sentence.length() - 1);
    }
}
