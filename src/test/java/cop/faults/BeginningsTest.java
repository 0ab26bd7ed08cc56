package cop.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cop.faults.Community.Said;
import cop.faults.Fault.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A community that is begun while its disk is disturbed: whatever happens, to begin it once more in the same place ends as if
 * nothing had happened, and what was said to be begun is there.
 */
class BeginningsTest {

    private static final int EVERY = Integer.getInteger("cop.faults", 29);
    private static final String INIT =
            "init Reading --you Ana --member Ben --rhythm third_Thursday_at_14:00-16:00 --in .";

    private static int trials;

    @TempDir(factory = MemoryDisk.class)
    Path place;

    private Witness end;
    private int copies;

    @BeforeEach
    void begin() throws IOException {
        Path folder = fresh();
        Community.must(folder, INIT);
        end = Witness.of(folder);
        assertThat(Witness.git(folder, "status", "--porcelain")).isEmpty();
    }

    @AfterAll
    static void count() {
        System.out.println("Beginnings: " + trials + " trials.");
    }

    private Path fresh() throws IOException {
        return Files.createDirectories(place.resolve("trial-" + copies++));
    }

    @ParameterizedTest
    @EnumSource
    void aDisturbedBeginningIsBegunOnceMore(Mode mode) throws IOException {
        boolean happened = true;
        for (int n = 1; happened; n += EVERY) {
            Fault fault = new Fault(mode, n);
            Path folder = fresh();
            String trial = mode + " at call " + n;
            boolean killed = false;
            Said said = new Said(-1, "");
            try (ShakyFileSystem disk = new ShakyFileSystem(fault)) {
                said = Community.cop(disk.wrap(folder), INIT);
            } catch (Disturbance.Crash e) {
                killed = true;
            }
            happened = fault.happened();
            if (!killed && said.code() != 0) {
                assertThat(said.code()).as(trial + said).isEqualTo(6);
                if (mode == Mode.FAILS_ONCE && !said.text().contains("next change")) {
                    assertThat(folder).as(trial + said).isEmptyDirectory();
                }
            }
            isBegunOnceMore(trial + said, folder, said.code() == 0);
        }
    }

    @Test
    void aPowerCutLeavesRoomForTheSameBeginning() throws IOException {
        boolean happened = true;
        for (int n = 1; happened; n += EVERY) {
            Fault fault = new Fault(Mode.KILLED, n);
            Path folder = fresh();
            PowerLoss power = new PowerLoss(folder, fresh(), fault);
            boolean done = false;
            try (ShakyFileSystem disk = new ShakyFileSystem(power)) {
                done = Community.cop(disk.wrap(folder), INIT).code() == 0;
            } catch (Disturbance.Crash e) {
                assertThat(fault.happened()).isTrue();
            }
            happened = fault.happened();
            for (PowerLoss.Names names : PowerLoss.Names.values()) {
                Path copy = fresh();
                power.after(names, copy);
                isBegunOnceMore("power cut at call " + n + ", names " + names, copy, done);
            }
        }
    }

    @Test
    @Tag("faults")
    void aKilledBeginningIsBegunOnceMore() throws IOException {
        assumeTrue(Strace.isThere(), Strace.MISSING);
        for (Strace.Point point : Strace.some(Strace.calls(INIT, fresh(), fresh().resolve("log")), 0, Strace.EVERY)) {
            Path folder = fresh();
            Child.Ended ended = Strace.killing(point, folder, INIT, fresh().resolve("log"));
            assertThat(ended.code()).as(point + ended.said()).isEqualTo(Strace.KILLED);
            isBegunOnceMore("killed at " + point, folder, false);
        }
    }

    /** @param done whether it was said to be begun */
    private void isBegunOnceMore(String trial, Path folder, boolean done) throws IOException {
        trials++;
        if (done) {
            assertThat(Witness.of(folder)).as(trial).isEqualTo(end);
        }
        Said again = Community.cop(folder, INIT);
        assertThat(again.code()).as(trial + again).isIn(done ? 5 : 0, 5);
        assertThat(Witness.of(folder)).as(trial + again).isEqualTo(end);
        assertThat(Witness.leftovers(folder)).as(trial + again).isEmpty();
        assertThat(Witness.git(folder, "fsck", "--full", "--strict", "--no-dangling"))
                .as(trial)
                .isEmpty();
        assertThat(Witness.git(folder, "status", "--porcelain")).as(trial).isEmpty();
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all.map(path -> path.getFileName().toString()).sorted())
                    .as(trial)
                    .containsExactly(
                            ".git",
                            ".gitattributes",
                            ".gitignore",
                            ".schema",
                            "README.md",
                            "community.yaml",
                            "members");
        }
    }
}
