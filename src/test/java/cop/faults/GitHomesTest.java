package cop.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cop.app.Environment;
import cop.cli.Cop;
import cop.faults.Community.Said;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes in folders that git keeps elsewhere than usual or for somebody else, and by people whom git does not know. */
@DisabledOnOs(OS.WINDOWS)
class GitHomesTest {

    private static final String CHANGE = "action add Sing --owner ana";

    @TempDir
    static Path place;

    private static Path base;

    @BeforeAll
    static void found() throws IOException {
        base = place.resolve("base");
        Community.found(base);
    }

    @Test
    void withoutANameNothingIsChanged() throws IOException {
        Path folder = Community.copy(base, place.resolve("nobody"));
        Child.shell(folder, "git config --remove-section user || true");
        String before = Witness.sums(folder);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Environment nobody = new Environment(
                InputStream.nullInputStream(),
                said,
                said,
                folder,
                place.resolve("nowhere"),
                folder,
                Map.of("GIT_CONFIG_NOSYSTEM", "1"),
                Clock.fixed(Instant.parse("2026-03-20T08:00:00Z"), ZoneOffset.UTC),
                () -> ZoneOffset.UTC,
                new Environment.Terminal(false, false, false, 80));

        assertThat(Cop.run(nobody, CHANGE.split(" ", -1))).isEqualTo(5);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("git config user.name");
        assertThat(Witness.sums(folder)).isEqualTo(before);
        assertThat(Cop.run(nobody, "action", "list")).isZero();
    }

    @Test
    void whatIsSomebodyElsesIsChangedByWhoTrustsThem() throws IOException {
        Path folder = Community.copy(base, place.resolve("of somebody else"));
        assumeTrue(
                Child.run("chown", "-R", "65534", folder.toString()).code() == 0,
                "No folder is given to somebody else here: that needs root.");
        String before = Witness.sums(folder);
        Said said = Community.cop(folder, CHANGE);

        assertThat(said.code()).as(said.text()).isEqualTo(5);
        assertThat(said.text()).contains("belongs to somebody else", "safe.directory \"" + folder.toRealPath() + "\"");
        assertThat(Witness.sums(folder)).isEqualTo(before);
        assertThat(Community.cop(folder, "action list").code()).isZero();
        assertThat(Community.cop(folder, "log").code()).isZero();
        assertThat(Community.cop(folder, CHANGE + " --no-commit").code()).isZero();
    }

    @ParameterizedTest
    @MethodSource("homes")
    void elsewhereThanUsualItWorksAsEverywhere(String home) throws IOException {
        Path folder = Community.copy(base, place.resolve(home));
        Path there = place.resolve(home + "-there");
        switch (home) {
            case "worktree" -> Child.shell(folder, "git worktree add -q ../" + there.getFileName());
            case "submodule" ->
                Child.shell(
                        place,
                        "git init -q outer && git -C outer -c protocol.file.allow=always submodule --quiet add "
                                + folder + " inner && ln -s outer/inner " + there.getFileName());
            default -> Child.shell(folder, "git clone -q . ../" + there.getFileName());
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
}
