package cop.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cop.model.CopException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalsTest {

    private static final String MARCH = "meetings/2026-03-19/register.yaml";
    private static final String APRIL = "meetings/2026-04-16/register.yaml";
    private static final String CAME = "attendance: {ana: present}\n";
    private static final String ANSWERED = "rsvp: {ana: accepted}\n";

    @TempDir
    Path place;

    @Test
    void aFileArrivesWhenItFirstHoldsWhatIsLookedFor() throws IOException {
        GitFolder folder = GitFolder.with(place, "community.yaml");
        commit(folder.write(MARCH, ANSWERED), "2026-03-12T10:00:00+0200");
        commit(folder.write(MARCH, ANSWERED + CAME), "2026-05-02T10:00:00+0200");
        commit(folder.write(MARCH, ANSWERED + CAME + "forms: 3\n"), "2026-06-01T10:00:00+0200");
        commit(folder.write("members/ana.yaml", "name: Ana\n"), "2026-06-02T10:00:00+0200");

        assertThat(since(folder, MARCH, APRIL)).containsExactly(Map.entry(MARCH, day("2026-05-02")));
    }

    @Test
    void ofWhatWasThereAtTheBeginningNothingCanBeTold() throws IOException {
        GitFolder folder = GitFolder.empty(place);
        commit(folder.write(MARCH, CAME).write(APRIL, ANSWERED), "2026-04-20T10:00:00+0200");
        commit(folder.write(MARCH, CAME + "forms: 3\n").write(APRIL, CAME), "2026-04-21T10:00:00+0200");

        assertThat(since(folder, MARCH, APRIL)).containsExactly(Map.entry(APRIL, day("2026-04-21")));
    }

    @Test
    void whatIsNotInTheHistoryYetIsLeftOut() throws IOException {
        GitFolder folder = GitFolder.with(place, "community.yaml").write(MARCH, CAME);

        assertThat(since(folder, MARCH)).isEmpty();
    }

    @Test
    void withoutAnyCommitNothingCanBeTold() throws IOException {
        assertThat(since(GitFolder.empty(place).write(MARCH, CAME), MARCH)).isEmpty();
        assertThat(since(GitFolder.without(place), MARCH)).isEmpty();
    }

    @Test
    void aDayIsThatOfTheAuthorsCalendarAlsoOnceTheCommitIsMoved() throws IOException {
        GitFolder folder = GitFolder.with(place, "community.yaml").write(MARCH, CAME);
        folder.variables.put("GIT_COMMITTER_DATE", "2026-09-01T10:00:00+0000");
        commit(folder, "2026-03-20T23:30:00-0800");

        assertThat(since(folder, MARCH)).containsValue(day("2026-03-20"));
    }

    @Test
    void whatAMergeBroughtInHasTheDayOnWhichItWasWritten() throws IOException {
        GitFolder folder = GitFolder.with(place, "community.yaml");
        folder.git("checkout", "-q", "-b", "hers");
        commit(folder.write(MARCH, CAME), "2026-03-20T10:00:00+0200");
        folder.git("checkout", "-q", "main");
        commit(folder.write(APRIL, CAME), "2026-04-20T10:00:00+0200");
        folder.variables.put("GIT_AUTHOR_DATE", "2026-06-01T10:00:00+0200");
        folder.git("merge", "-q", "--no-edit", "hers");

        assertThat(since(folder, MARCH, APRIL))
                .containsOnly(Map.entry(MARCH, day("2026-03-20")), Map.entry(APRIL, day("2026-04-20")));
    }

    @Test
    void theFirstOfSeveralTimesCounts() throws IOException {
        GitFolder folder = GitFolder.with(place, "community.yaml");
        commit(folder.write(MARCH, CAME), "2026-03-20T10:00:00+0200");
        commit(folder.delete(MARCH), "2026-04-01T10:00:00+0200");
        commit(folder.write(MARCH, CAME), "2026-06-01T10:00:00+0200");

        assertThat(since(folder, MARCH)).containsValue(day("2026-03-20"));
    }

    @Test
    void aFileIsFollowedWhenItsFolderGetsAnotherName() throws IOException {
        GitFolder folder = GitFolder.with(place, "community.yaml");
        commit(folder.write(MARCH, ANSWERED + CAME), "2026-03-20T10:00:00+0200");
        commit(folder.delete(MARCH).write(APRIL, CAME), "2026-06-01T10:00:00+0200");

        assertThat(since(folder, APRIL)).containsOnly(Map.entry(APRIL, day("2026-03-20")));
    }

    @Test
    void ofSeveralFoldersThatGetOtherNamesEachIsFollowedByItsText() throws IOException {
        String may = "meetings/2026-05-21/register.yaml";
        String june = "meetings/2026-06-18/register.yaml";
        GitFolder folder = GitFolder.with(place, "community.yaml");
        commit(folder.write(MARCH, CAME), "2026-03-20T10:00:00+0200");
        commit(folder.write(APRIL, CAME + "forms: 3\n"), "2026-04-20T10:00:00+0200");
        folder.delete(MARCH).delete(APRIL).write(may, CAME).write(june, CAME + "forms: 3\n");
        commit(folder, "2026-07-01T10:00:00+0200");

        assertThat(since(folder, may, june))
                .containsOnly(Map.entry(may, day("2026-03-20")), Map.entry(june, day("2026-04-20")));
    }

    @Test
    void aFolderMayTakeTheNameThatAnotherHadBefore() throws IOException {
        GitFolder folder = GitFolder.with(place, "community.yaml");
        commit(folder.write(MARCH, CAME), "2026-03-20T10:00:00+0200");
        commit(folder.delete(MARCH).write(APRIL, CAME), "2026-04-01T10:00:00+0200");
        commit(folder.write(MARCH, CAME + "forms: 3\n"), "2026-06-01T10:00:00+0200");

        assertThat(since(folder, MARCH, APRIL))
                .containsOnly(Map.entry(MARCH, day("2026-06-01")), Map.entry(APRIL, day("2026-03-20")));
    }

    @Test
    void aShallowCopyTellsWhatCameAfterItsBeginning() throws IOException {
        GitFolder folder = GitFolder.with(place, "community.yaml");
        commit(folder.write(MARCH, CAME), "2026-03-20T10:00:00+0200");
        commit(folder.write(MARCH, CAME + "forms: 3\n"), "2026-03-21T10:00:00+0200");
        commit(folder.write(APRIL, CAME), "2026-06-01T10:00:00+0200");
        folder.git("clone", "-q", "--depth", "2", "file://" + folder.root, "../copy");

        try (History copy = History.open(place.resolve("copy"), folder.variables, folder.home)) {
            assertThat(copy.since(Set.of(MARCH, APRIL), Instant.EPOCH, ArrivalsTest::holds))
                    .containsOnly(Map.entry(APRIL, day("2026-06-01")));
        }
    }

    @Test
    void anEarlierStateOnShowIsTheEndOfItsHistory() throws IOException {
        GitFolder folder = GitFolder.with(place, "community.yaml");
        commit(folder.write(MARCH, CAME), "2026-03-20T10:00:00+0200");
        commit(folder.write(APRIL, CAME), "2026-04-20T10:00:00+0200");
        folder.git("checkout", "-q", "HEAD~1");

        assertThat(since(folder, MARCH, APRIL)).containsOnly(Map.entry(MARCH, day("2026-03-20")));
    }

    @Test
    void theWalkEndsWhereNothingIsLookedForButNotAtAClockThatWasWrong() throws IOException {
        GitFolder folder = GitFolder.with(place, "community.yaml");
        commit(folder.write(MARCH, CAME), "2026-03-20T10:00:00+0200");
        commit(folder.write("members/ana.yaml", "name: Ana\n"), "1990-01-01T10:00:00+0200");
        commit(folder.write(APRIL, CAME), "2026-04-20T10:00:00+0200");
        Instant from = Instant.parse("2026-03-18T00:00:00Z");

        assertThat(since(folder, from, MARCH, APRIL)).containsOnlyKeys(MARCH, APRIL);

        for (int i = 0; i < 5; i++) {
            commit(folder.write("members/ana.yaml", "name: Ana " + i + "\n"), "1990-01-01T10:00:00+0200");
        }
        assertThat(since(folder, from, MARCH, APRIL)).isEmpty();
        assertThat(since(folder, MARCH, APRIL)).containsOnlyKeys(MARCH, APRIL);
    }

    @Test
    void aDamagedHistoryIsSaidToBe() throws IOException {
        GitFolder folder = GitFolder.with(place, "community.yaml");
        commit(folder.write(MARCH, CAME), "2026-03-20T10:00:00+0200");
        commit(folder.write(MARCH, CAME + "forms: 3\n"), "2026-03-21T10:00:00+0200");
        String lost = folder.git("rev-parse", "HEAD~1").get(0);
        folder.delete(".git/objects/" + lost.substring(0, 2) + "/" + lost.substring(2));

        assertThatThrownBy(() -> since(folder, MARCH))
                .isInstanceOf(CopException.class)
                .hasMessageContaining("is damaged or cannot be read");
    }

    @Test
    void lookingLeavesTheFolderAlone() throws IOException {
        GitFolder folder = GitFolder.with(place, "community.yaml");
        commit(folder.write(MARCH, CAME), "2026-03-20T10:00:00+0200");
        String before = everything();

        since(folder, MARCH);

        assertThat(everything()).isEqualTo(before);
    }

    private static void commit(GitFolder folder, String at) throws IOException {
        folder.variables.put("GIT_AUTHOR_DATE", at);
        folder.variables.putIfAbsent("GIT_COMMITTER_DATE", at);
        folder.git("add", "-A");
        folder.git("commit", "-q", "-m", "meeting: done");
        folder.variables.remove("GIT_COMMITTER_DATE");
    }

    private static Map<String, LocalDate> since(GitFolder folder, String... files) {
        return since(folder, Instant.EPOCH, files);
    }

    private static Map<String, LocalDate> since(GitFolder folder, Instant from, String... files) {
        try (History history = folder.open()) {
            return history.since(Set.of(files), from, ArrivalsTest::holds);
        }
    }

    private static boolean holds(byte[] text) {
        return new String(text, StandardCharsets.UTF_8).contains("attendance:");
    }

    private String everything() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.sorted().toList()) {
                all.append(file)
                        .append(' ')
                        .append(Files.getLastModifiedTime(file))
                        .append('\n');
            }
        }
        return all.toString();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
