package cop.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a sample community talked about, meeting by meeting, as somebody wrote it down.
 *
 * @param scenes in the order in which they happen
 */
record Story(List<Scene> scenes) {

    /**
     * One meeting.
     *
     * @param coming whether it is still to come
     * @param lines what is known of it, each a word that says what it is, and a text
     */
    record Scene(LocalDate date, String theme, boolean coming, List<Line> lines) {

        /** The texts behind a word, in order. */
        List<String> all(String word) {
            return lines.stream()
                    .filter(line -> line.word().equals(word))
                    .map(Line::text)
                    .toList();
        }
    }

    /** For example {@code decision}, {@code We begin with ten minutes}. */
    record Line(String word, String text) {

        static Line read(String line) {
            int blank = line.indexOf(' ');
            return new Line(line.substring(0, blank), line.substring(blank + 1));
        }
    }

    static Story read(Path file) {
        List<Scene> scenes = new ArrayList<>();
        for (String paragraph : text(file).strip().split("\n\n", -1)) {
            List<Line> lines = paragraph.lines().map(Line::read).toList();
            Line first = lines.get(0);
            Line head = Line.read(first.text());
            scenes.add(new Scene(
                    LocalDate.parse(head.word()),
                    head.text(),
                    first.word().equals("coming"),
                    lines.subList(1, lines.size())));
        }
        return new Story(scenes);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
