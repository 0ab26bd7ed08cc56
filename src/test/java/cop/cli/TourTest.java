package cop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cop.app.Environment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TourTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path place;

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "2026-01-31", "2026-03-02", "2026-11-25", "2026-12-31"})
    void fitsEveryDayAndLeavesAFolderInOrder(LocalDate today) throws IOException, InterruptedException {
        assertThat(cop(today, "tour", "sample")).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .allSatisfy(line -> assertThat(line).startsWith("0 errors"));
        assertThat(cop(today, "-C", "sample", "check")).isZero();

        assertThat(git("fsck", "--strict")).isEmpty();
        assertThat(git("status", "--porcelain")).isEmpty();
        assertThat(git("log", "--format=%an <%ae>").stream().distinct())
                .containsExactly("Thandi Example <thandi@example.org>");
        List<LocalDate> days = git("log", "--reverse", "--date=short", "--format=%ad").stream()
                .map(LocalDate::parse)
                .toList();
        assertThat(days).isSorted().hasSizeGreaterThan(20).allMatch(day -> !day.isAfter(today));
    }

    private int cop(LocalDate today, String... arguments) {
        return Cop.run(
                new Environment(
                        new ByteArrayInputStream(new byte[0]),
                        out,
                        err,
                        place,
                        place.resolve("nobody"),
                        place,
                        Map.of("GIT_AUTHOR_NAME", "Somebody Else", "GIT_AUTHOR_EMAIL", "else@example.org"),
                        Clock.fixed(today.atTime(20, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
                        () -> ZoneOffset.UTC,
                        new Environment.Terminal(false, false, false, 80)),
                arguments);
    }

    private List<String> git(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("git", "-C", place.resolve("sample").toString()));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        git.waitFor();
        return lines;
    }
}
