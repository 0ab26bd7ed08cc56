package cop.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The commands of the catalog as picocli's tree, with as many branches as a call needs. */
final class CommandTree {

    private static final String VERSION = "--version";

    private CommandTree() {}

    /** The command line with as much behind it as these arguments need. */
    static CommandLine of(Globals globals, String... arguments) {
        CommandSpec root = root(globals);
        List<String> words = Globals.words(arguments);
        if (words.isEmpty()) {
            return List.of(arguments).contains(VERSION) ? new CommandLine(root) : all(root);
        }
        String first = words.get(0);
        Optional<Group> group = Catalog.group(first);
        if (group.isPresent()) {
            root.addSubcommand(first, spec(group.get(), words.size() > 1 ? words.get(1) : ""));
            return new CommandLine(root);
        }
        Optional<Group.Entry> alone = Catalog.ALONE.find(first);
        if (alone.isPresent()) {
            add(root, alone.get());
            return new CommandLine(root);
        }
        return all(root);
    }

    /** The command line with everything behind it, for what describes the tool as a whole. */
    static CommandLine whole() {
        CommandSpec root = root(new Globals());
        for (Group.Entry entry : Catalog.ALONE.commands().get()) {
            add(root, entry);
        }
        for (Group group : Catalog.GROUPS) {
            root.addSubcommand(group.name(), spec(group, ""));
        }
        return new CommandLine(root);
    }

    /** What the list of commands needs: the groups by their sentence, without what is in them. */
    private static CommandLine all(CommandSpec root) {
        for (Group.Entry entry : Catalog.ALONE.commands().get()) {
            add(root, entry);
        }
        for (Group group : Catalog.GROUPS) {
            root.addSubcommand(group.name(), empty(group));
        }
        return new CommandLine(root);
    }

    private static CommandSpec root(Globals globals) {
        CommandSpec root = CommandSpec.wrapWithoutInspection(new Object()).name("cop");
        // A word such as @ana is a person, not a file of arguments.
        root.parser().expandAtFiles(false);
        root.usageMessage().description("Helps the people who run a community of practice.");
        root.addOption(OptionSpec.builder(VERSION)
                .type(boolean.class)
                .versionHelp(true)
                .description("Show which cop this is.")
                .build());
        globals.addTo(root);
        return root;
    }

    /** A group with the one command that is called, or with all where none of them is. */
    private static CommandSpec spec(Group group, String called) {
        CommandSpec spec = empty(group);
        Optional<Group.Entry> one = group.find(called);
        if (one.isPresent()) {
            add(spec, one.get());
        } else {
            group.commands().get().forEach(entry -> add(spec, entry));
        }
        return spec;
    }

    private static CommandSpec empty(Group group) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(group).name(group.name());
        spec.usageMessage().description(group.sentence());
        return spec;
    }

    private static void add(CommandSpec parent, Group.Entry entry) {
        parent.addSubcommand(entry.name(), entry.make().get().spec());
    }
}
