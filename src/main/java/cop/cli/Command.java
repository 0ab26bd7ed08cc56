package cop.cli;

import cop.app.Carrying;
import cop.render.Format;
import java.io.File;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A command that does something. Its options and arguments are declared without annotations, which would cost a fifth of the
 * time in which a small command starts.
 */
abstract class Command {

    /** How many options may stand together in the help. */
    private static final int BLOCK = 100;

    /** Where options stand in the help that many commands have. */
    private static final int COMMON = 10 * BLOCK;

    private final CommandSpec spec;
    private int order = COMMON;
    private int arguments;

    /** @param sentence what it does, for the lists of commands */
    Command(String name, String sentence) {
        spec = CommandSpec.wrapWithoutInspection(this).name(name);
        spec.usageMessage().description(sentence);
    }

    /** Does it, and tells the shell how it went. */
    abstract ExitCode run(Session session);

    final CommandSpec spec() {
        return spec;
    }

    /** What is declared from here on stands in the help before what was declared until now. */
    protected final void commonOptionsEnd() {
        order = (order / BLOCK - 1) * BLOCK;
    }

    /** More about it, below the list of options: paragraphs and examples. */
    protected final void more(String... lines) {
        spec.usageMessage().footerHeading("%n").footer(lines);
    }

    /** An option that is there or not. */
    protected final Value<Boolean> flag(String names, String meaning) {
        OptionSpec option =
                named(names).type(boolean.class).description(meaning).build();
        spec.addOption(option);
        return () -> Boolean.TRUE.equals(option.getValue());
    }

    /** How a change is carried out: the options that every change has. */
    protected final Value<Carrying> carrying() {
        return carrying("Only", "Change", "The");
    }

    /** The same where only one option of the command makes a change. */
    protected final Value<Carrying> carryingWith(String option) {
        String with = "With " + option + ": ";
        return carrying(with + "only", with + "change", with + "the");
    }

    private Value<Carrying> carrying(String only, String change, String the) {
        Value<Boolean> dryRun = flag("--dry-run", only + " show what would change.");
        Value<Boolean> noCommit = flag("--no-commit", change + " the files without making a commit.");
        Value<Optional<String>> message =
                option("-m, --message", "TEXT", the + " message of the commit, instead of the usual one.");
        return () -> new Carrying(dryRun.get(), !noCommit.get(), message.get());
    }

    protected final Value<Optional<String>> option(String names, String label, String meaning) {
        return option(names, label, Read::text, meaning);
    }

    protected final <T> Value<Optional<T>> option(String names, String label, Read<T> read, String meaning) {
        return add(named(names), label, read, meaning);
    }

    /** An option whose value may be left out; then it is read from an empty text. */
    protected final <T> Value<Optional<T>> openOption(String names, String label, Read<T> read, String meaning) {
        return add(named(names).arity("0..1").fallbackValue(""), label, read, meaning);
    }

    private OptionSpec.Builder named(String names) {
        return OptionSpec.builder(names.split(", ", -1)).order(order++);
    }

    private <T> Value<Optional<T>> add(OptionSpec.Builder builder, String label, Read<T> read, String meaning) {
        builder.type(type(label)).paramLabel(label).description(meaning);
        read.words().ifPresent(builder::completionCandidates);
        OptionSpec option = builder.build();
        spec.addOption(option);
        return () -> text(option).map(read::value);
    }

    /** A shell suggests files where it knows that one is asked for. */
    private static Class<?> type(String label) {
        return label.equals("FILE") || label.equals("FOLDER") ? File.class : String.class;
    }

    /** How to show an answer. */
    protected final Value<Format> format() {
        Value<Optional<Format>> given = option(
                "--format",
                "FORMAT",
                Read.word(Format.class),
                "How to show the answer: text (default), markdown, csv, json, html or pdf.");
        return () -> given.get().orElse(Format.TEXT);
    }

    /** An option that may be given several times. */
    protected final Value<List<String>> options(String names, String label, String meaning) {
        return list(named(names), label, meaning);
    }

    /** An option that takes two words, and may be given several times. */
    protected final Value<List<String>> pairs(String names, String label, String meaning) {
        return list(named(names).arity("2"), label, meaning);
    }

    private Value<List<String>> list(OptionSpec.Builder builder, String label, String meaning) {
        OptionSpec option = builder.type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(meaning)
                .build();
        spec.addOption(option);
        return () -> texts(option);
    }

    /** A word that has to be given. */
    protected final Value<String> argument(String label, String meaning) {
        return argument(label, Read::text, meaning);
    }

    protected final <T> Value<T> argument(String label, Read<T> read, String meaning) {
        PositionalParamSpec argument = positional(label, "1", read, meaning);
        return () -> text(argument).map(read::value).orElseThrow();
    }

    /** A word that may be left out. */
    protected final Value<Optional<String>> optionalArgument(String label, String meaning) {
        return optionalArgument(label, Read::text, meaning);
    }

    protected final <T> Value<Optional<T>> optionalArgument(String label, Read<T> read, String meaning) {
        PositionalParamSpec argument = positional(label, "0..1", read, meaning);
        return () -> text(argument).map(read::value);
    }

    /** Any number of words, to the end of the line. */
    protected final Value<List<String>> optionalWords(String label, String meaning) {
        return optionalWords(label, Read::text, meaning);
    }

    protected final Value<List<String>> optionalWords(String label, Read<String> read, String meaning) {
        PositionalParamSpec.Builder builder = PositionalParamSpec.builder()
                .index(arguments + "..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(meaning);
        read.words().ifPresent(builder::completionCandidates);
        PositionalParamSpec rest = builder.build();
        spec.addPositional(rest);
        return () -> texts(rest);
    }

    private PositionalParamSpec positional(String label, String arity, Read<?> read, String meaning) {
        PositionalParamSpec.Builder builder = PositionalParamSpec.builder()
                .index(Integer.toString(arguments++))
                .arity(arity)
                .required(!arity.startsWith("0"))
                .type(type(label))
                .paramLabel(label)
                .description(meaning);
        read.words().ifPresent(builder::completionCandidates);
        PositionalParamSpec argument = builder.build();
        spec.addPositional(argument);
        return argument;
    }

    private static Optional<String> text(ArgSpec spec) {
        return Optional.ofNullable(spec.<Object>getValue())
                .map(Object::toString)
                .map(Read::text);
    }

    private static List<String> texts(ArgSpec spec) {
        return Optional.ofNullable(spec.<List<String>>getValue()).orElse(List.of()).stream()
                .map(Read::text)
                .toList();
    }
}
