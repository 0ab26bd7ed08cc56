package cop.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cop.faults.Community.Said;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes in folders whose git is in some state: they are made, or refused with everything as it was, and questions are answered. */
@DisabledOnOs(OS.WINDOWS)
class GitStatesTest {

    private static final String CHANGE = "action add Sing --owner ana";

    /**
     * A state of git.
     *
     * @param code how a change ends in it
     * @param says what the person is told; empty where that is nothing special
     * @param script what somebody did, in the data folder
     */
    private record State(String name, int code, String says, String script) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final String OTHER_BRANCH = "git stash -q && git switch -qc other HEAD~1 && echo other > own.txt"
            + " && git commit -qam other && git switch -q main && echo mine > own.txt && git commit -qam mine && ";

    static List<State> states() {
        return List.of(
                made("begun by hand", "git add own.txt"),
                made(
                        "the same file staged and dirty",
                        "echo '# a' >> actions/draft.yaml && git add actions" + " && echo '# b' >> actions/draft.yaml"),
                new State("detached", 5, "git switch main", "git stash -q && git checkout -q HEAD~1"),
                new State("mid-merge", 5, "git merge --abort", OTHER_BRANCH + "! git merge -q other"),
                new State("mid-rebase", 5, "git rebase --abort", OTHER_BRANCH + "! git rebase -q other"),
                new State("mid-am", 5, "git rebase --abort", OTHER_BRANCH + "! git rebase -q --apply other"),
                new State("mid-cherry-pick", 5, "git cherry-pick --abort", OTHER_BRANCH + "! git cherry-pick other"),
                new State(
                        "mid-revert",
                        5,
                        "git revert --abort",
                        OTHER_BRANCH + "git commit -q --allow-empty -m x && echo more >> own.txt && git commit -qam y"
                                + " && ! git revert HEAD~2"),
                new State("a conflict of a stash", 5, "a \"conflict\"", OTHER_BRANCH + "! git stash pop -q"),
                new State("bisecting", 5, "git bisect reset", "git stash -q && git bisect start -q"),
                new State("bare", 5, "\"bare\"", "git config core.bare true"),
                new State("split index", 6, "--no-split-index", "git update-index --split-index"),
                new State(
                        "sparse index",
                        6,
                        "git sparse-checkout disable",
                        "git stash -q && git sparse-checkout set --cone --sparse-index members meetings"),
                made("sparse", "git stash -q && git sparse-checkout set --no-cone '/*' '!/README.md'"),
                new State("signing", 5, "commit.gpgsign false", "git config commit.gpgsign true"),
                new State("a hook that says no", 5, "(pre-commit) said no: no", hook("pre-commit", "echo no; exit 1")),
                new State("a hook on messages that says no", 5, "(commit-msg) said no", hook("commit-msg", "exit 1")),
                new State(
                        "a hook elsewhere that says no",
                        5,
                        "(pre-commit) said no",
                        hook("pre-commit", "exit 1") + " && mv .git/hooks .git/others"
                                + " && git config core.hooksPath .git/others"),
                made("a slow hook", hook("pre-commit", "sleep 1")),
                new State("a stale lock", 6, "delete the file", "touch -d '1 hour ago' .git/index.lock"),
                new State(
                        "a stale lock of the branch",
                        6,
                        "delete the file",
                        "touch -d '1 hour ago' .git/refs/heads/main.lock"),
                new State("a held lock", 6, "Another program is using the history", "touch .git/index.lock"),
                made(
                        "a lock held for a moment",
                        "touch .git/index.lock; (sleep 1; rm .git/index.lock) > .git/said 2>&1 &"),
                made("packed", "git gc -q && git pack-refs --all"),
                made("unborn branch", "git stash -q && rm -rf .git && git init -q -b main"),
                made("orphan branch", "git stash -q && git checkout -q --orphan other"),
                made("no diary", "git config core.logAllRefUpdates false && rm -r .git/logs"),
                made("line ends of Windows", "git config core.autocrlf true && git config core.safecrlf true"),
                made(
                        "watched files",
                        hook("watch", "printf \"x\\\\0/\\\\0\"") + " && git config core.fsmonitor .git/hooks/watch"
                                + " && git update-index --fsmonitor --untracked-cache && git status --short"),
                made("a list of the fourth kind", "git update-index --index-version 4"),
                made("a list without a sum", "git config index.skipHash true && git update-index --force-write-index"),
                new State("ignored there", 0, "Git is told to ignore actions/sing.yaml", "echo actions/ >> .gitignore"),
                new State(
                        "ignored here",
                        0,
                        "Git is told to ignore actions/sing.yaml",
                        "mkdir -p .git/info && echo sing.yaml >> .git/info/exclude"),
                new State(
                        "ignored everywhere",
                        0,
                        "Git is told to ignore actions/sing.yaml",
                        "echo sing.yaml > .git/mine && git config core.excludesFile .git/mine"),
                new State("SHA-256", 5, "sha256", "rm -rf .git && git init -q --object-format=sha256"),
                new State(
                        "kept in tables",
                        5,
                        "reftable",
                        "git config core.repositoryformatversion 1 && git config extensions.refStorage reftable"),
                new State("damaged index", 6, ".git/index", "echo nonsense > .git/index"),
                new State("damaged HEAD", 6, ".git", "echo nonsense > .git/HEAD"),
                new State("no git", 0, "This folder is not under git", "rm -rf .git"));
    }

    private static State made(String name, String script) {
        return new State(name, 0, "", script);
    }

    private static String hook(String name, String script) {
        return "mkdir -p .git/hooks && printf '#!/bin/sh\\n" + script + "\\n' > .git/hooks/" + name
                + " && chmod +x .git/hooks/" + name;
    }

    @TempDir
    static Path place;

    private static Path base;

    @BeforeAll
    static void found() throws IOException {
        base = place.resolve("base");
        Community.found(base);
    }

    static Stream<State> all() {
        return states().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aChangeIsMadeOrNothingIs(State state) throws IOException {
        Path folder = Community.copy(base, place.resolve("state-" + state.name()));
        Child.shell(folder, state.script());
        String before = Witness.sums(folder);
        Said said = Community.cop(folder, CHANGE);

        assertThat(said.code()).as(said.text()).isEqualTo(state.code());
        assertThat(said.text()).contains(state.says());
        if (said.code() == 0) {
            assertThat(folder.resolve("actions/sing.yaml")).exists();
        } else {
            assertThat(Witness.sums(folder)).isEqualTo(before);
            assertThat(said.text().lines()).as(said.text()).hasSizeBetween(2, 4);
        }
        assertThat(Witness.leftovers(folder).stream().filter(name -> !name.endsWith(".lock")))
                .isEmpty();
        assertThat(Community.cop(folder, "action list").code()).isZero();
        if (said.code() == 0 && state.says().isEmpty()) {
            keptWithNothingElse(folder);
        }
    }

    /** The latest commit holds the change and nothing that somebody else had begun, and git finds everything in order. */
    private static void keptWithNothingElse(Path folder) throws IOException {
        assertThat(Witness.git(folder, "log", "-1", "--format=%s", "--name-only"))
                .isEqualTo("action: add sing\n\nactions/sing.yaml\n");
        assertThat(Witness.git(folder, "status", "--porcelain", "actions/sing.yaml"))
                .isEmpty();
        assertThat(Witness.git(folder, "fsck", "--full", "--strict", "--no-dangling"))
                .isEmpty();
    }
}
