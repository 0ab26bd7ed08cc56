package cop.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cop.faults.Community.Said;
import cop.faults.Fault.Mode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Changes whose own writing is disturbed at every call, or at some of them: it fails, the process dies, the power goes. Whatever
 * happens, the folder is as it was or as it shall be, at the latest after the next change. {@code -Dcop.faults=1} disturbs every
 * call.
 */
class DisturbedChangesTest {

    private static final int EVERY = Integer.getInteger("cop.faults", 29);

    /** In how many trials the real git is asked once. */
    private static final int ASK_GIT = 7;

    private static final int CALLS_OF_A_PACK = 16;

    /** Of a large change, so much fewer calls are broken. */
    private static final int LARGE_STEP = 10;

    @TempDir(factory = MemoryDisk.class)
    static Path place;

    private static final Map<String, Integer> TRIALS = new TreeMap<>();
    private static Ends ends;

    @BeforeAll
    static void found() throws IOException {
        ends = Ends.in(place);
    }

    @AfterAll
    static void count() {
        System.out.println("Disturbed changes, every " + EVERY + "th call: " + TRIALS);
    }

    static Stream<String> commands() {
        return Community.COMMANDS.stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCallThatFailsLeavesEverythingAsItWas(String command) throws IOException {
        disturb(command, Mode.FAILS_ONCE);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aDiskThatFailsFromSomePointOnLeavesNothingThatTheNextChangeDoesNotHeal(String command) throws IOException {
        disturb(command, Mode.FAILS_FROM_THEN_ON);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aProcessThatIsKilledLeavesNothingThatTheNextChangeDoesNotHeal(String command) throws IOException {
        disturb(command, Mode.KILLED);
    }

    /** Among the first calls are those that write the pack. */
    @ParameterizedTest
    @EnumSource
    void aPackIsThereWithItsListOrNotAtAll(Mode mode) throws IOException {
        for (int n = 1; n <= CALLS_OF_A_PACK; n += 1 + EVERY / ASK_GIT) {
            disturb(Community.LARGE, mode, n);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLargeChangeIsMadeAsAWholeOrNotAtAll(Mode mode) throws IOException {
        int n = CALLS_OF_A_PACK;
        while (disturb(Community.LARGE, mode, n)) {
            n += EVERY * LARGE_STEP;
        }
    }

    private void disturb(String command, Mode mode) throws IOException {
        int n = 1 + Math.floorMod(command.hashCode(), EVERY);
        while (disturb(command, mode, n)) {
            n += EVERY;
        }
    }

    /** @return whether there was such a call */
    private boolean disturb(String command, Mode mode, int n) throws IOException {
        Fault fault = new Fault(mode, n);
        TRIALS.merge(mode.name(), 1, Integer::sum);
        Path folder = ends.fresh();
        String trial = command + ", " + mode + " at call " + n;
        boolean killed = false;
        Said said = new Said(-1, "");
        try (ShakyFileSystem disk = new ShakyFileSystem(fault)) {
            said = Community.cop(disk.wrap(folder), command);
        } catch (Disturbance.Crash e) {
            killed = true;
        }
        ends.noFileIsTorn(trial, folder, command);
        if (said.code() == 0) {
            assertThat(Witness.of(folder)).as(trial).isEqualTo(ends.after(command));
            assertThat(Witness.leftovers(folder)).as(trial).isEmpty();
        } else if (!killed) {
            assertThat(said.code()).as(trial + said).isEqualTo(6);
            if (said.text().contains("Nothing was changed")) {
                assertThat(Witness.files(folder))
                        .as(trial)
                        .isEqualTo(ends.after().files());
            }
            if (mode == Mode.FAILS_ONCE && !said.text().contains("next change")) {
                assertThat(Witness.of(folder)).as(trial + said).isIn(ends.after(), ends.after(command));
                assertThat(Witness.leftovers(folder)).as(trial + said).isEmpty();
            }
        }
        goesOn(trial, folder, command);
        return fault.happened();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aPowerCutLosesNothingThatWasSaidToBeDoneAndLeavesNothingHalf(String command) throws IOException {
        int n = 1 + Math.floorMod(command.hashCode(), EVERY);
        while (cutPower(command, n)) {
            n += EVERY;
        }
    }

    @Test
    void aPowerCutLeavesALargeChangeWholeOrNothingOfIt() throws IOException {
        int n = 1;
        while (cutPower(Community.LARGE, n)) {
            n += n < CALLS_OF_A_PACK ? 1 + EVERY / ASK_GIT : EVERY * LARGE_STEP;
        }
    }

    /** @return whether there was such a call */
    private boolean cutPower(String command, int n) throws IOException {
        Fault fault = new Fault(Mode.KILLED, n);
        Path folder = ends.fresh();
        PowerLoss power = new PowerLoss(folder, ends.nowhere(), fault);
        boolean done = false;
        try (ShakyFileSystem disk = new ShakyFileSystem(power)) {
            done = Community.cop(disk.wrap(folder), command).code() == 0;
        } catch (Disturbance.Crash e) {
            assertThat(fault.happened()).isTrue();
        }
        for (PowerLoss.Names names : PowerLoss.Names.values()) {
            TRIALS.merge("POWER_CUT", 1, Integer::sum);
            String trial = command + ", power cut at call " + n + ", names " + names;
            Path copy = ends.nowhere();
            power.after(names, copy);
            if (done) {
                assertThat(Witness.of(copy)).as(trial).isEqualTo(ends.after(command));
            }
            goesOn(trial, copy, command);
        }
        return fault.happened();
    }

    @Test
    void whatWasCutShortIsSaidUntilItIsPutRight() throws IOException {
        String command = "meeting move 2026-04-16 2026-04-23";
        Path folder = ends.fresh();
        for (int n = 20; !Witness.leftovers(folder).contains(".git/cop.journal"); n++) {
            folder = ends.fresh();
            try (ShakyFileSystem disk = new ShakyFileSystem(new Fault(Mode.KILLED, n))) {
                Community.cop(disk.wrap(folder), command);
            } catch (Disturbance.Crash e) {
                assertThat(e).hasMessageContaining("killed");
            }
        }
        Map<String, String> before = Witness.files(folder);

        assertThat(Community.cop(folder, "action list").text())
                .contains("An earlier change was cut short; the next change that you make puts that right first.\n");
        assertThat(Witness.files(folder)).isEqualTo(before);
        assertThat(Community.cop(folder, Community.NEXT).text())
                .contains("An earlier change was cut short and has been taken back: meeting: move");
        assertThat(Community.cop(folder, "action list").text()).doesNotContain("cut short");
    }

    private static void goesOn(String trial, Path folder, String command) throws IOException {
        ends.goesOn(trial, folder, command, ends.copies() % ASK_GIT == 0);
    }
}
