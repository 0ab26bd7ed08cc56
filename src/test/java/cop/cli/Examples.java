package cop.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people do with a command, from its transcript. */
final class Examples {

    /**
     * A story in which the command does what it is for.
     *
     * @param sentence what happens, without a number
     * @param command the whole line, with {@code cop}
     */
    record Example(String sentence, String command) {}

    private static final Path TRANSCRIPTS = Path.of("src/test/resources/transcripts");

    private Examples() {}

    /** Where the transcript of a command is: {@code action add} has its own in {@code action/add.cop}. */
    static Path transcript(String command) {
        return TRANSCRIPTS.resolve(command.replace(' ', '/') + ".cop");
    }

    /**
     * The first call of the command in each story, unless it is refused there. Of stories that tell the same line the last
     * one counts: the first often tells of a folder where nothing is yet.
     */
    static List<Example> of(String command) throws IOException {
        Map<String, String> examples = new LinkedHashMap<>();
        Path transcript = transcript(command);
        List<String> lines = Files.exists(transcript) ? Files.readAllLines(transcript) : List.of();
        String sentence = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.matches("# \\d+\\. .*")) {
                sentence = line.substring(line.indexOf(". ") + 2);
            } else if (!sentence.isEmpty() && calls(line, command) && succeeds(lines, i)) {
                examples.put(line.substring(2), sentence);
                sentence = "";
            }
        }
        return examples.entrySet().stream()
                .map(example -> new Example(example.getValue(), example.getKey()))
                .toList();
    }

    private static boolean calls(String line, String command) {
        return line.startsWith("$ cop ") && (line + " ").contains(" " + command + " ");
    }

    private static boolean succeeds(List<String> lines, int call) {
        for (String line : lines.subList(call + 1, lines.size())) {
            if (line.startsWith(">= ")) {
                return false;
            }
            if (line.startsWith("$ ") || line.startsWith("# ")) {
                return true;
            }
        }
        return true;
    }
}
