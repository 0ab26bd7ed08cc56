package cop.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cop.model.CopException;
import cop.model.CopException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadinessTest {

    @TempDir
    Path place;

    @Test
    void aFolderAtRestIsReady() throws IOException {
        GitFolder folder = GitFolder.with(place, "a.yaml");

        try (History history = folder.open()) {
            history.preflight(GitFolder.NOON);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MERGE_HEAD, being merged, git merge --abort",
        "rebase-merge, a rebase, git rebase --abort",
        "rebase-apply, a rebase, git rebase --abort",
        "CHERRY_PICK_HEAD, a cherry-pick, git cherry-pick --abort",
        "REVERT_HEAD, a revert, git revert --abort",
        "BISECT_LOG, a bisect, git bisect reset"
    })
    void whatWasBegunMustBeEndedFirst(String file, String what, String next) throws IOException {
        GitFolder folder = GitFolder.with(place, "a.yaml");
        folder.write(".git/" + file, "");

        CopException refusal = refusal(folder);

        assertThat(refusal.kind()).isEqualTo(Kind.REFUSED);
        assertThat(refusal.what()).contains(what);
        assertThat(refusal.next()).contains(next);
    }

    @Test
    void aMergeWithAConflictIsRefusedAndNothingMoves() throws IOException {
        GitFolder folder = conflict();
        List<String> before = folder.git("status", "--short", "--branch");

        assertThat(refusal(folder).what()).contains("being merged");
        assertThat(folder.git("status", "--short", "--branch")).isEqualTo(before);
    }

    @Test
    void aConflictOutsideAMergeIsRefused() throws IOException {
        GitFolder folder = conflict();
        folder.delete(".git/MERGE_HEAD");

        assertThat(refusal(folder).what()).contains("conflict");
    }

    private GitFolder conflict() throws IOException {
        GitFolder folder = GitFolder.with(place, "a.yaml");
        folder.git("switch", "-q", "-c", "elsewhere");
        folder.write("a.yaml", "theirs\n").git("commit", "-q", "-a", "-m", "theirs");
        folder.git("switch", "-q", "main");
        folder.write("a.yaml", "ours\n").git("commit", "-q", "-a", "-m", "ours");
        try {
            folder.git("merge", "elsewhere");
            throw new AssertionError("the merge went through");
        } catch (IOException conflict) {
            return folder;
        }
    }

    @Test
    void anEarlierStateOnShowIsRefused() throws IOException {
        GitFolder folder = GitFolder.with(place, "a.yaml");
        folder.git("checkout", "-q", "--detach");

        CopException refusal = refusal(folder);

        assertThat(refusal.what()).contains("shows an earlier state");
        assertThat(refusal.next()).contains("git switch main");
    }

    @ParameterizedTest
    @CsvSource({
        "index.lock, 0, just now",
        "index.lock, 30, 30 minutes ago",
        "HEAD.lock, 180, 3 hours ago",
        "refs/heads/main.lock, 10000, 6 days ago"
    })
    void aLockIsNamedWithItsAge(String lock, long minutes, String age) throws IOException {
        GitFolder folder = GitFolder.with(place, "a.yaml");
        folder.write(".git/" + lock, "");
        FileTime since = FileTime.from(GitFolder.NOON.toInstant().minus(Duration.ofMinutes(minutes)));
        Files.setLastModifiedTime(folder.root.resolve(".git").resolve(lock), since);

        CopException refusal = refusal(folder);

        assertThat(refusal.kind()).isEqualTo(Kind.ENVIRONMENT);
        assertThat(refusal.what()).contains("Another program").contains(age);
        assertThat(refusal.next()).contains(".git").contains(lock);
        assertThat(folder.root.resolve(".git").resolve(lock)).exists();
    }

    @Test
    void aFolderWithoutFilesOfItsOwnIsRefused() throws IOException {
        GitFolder folder = GitFolder.with(place, "a.yaml");
        folder.git("config", "core.bare", "true");

        assertThat(refusal(folder).what()).contains("bare");
    }

    @Test
    void anIndexThatCannotBeReadIsSaidToBeDamaged() throws IOException {
        GitFolder folder = GitFolder.with(place, "a.yaml");
        folder.write(".git/index", "nonsense");

        CopException refusal = refusal(folder);

        assertThat(refusal.kind()).isEqualTo(Kind.ENVIRONMENT);
        assertThat(refusal.what()).contains(".git/index");
    }

    @Test
    void aSplitIndexIsRefused() throws IOException {
        GitFolder folder = GitFolder.with(place, "a.yaml");
        folder.git("update-index", "--split-index");

        assertThat(refusal(folder).next()).contains("git update-index --no-split-index");
    }

    @Test
    void aSparseIndexIsRefused() throws IOException {
        GitFolder folder = GitFolder.with(place, "a.yaml", "members/ana.yaml", "meetings/one.yaml");
        folder.git("sparse-checkout", "set", "--cone", "--sparse-index", "members");

        assertThat(refusal(folder).next()).contains("git sparse-checkout disable");
    }

    @Test
    void aRepositoryOfTheNewerKindIsRefused() throws IOException {
        GitFolder folder = GitFolder.without(place);
        folder.git("init", "-q", "--object-format=sha256");

        assertThat(refusal(folder).what()).contains("sha256");
    }

    @Test
    void withoutANameTheTwoCommandsThatSetItAreGiven() throws IOException {
        GitFolder folder = GitFolder.with(place, "a.yaml");
        folder.git("config", "--unset", "user.name");

        CopException refusal = refusal(folder);

        assertThat(refusal.what()).contains("does not know your name");
        assertThat(refusal.next()).contains("git config user.name", "git config user.email");
    }

    @Test
    void changesThatMustBeSignedAreRefused() throws IOException {
        GitFolder folder = GitFolder.with(place, "a.yaml");
        folder.git("config", "commit.gpgsign", "true");

        assertThat(refusal(folder).what()).contains("cannot sign");
    }

    private static CopException refusal(GitFolder folder) {
        try (History history = folder.open()) {
            CopException refusal = catchThrowableOfType(CopException.class, () -> history.preflight(GitFolder.NOON));
            assertThat(refusal).as("a refusal").isNotNull();
            return refusal;
        }
    }
}
