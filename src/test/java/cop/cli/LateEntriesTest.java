package cop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a health report says of attendance lists that were entered late, whatever has become of the history. */
class LateEntriesTest {

    private static final Map<String, String> VARIABLES = Map.of("GIT_CONFIG_NOSYSTEM", "1");
    private static final String LATE = "1 of 1 attendance lists was entered more than 30 days after the meeting.";
    private static final String DAMAGED = "The history of this folder (.git) is damaged or cannot be read."
            + " So the report does not say which attendance lists were entered late.";

    @TempDir
    Path folder;

    @BeforeEach
    void enterALate() throws IOException {
        cop("2026-03-01", "init", "Early Reading", "--you", "Ana", "--member", "Ben", "--in", ".");
        Path plan = folder.resolve("meetings/2026-03-19/meeting.yaml");
        Files.createDirectories(plan.getParent());
        Files.writeString(plan, "title: A meeting\ndate: 2026-03-19\n");
        cop("2026-03-10", "rsvp", "set", "2026-03-19", "yes:", "ana");
        cop("2026-04-30", "attendance", "set", "2026-03-19", "ana");
    }

    @Test
    void itIsSaidOfTheFolderWithItsHistory() {
        assertThat(report().out()).contains(LATE);
        assertThat(report().err()).isEmpty();
    }

    @Test
    void itIsKnownStillWhenTheMeetingGetsAnotherName() throws IOException {
        Files.move(folder.resolve("meetings/2026-03-19"), folder.resolve("meetings/spring"));
        RealGit.in(folder, "add", "-A");
        RealGit.in(folder, "commit", "-q", "-m", "another name", "--date", "2026-05-30T10:00:00+0000");

        assertThat(report().out()).contains(LATE);
    }

    @Test
    void withoutAHistoryNothingIsSaid() throws IOException {
        Path away = Files.move(folder.resolve(".git"), folder.resolve("away"));

        assertThat(away).exists();
        assertThat(report().code()).isZero();
        assertThat(report().out()).contains("Records").doesNotContain("were entered", "was entered", "git");
        assertThat(report().err()).isEmpty();
    }

    @Test
    void aDamagedHistoryIsSaidAndTheReportMadeAllTheSame() throws IOException {
        try (Stream<Path> objects = Files.walk(folder.resolve(".git/objects"))) {
            for (Path object : objects.filter(Files::isRegularFile).toList()) {
                Files.delete(object);
            }
        }

        assertThat(report().code()).isZero();
        assertThat(report().out()).contains("Records").doesNotContain("was entered");
        assertThat(report().err().strip()).isEqualTo(DAMAGED);
        assertThat(cop("2026-05-31", "-q", "health", "report").err()).isEmpty();
    }

    @Test
    void nonsenseInsteadOfAHistoryIsSaidToo() throws IOException {
        Files.writeString(folder.resolve(".git/HEAD"), "nonsense");
        assertThat(report().code()).isZero();
        assertThat(report().err()).hasLineCount(1);

        Files.writeString(folder.resolve(".git/HEAD"), "ref: refs/heads/main\n");
        Files.writeString(folder.resolve(".git/config"), "[core\nnonsense");
        assertThat(report().code()).isZero();
        assertThat(report().err().strip()).isEqualTo(DAMAGED);
    }

    @Test
    void truncatedObjectsAreSaidToo() throws IOException {
        try (Stream<Path> objects = Files.walk(folder.resolve(".git/objects"))) {
            for (Path object : objects.filter(Files::isRegularFile).toList()) {
                Files.delete(object);
                Files.writeString(object, "nonsense");
            }
        }

        assertThat(report().code()).isZero();
        assertThat(report().err().strip()).isEqualTo(DAMAGED);
    }

    private Call report() {
        return cop("2026-05-31", "health", "report");
    }

    private Call cop(String today, String... arguments) {
        return Call.in(folder, LocalDate.parse(today), VARIABLES, arguments);
    }
}
