package cop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one person answered is nowhere where git keeps it, and who it was is nowhere at all. */
class SingleAnswersTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-21");
    private static final Map<String, String> VARIABLES = Map.of("GIT_CONFIG_NOSYSTEM", "1");

    @TempDir
    Path place;

    private Path folder = Path.of("");
    private Path answers = Path.of("");

    @BeforeEach
    void begin() throws IOException {
        folder = Files.createDirectories(place.resolve("folder"));
        answers = place.resolve("answers.csv");
        cop("init", "Early Reading", "--you", "Ana Mokoena", "--in", ".");
        Path plan = folder.resolve("meetings/2026-03-19/meeting.yaml");
        Files.createDirectories(plan.getParent());
        Files.writeString(plan, "title: A meeting\ndate: 2026-03-19\nstatus: held\n");
    }

    @Test
    void nothingInTheFolderOrItsHistorySaysWhoAnsweredOrWhen() throws IOException {
        Files.writeString(answers, """
                Timestamp,Email Address,Name,worth_my_time,could_say,keep
                2026/03/19 4:05:12 PM GMT+2,secret1@example.org,Secret One,4,4,Tea
                2026/03/19 4:06:13 PM GMT+2,secret2@example.org,Secret Two,4,4,
                2026/03/19 4:07:14 PM GMT+2,secret3@example.org,Secret Three,5,4,
                2026/03/19 4:08:15 PM GMT+2,secret4@example.org,Secret Four,3,2,
                """);
        assertThat(importAnswers().code()).isZero();
        nobodyIsIn(everything());

        Files.writeString(answers, """
                start;end;worth_my_time;could_say;_id;_uuid;_submission_time;_submitted_by
                2026-03-20T16:09:16.000+02:00;2026-03-20T16:09:16.000+02:00;4;4;secret5;uuid-secret5;2026-03-20T14:09:16;secretuser
                """);
        assertThat(importAnswers().out()).contains("5 answers about 1 meeting make a block");
        nobodyIsIn(everything());
        assertThat(everything()).anyMatch(text -> text.contains("worth-my-time: [0, 0, 1, 3, 1]"));
    }

    private static void nobodyIsIn(List<String> texts) {
        assertThat(texts)
                .noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("secret")
                        || Stream.of("4:05", "16:05", "16:09", "14:09", "2026-03-20")
                                .anyMatch(text::contains));
    }

    @Test
    void whoeverDownloadsAFormAgainThatHasOneMoreQuestionCountsNobodyTwice() throws IOException {
        Files.writeString(answers, """
                Timestamp,worth_my_time,could_say
                2026/03/19 4:05:12 PM GMT+2,4,4
                2026/03/19 4:06:13 PM GMT+2,4,4
                2026/03/19 4:07:14 PM GMT+2,5,4
                """);
        importAnswers();
        Files.writeString(answers, """
                Could you say what you think?,Timestamp,Today was worth the time it cost me.,could_say,What was for lunch?
                ,2026/03/19 4:05:12 PM GMT+2,4,4,
                ,2026/03/19 4:06:13 PM GMT+2,4,4,
                ,2026/03/19 4:07:14 PM GMT+2,5,4,
                """);

        assertThat(importAnswers().out())
                .startsWith("0 answers about Thu 19 Mar 2026; 3 rows passed over that came before.")
                .doesNotContain("block", "lunch");
    }

    @Test
    void whereGitKeepsThePrivateFolderNothingIsWrittenThere() throws IOException {
        Files.writeString(answers, "worth_my_time,could_say\n4,4\n");
        assertThat(importAnswers().code()).isZero();
        RealGit.in(folder, "add", "-f", "private");
        RealGit.in(folder, "commit", "-q", "-m", "by mistake");
        List<String> before = everything();

        for (Call refused :
                List.of(importAnswers(), cop("pulse", "close", answers.toString(), "--invited", "8", "--keep"))) {
            assertThat(refused.code()).isEqualTo(5);
            assertThat(refused.err()).isEqualTo("""
                    cop: Git keeps files of private/ here, so it would keep single answers for good.
                    Take them off its list with `git rm -r --cached private` and `git commit`; on your disk they stay. Nothing was changed.
                    """);
        }
        assertThat(everything()).isEqualTo(before);

        RealGit.in(folder, "rm", "-q", "-r", "--cached", "private");
        RealGit.in(folder, "commit", "-q", "-m", "mended");
        assertThat(importAnswers().code()).isZero();
    }

    private Call importAnswers() {
        return cop("evaluation", "import", answers.toString(), "2026-03-19");
    }

    private Call cop(String... arguments) {
        return Call.in(folder, TODAY, VARIABLES, arguments);
    }

    /** All that lies in the folder, and all that git remembers of it. */
    private List<String> everything() throws IOException {
        List<String> texts = new ArrayList<>();
        texts.add(RealGit.in(folder, "log", "-p", "--all", "--format=%B"));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder.resolve(".git")))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}
