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
     * @param script what somebody did, in the data folder
     */
    private record State(String name, int code, String script) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final String OTHER_BRANCH = "git stash -q && git switch -qc other HEAD~1 && echo other > own.txt"
            + " && git commit -qam other && git switch -q main && echo mine > own.txt && git commit -qam mine && ";

    static List<State> states() {
        return List.of(
                new State("begun by hand", 0, "git add own.txt"),
                new State("detached", 5, "git stash -q && git checkout -q HEAD~1"),
                new State("mid-merge", 5, OTHER_BRANCH + "! git merge -q other"),
                new State("mid-rebase", 5, OTHER_BRANCH + "! git rebase -q other"),
                new State("mid-cherry-pick", 5, OTHER_BRANCH + "! git cherry-pick other"),
                new State(
                        "mid-revert",
                        5,
                        OTHER_BRANCH + "git commit -q --allow-empty -m x && git revert -n HEAD~1"
                                + " && git rev-parse HEAD > .git/REVERT_HEAD"),
                new State("bisecting", 5, "git stash -q && git bisect start -q"),
                new State("bare", 5, "git config core.bare true"),
                new State("split index", 6, "git update-index --split-index"),
                new State(
                        "sparse index",
                        6,
                        "git stash -q && git sparse-checkout set --cone --sparse-index members meetings"),
                new State("signing", 5, "git config commit.gpgsign true"),
                new State("a hook that says no", 5, hook("pre-commit", "echo no; exit 1")),
                new State("a hook on messages that says no", 5, hook("commit-msg", "exit 1")),
                new State("a slow hook", 0, hook("pre-commit", "sleep 1")),
                new State("a stale lock", 6, "touch -d '1 hour ago' .git/index.lock"),
                new State("a stale lock of the branch", 6, "touch -d '1 hour ago' .git/refs/heads/main.lock"),
                new State("packed", 0, "git gc -q && git pack-refs --all"),
                new State("no diary", 0, "git config core.logAllRefUpdates false && rm -r .git/logs"),
                new State("of somebody else", 0, "chown -R 65534 . 2> /dev/null || true"),
                new State("SHA-256", 5, "rm -rf .git && git init -q --object-format=sha256"),
                new State("damaged index", 6, "echo nonsense > .git/index"),
                new State("damaged HEAD", 6, "echo nonsense > .git/HEAD"),
                new State("no git", 0, "rm -rf .git"));
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
        shell(folder, state.script());
        String before = everything(folder);
        Said said = Community.cop(folder, CHANGE);

        assertThat(said.code()).as(said.text()).isEqualTo(state.code());
        if (said.code() == 0) {
            assertThat(folder.resolve("actions/sing.yaml")).exists();
        } else {
            assertThat(everything(folder)).isEqualTo(before);
            assertThat(said.text().lines()).as(said.text()).hasSizeBetween(2, 4);
        }
        assertThat(Witness.leftovers(folder).stream().filter(name -> !name.endsWith(".lock")))
                .isEmpty();
        assertThat(Community.cop(folder, "action list").code()).isZero();
    }

    @ParameterizedTest
    @MethodSource("homes")
    void elsewhereThanUsualItWorksAsEverywhere(String home) throws IOException {
        Path folder = Community.copy(base, place.resolve(home));
        Path there = place.resolve(home + "-there");
        switch (home) {
            case "worktree" -> shell(folder, "git worktree add -q ../" + there.getFileName());
            case "submodule" ->
                shell(
                        place,
                        "git init -q outer && git -C outer -c protocol.file.allow=always submodule --quiet add "
                                + folder + " inner && ln -s outer/inner " + there.getFileName());
            default -> shell(folder, "git clone -q . ../" + there.getFileName());
        }
        Path root = there.toRealPath();

        assertThat(Community.cop(root, CHANGE).code()).isZero();
        assertThat(Community.cop(root, "undo").code()).isZero();
        assertThat(Witness.git(root, "log", "-2", "--format=%s"))
                .isEqualTo("undo: action: add sing\naction: add sing\n");
        assertThat(Witness.git(root, "status", "--porcelain")).isEmpty();
        assertThat(Witness.git(root, "fsck", "--strict", "--no-dangling")).isEmpty();
    }

    static List<String> homes() {
        return List.of("worktree", "submodule", "clone");
    }

    private static void shell(Path folder, String script) throws IOException {
        String settings =
                "export HOME=/nowhere GIT_CONFIG_NOSYSTEM=1 GIT_AUTHOR_NAME=Ben GIT_AUTHOR_EMAIL=ben@example.org"
                        + " GIT_COMMITTER_NAME=Ben GIT_COMMITTER_EMAIL=ben@example.org; cd '" + folder + "' && ";
        Child.Ended ended = Child.run("/bin/sh", "-c", settings + script);
        assertThat(ended.code()).as(script + ": " + ended.said()).isZero();
    }

    /** All files, also git's own, but for what only adds to its store. */
    private static String everything(Path folder) throws IOException {
        return Child.run(
                        "/bin/sh",
                        "-c",
                        "cd '" + folder + "' && find . -type f ! -path './.git/objects/*' ! -name cop.lock | sort"
                                + " | xargs -d '\\n' md5sum")
                .said();
    }
}
