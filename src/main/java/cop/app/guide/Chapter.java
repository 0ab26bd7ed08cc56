package cop.app.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of a theme as it stands in its resource.
 *
 * @param source where the guide says this
 * @param paragraphs running text; one in braces such as {@code {ground-rules}} quotes the charter
 */
record Chapter(String title, String summary, String source, List<String> paragraphs, List<Hint> hints) {

    /**
     * One thing to do or to think of.
     *
     * @param key what tells whether it is done: a point of the charter, or {@code check:} or {@code charter:} and the name
     *     of a check
     * @param command the words of a command that helps, without {@code cop}
     */
    record Hint(Optional<String> key, String text, Optional<String> command) {}

    private static final String HINT = "* ";
    private static final String COMMAND = " -> ";

    Chapter {
        paragraphs = List.copyOf(paragraphs);
        hints = List.copyOf(hints);
    }

    /** The chapter in {@code /cop/guide/NAME.txt}: title, summary and source on a line each, then paragraphs and hints. */
    static Chapter named(String name) {
        List<String> lines = text(name).lines().toList();
        List<String> paragraphs = new ArrayList<>();
        List<Hint> hints = new ArrayList<>();
        for (String line : lines.subList(3, lines.size())) {
            if (line.startsWith(HINT)) {
                hints.add(hint(line.substring(HINT.length())));
            } else if (!line.isBlank()) {
                paragraphs.add(line);
            }
        }
        return new Chapter(lines.get(0), lines.get(1), lines.get(2), paragraphs, hints);
    }

    private static Hint hint(String line) {
        int end = line.startsWith("[") ? line.indexOf("] ") : -1;
        Optional<String> key = end < 0 ? Optional.empty() : Optional.of(line.substring(1, end));
        String rest = end < 0 ? line : line.substring(end + 2);
        int command = rest.indexOf(COMMAND);
        return command < 0
                ? new Hint(key, rest, Optional.empty())
                : new Hint(key, rest.substring(0, command), Optional.of(rest.substring(command + COMMAND.length())));
    }

    private static String text(String name) {
        try (InputStream in = Chapter.class.getResourceAsStream("/cop/guide/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no chapter " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
