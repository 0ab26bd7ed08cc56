package cop.cli;

import cop.Postbox;
import cop.app.CommandLineWords;
import cop.app.Environment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A session as a person sees it: after a line {@code $ command} comes what it prints on standard output, lines {@code >2} for
 * standard error and {@code >= code} where the code is not 0. {@code $ cat FILE} shows a file, {@code $ write FILE} makes
 * one of the lines behind {@code <}, which are also what a command reads. After a line {@code # with a mail server} there is one
 * at the port that is written as PORT, and {@code $ mail} shows what it got. A line {@code # as of DATE} sets the clock, and
 * {@code # in a copy of FOLDER} puts what is in a folder of this project where the session takes place. In a story that ends
 * with {@code (At a terminal.)} a person reads and types.
 */
class Transcript {

    private static final String COMMAND = "$ ";
    private static final String INPUT = "< ";
    private static final String CLOCK = "# as of ";
    private static final String SOMEBODY = " (At a terminal.)";
    private static final String COPY = "# in a copy of ";
    private static final String MAIL = "# with a mail server";

    private final Path folder;
    private final List<String> lines = new ArrayList<>();
    private Optional<Postbox> postbox = Optional.empty();
    private boolean somebody;
    private Instant now = Instant.parse("2026-03-02T08:00:00.123456789Z");

    Transcript(Path folder) {
        this.folder = folder;
    }

    /** The session as it really goes, in the form of the transcript. */
    String play(List<String> script) throws IOException {
        for (int i = 0; i < script.size(); i++) {
            String line = script.get(i);
            boolean pause = line.isEmpty() && i + 1 < script.size() && isStory(script.get(i + 1));
            if (pause || isStory(line)) {
                lines.add(line);
                if (line.startsWith(CLOCK)) {
                    now = Instant.parse(line.substring(CLOCK.length()).strip() + "T08:00:00.123456789Z");
                } else if (line.startsWith(COPY)) {
                    copy(Path.of(line.substring(COPY.length()).strip()));
                } else if (line.startsWith(MAIL)) {
                    postbox = Optional.of(Postbox.shared());
                }
                somebody = line.endsWith(SOMEBODY);
            } else if (line.startsWith(COMMAND)) {
                lines.add(line);
                StringBuilder input = new StringBuilder();
                for (; i + 1 < script.size() && script.get(i + 1).startsWith(INPUT.strip()); i++) {
                    lines.add(script.get(i + 1));
                    input.append(script.get(i + 1)
                                    .substring(Math.min(
                                            INPUT.length(), script.get(i + 1).length())))
                            .append('\n');
                }
                run(CommandLineWords.of(line.substring(COMMAND.length())), input.toString());
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /** Whether a line tells the story, which an answer that begins with a hash does not. */
    private static boolean isStory(String line) {
        return line.startsWith(CLOCK)
                || line.startsWith(COPY)
                || line.startsWith(MAIL)
                || (line.startsWith("# ") && line.length() > 2 && Character.isDigit(line.charAt(2)));
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private void run(List<String> words, String input) throws IOException {
        List<String> arguments = words.subList(1, words.size());
        switch (words.get(0)) {
            case "cop" -> cop(arguments, input);
            case "cat" ->
                Files.readString(folder.resolve(arguments.get(0))).lines().forEach(lines::add);
            case "write" -> {
                Path file = folder.resolve(arguments.get(0));
                Files.createDirectories(file.getParent());
                Files.writeString(
                        file,
                        postbox.map(box -> input.replace("PORT", Integer.toString(box.port())))
                                .orElse(input));
            }
            case "mail" ->
                postbox.orElseThrow().empty().forEach((text, readers) -> {
                    lines.add("== " + String.join(", ", readers));
                    text.lines().forEach(lines::add);
                });
            default -> throw new IllegalArgumentException("a transcript knows no " + words.get(0));
        }
    }

    private void cop(List<String> arguments, String input) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Environment environment = new Environment(
                somebody ? new Typing(input, err) : new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                folder,
                folder.resolve("nobody"),
                Path.of("").toAbsolutePath(),
                Map.of(
                        "GIT_AUTHOR_NAME", "Ana Example",
                        "GIT_AUTHOR_EMAIL", "ana@example.org",
                        "GIT_COMMITTER_NAME", "Ana Example",
                        "GIT_COMMITTER_EMAIL", "ana@example.org",
                        "GIT_CONFIG_NOSYSTEM", "1"),
                Clock.fixed(now, ZoneOffset.UTC),
                () -> ZoneId.of("Africa/Johannesburg"),
                new Environment.Terminal(somebody, false, somebody, 80));
        int code = call(environment, arguments);
        out.toString(StandardCharsets.UTF_8).lines().forEach(lines::add);
        err.toString(StandardCharsets.UTF_8).lines().forEach(line -> lines.add((">2 " + line).stripTrailing()));
        if (code != 0) {
            lines.add(">= " + code);
        }
    }

    /** Makes one call; whoever watches the session looks before and after. */
    int call(Environment environment, List<String> arguments) {
        return Cop.run(environment, arguments.toArray(String[]::new));
    }

    /** A person who types line by line, which the screen shows. */
    private static final class Typing extends ByteArrayInputStream {
        private final OutputStream screen;

        Typing(String text, OutputStream screen) {
            super(text.getBytes(StandardCharsets.UTF_8));
            this.screen = screen;
        }

        @Override
        public synchronized int read(byte[] into, int from, int most) {
            int length = 0;
            while (length < most && pos < count) {
                into[from + length] = buf[pos++];
                if (into[from + length++] == '\n') {
                    break;
                }
            }
            try {
                screen.write(into, from, length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return length == 0 ? -1 : length;
        }

        @Override
        public synchronized int available() {
            return 0;
        }
    }
}
