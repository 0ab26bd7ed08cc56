package cop.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cop.check.Checks;
import cop.model.Problem;
import cop.model.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A file of an example by itself, and what must be true of every answer about what became of it. */
final class LoneFile {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private LoneFile() {}

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("examples"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** Nothing is thrown, and every problem is one line with a place that is in the file. */
    static void answersWithPlaces(Path folder, String trial, Snapshot snapshot) {
        List<Problem> problems = Checks.run(snapshot, DAY);
        Map<String, List<Long>> places = new HashMap<>();
        for (Problem problem : problems) {
            assertThat(problem.source().line()).as(trial + problem).isPositive();
            assertThat(problem.source().column()).as(trial + problem).isPositive();
            assertThat(places.computeIfAbsent(problem.source().file(), path -> ends(folder.resolve(path))))
                    .as(trial + problem)
                    .hasSizeGreaterThanOrEqualTo(problem.source().line())
                    .element(problem.source().line() - 1)
                    .matches(end -> end >= problem.source().column());
            assertThat(problem.text()).as(trial).isNotBlank().doesNotContain("Exception", "org.snakeyaml", "\n");
        }
        assertThat(snapshot.isUnderstood() || problems.stream().anyMatch(Problem::isError))
                .as(trial)
                .isTrue();
    }

    /** The last column of each line of a file, which is behind its last character. */
    private static List<Long> ends(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return Stream.of(text.split("\\r\\n|[\\r\\n]", -1))
                    .map(line -> 1 + line.codePoints().count())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a file of an example lies in a folder that holds nothing else but a charter and the meeting that it needs. */
    static Path copy(Path file, Path folder) throws IOException {
        Path path = file.subpath(2, file.getNameCount());
        Files.writeString(folder.resolve("community.yaml"), "format: 1\nname: Reading\n");
        Path copy = folder.resolve(path.toString());
        Files.createDirectories(copy.getParent());
        if (path.startsWith("meetings") && !path.endsWith("meeting.yaml")) {
            Files.writeString(copy.resolveSibling("meeting.yaml"), "date: 2026-03-19\n");
        }
        return copy;
    }
}
