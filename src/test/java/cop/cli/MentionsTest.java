package cop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What a message tells people to type can be typed. */
class MentionsTest {

    /** Words that follow the name of the tool in a sentence about it, and so are no commands. */
    private static final Set<String> OF_A_SENTENCE =
            Set.of("asks", "journal", "cannot", "does", "has", "is", "itself", "keeps", "sends", "this", "was");

    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern MENTION = Pattern.compile("\\bcop ((?!cop )[a-z](?:(?! cop |\\. ).)*)");
    private static final Pattern OPTION = Pattern.compile("(?<= )-{1,2}[A-Za-z][a-z-]*");

    @Test
    void everyCommandThatAMessageNamesExists() throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (String text : texts()) {
            MENTION.matcher(text)
                    .results()
                    .map(mention -> mention.group(1))
                    .forEach(mention -> wrong(mention).ifPresent(word -> wrong.add(word + " in: cop " + mention)));
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void aNameThatIsWrongIsFound() {
        assertThat(wrong("minuts add MEETING")).hasValue("minuts");
        assertThat(wrong("minutes record MEETING")).hasValue("record");
        assertThat(wrong("minutes add MEETING --by ana")).hasValue("--by");
        assertThat(wrong("minutes add MEETING --dry-run, or `nothing`")).isEmpty();
    }

    /** Every text in the sources, put together where it is written in several pieces. */
    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                String code = Files.readString(source).replace("'\"'", "").replaceAll("\"\\s*\\+\\s*\"", "");
                STRING.matcher(code).results().map(text -> text.group(1)).forEach(texts::add);
            }
        }
        try (Stream<Path> chapters = Files.list(Path.of("src/main/resources/cop/guide"))) {
            for (Path chapter : chapters.toList()) {
                texts.addAll(List.of(
                        Files.readString(chapter).replace(" -> ", " cop ").split("\n")));
            }
        }
        return texts;
    }

    /** The word by which something is named that does not exist. */
    private static Optional<String> wrong(String mention) {
        List<String> words = Pattern.compile("[a-z][a-z-]*")
                .matcher(mention)
                .results()
                .map(MatchResult::group)
                .toList();
        if (OF_A_SENTENCE.contains(words.get(0))) {
            return Optional.empty();
        }
        CommandLine command = CommandTree.whole();
        for (String word : words) {
            Map<String, CommandLine> commands = command.getSubcommands();
            if (commands.isEmpty()) {
                break;
            }
            if (!commands.containsKey(word)) {
                return Optional.of(word);
            }
            command = commands.get(word);
        }
        Set<String> options = command.getCommandSpec().optionsMap().keySet();
        return OPTION.matcher(mention)
                .results()
                .map(MatchResult::group)
                .filter(option -> !options.contains(option))
                .findFirst();
    }
}
