package cop.agenda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A plain text that comes with the tool: parts under headings, each a line that begins with {@code =}.
 *
 * @param parts in the order of the text
 */
record Booklet(List<Part> parts) {

    private static final String HEADING = "= ";
    private static final String POINT = "- ";

    /**
     * What stands under one heading.
     *
     * @param lines without the empty ones
     */
    record Part(String heading, List<String> lines) {

        Part {
            lines = List.copyOf(lines);
        }

        /** What stands behind a key and a colon; empty where the part does not say. */
        Optional<String> value(String key) {
            for (String line : lines) {
                if (line.startsWith(key + ": ")) {
                    return Optional.of(line.substring(key.length() + 2));
                }
            }
            return Optional.empty();
        }

        /** As {@link #value}, where nothing said is an empty text. */
        String text(String key) {
            return value(key).orElse("");
        }

        /** The lines that begin with a dash. */
        List<String> points() {
            return lines.stream()
                    .filter(line -> line.startsWith(POINT))
                    .map(line -> line.substring(POINT.length()))
                    .toList();
        }
    }

    Booklet {
        parts = List.copyOf(parts);
    }

    /** The text in {@code /cop/agenda/NAME.txt}. */
    static Booklet named(String name) {
        List<Part> parts = new ArrayList<>();
        String heading = "";
        List<String> lines = new ArrayList<>();
        for (String line : text(name).lines().toList()) {
            if (line.startsWith(HEADING)) {
                finish(heading, lines, parts);
                heading = line.substring(HEADING.length());
            } else if (!line.isBlank()) {
                lines.add(line);
            }
        }
        finish(heading, lines, parts);
        return new Booklet(parts);
    }

    private static void finish(String heading, List<String> lines, List<Part> parts) {
        if (!heading.isEmpty()) {
            parts.add(new Part(heading, lines));
        }
        lines.clear();
    }

    /** The part under a heading; one without lines where there is none. */
    Part part(String heading) {
        return parts.stream()
                .filter(part -> part.heading().equals(heading))
                .findFirst()
                .orElse(new Part(heading, List.of()));
    }

    private static String text(String name) {
        try (InputStream in = Booklet.class.getResourceAsStream("/cop/agenda/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no booklet " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
