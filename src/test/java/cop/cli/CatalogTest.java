package cop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cop.app.Next;
import cop.evaluation.Waiting;
import cop.model.Community;
import cop.store.CommunityReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What holds for every command, also for those that are added later. */
class CatalogTest {

    private static final int COLUMNS = 80;

    /** What is left of a line where a manual page or a help shows it. */
    private static final int COLUMNS_OF_MORE = 73;

    private static final CommandSpec ROOT = CommandTree.whole().getCommandSpec();

    static List<CommandSpec> commands() {
        List<CommandSpec> commands = new ArrayList<>();
        for (CommandSpec first : ManPages.subcommands(ROOT)) {
            commands.addAll(first.subcommands().isEmpty() ? List.of(first) : ManPages.subcommands(first));
        }
        return commands;
    }

    @Test
    void noTwoCommandsHaveOneName() {
        assertThat(Catalog.names()).doesNotHaveDuplicates();
        for (Group group : Catalog.GROUPS) {
            assertThat(group.commands().get()).extracting(Group.Entry::name).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void itIsReachedByItsNameAlone(CommandSpec command) {
        String[] words = (ManPages.words(command) + " --help").split(" ", -1);

        ParseResult reached = CommandTree.of(new Globals(), words).parseArgs(words);
        while (reached.hasSubcommand()) {
            reached = reached.subcommand();
        }

        assertThat(reached.commandSpec().userObject())
                .hasSameClassAs(command.userObject())
                .isInstanceOf(Command.class);
        assertThat(reached.commandSpec().qualifiedName()).isEqualTo(command.qualifiedName());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void oneSentenceSaysWhatItIsForAndFitsIntoTheList(CommandSpec command) {
        assertThat(command.usageMessage().description()).hasSize(1);
        String sentence = command.usageMessage().description()[0];
        assertThat(sentence).matches("[A-Z][^.]*\\.");
        String list = Usage.of(command.parent(), COLUMNS, false);
        assertThat(list.lines()).anyMatch(line -> line.matches("  " + command.name() + " +" + Pattern.quote(sentence)));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whatCanBeSaidWithItIsExplained(CommandSpec command) {
        for (ArgSpec argument : command.args()) {
            assertThat(String.join("", argument.description()))
                    .as(argument.paramLabel())
                    .isNotBlank();
        }
        assertThat(command.usageMessage().footer()).allMatch(line -> line.length() <= COLUMNS_OF_MORE);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aManualPageTellsOfIt(CommandSpec command) {
        String group = command.parent() == ROOT ? "" : "-" + command.parent().name();

        assertThat(Path.of("man/cop" + group + ".1")).content().contains(".SS " + command.qualifiedName() + "\n");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aTranscriptShowsIt(CommandSpec command) {
        String words = ManPages.words(command);

        assertThat(Examples.transcript(words)).content().containsPattern("(?m)^\\$ cop .*\\b" + words + "\\b");
    }

    @Test
    void whatNextProposesCanBeSaid(@TempDir Path young) throws IOException {
        write(young.resolve("community.yaml"), "format: 1\nname: Young\n");
        write(young.resolve("meetings/2026-05-04/meeting.yaml"), "date: 2026-05-04\n");
        write(young.resolve("meetings/2026-06-01/meeting.yaml"), "date: 2026-06-01\n");
        write(young.resolve("meetings/2026-06-01/minutes.yaml"), "recorded: 2026-06-02\n");

        Waiting waiting = Waiting.read(Optional.of("meeting,answer\n2026-05-04,anonymous,4,4,4,4,4,4\n"));
        Set<String> proposed = new TreeSet<>();
        for (Path folder : List.of(young, Path.of("examples/play-cop"))) {
            Community community = CommunityReader.read(folder).snapshot().community();
            LocalDate newYear = LocalDate.parse("2026-01-01");
            newYear.datesUntil(newYear.plusYears(1))
                    .forEach(day -> Next.of(community, waiting, Optional.empty(), day).steps().stream()
                            .map(Next.Step::command)
                            .forEach(proposed::add));
        }

        assertThat(proposed)
                .contains(
                        "minutes add 2026-05-04",
                        "meeting hold 2026-06-01",
                        "agenda show 2026-06-01",
                        "remind",
                        "evaluation form")
                .allSatisfy(command -> {
                    String[] words = command.split(" ", -1);
                    CommandTree.of(new Globals(), words).parseArgs(words);
                });
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
