package cop.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cop.faults.Community.Said;
import cop.faults.Fault.Mode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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

    @TempDir(factory = MemoryDisk.class)
    static Path place;

    private static Path base;
    private static final Map<String, Witness> ENDS = new HashMap<>();
    private static int trials;

    @BeforeAll
    static void found() throws IOException {
        base = place.resolve("base");
        Community.found(base);
    }

    static Stream<String> commands() {
        return Community.COMMANDS.stream();
    }

    /** The folder after these commands, where nothing disturbs them. */
    private static Witness after(String... commands) throws IOException {
        String key = String.join("; ", commands);
        if (!ENDS.containsKey(key)) {
            Path folder = fresh();
            for (String command : commands) {
                Community.must(folder, command);
            }
            assertThat(Witness.complaints(folder)).isEmpty();
            assertThat(Witness.leftovers(folder)).isEmpty();
            ENDS.put(key, Witness.of(folder));
        }
        return ENDS.getOrDefault(key, new Witness(Map.of(), "", ""));
    }

    private static Path fresh() throws IOException {
        return Community.copy(base, place.resolve("trial-" + trials++));
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

    private void disturb(String command, Mode mode) throws IOException {
        boolean happened = true;
        for (int n = 1 + Math.floorMod(command.hashCode(), EVERY); happened; n += EVERY) {
            Fault fault = new Fault(mode, n);
            Path folder = fresh();
            String trial = command + ", " + mode + " at call " + n;
            boolean killed = false;
            Said said = new Said(-1, "");
            try (ShakyFileSystem disk = new ShakyFileSystem(fault)) {
                said = Community.cop(disk.wrap(folder), command);
            } catch (Disturbance.Crash e) {
                killed = true;
            }
            happened = fault.happened();
            noFileIsTorn(trial, folder, command);
            if (said.code() == 0) {
                assertThat(Witness.of(folder)).as(trial).isEqualTo(after(command));
                assertThat(Witness.leftovers(folder)).as(trial).isEmpty();
            } else if (!killed) {
                assertThat(said.code()).as(trial + said).isEqualTo(6);
                if (said.text().contains("Nothing was changed")) {
                    assertThat(Witness.files(folder)).as(trial).isEqualTo(after().files());
                }
                if (mode == Mode.FAILS_ONCE && !said.text().contains("next change")) {
                    assertThat(Witness.of(folder)).as(trial + said).isIn(after(), after(command));
                    assertThat(Witness.leftovers(folder)).as(trial + said).isEmpty();
                }
            }
            goesOn(trial, folder, command);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aPowerCutLosesNothingThatWasSaidToBeDoneAndLeavesNothingHalf(String command) throws IOException {
        boolean happened = true;
        for (int n = 1 + Math.floorMod(command.hashCode(), EVERY); happened; n += EVERY) {
            Fault fault = new Fault(Mode.KILLED, n);
            Path folder = fresh();
            PowerLoss power = new PowerLoss(folder, place.resolve("graveyard-" + trials), fault);
            boolean done = false;
            try (ShakyFileSystem disk = new ShakyFileSystem(power)) {
                done = Community.cop(disk.wrap(folder), command).code() == 0;
            } catch (Disturbance.Crash e) {
                assertThat(fault.happened()).isTrue();
            }
            happened = fault.happened();
            for (PowerLoss.Names names : PowerLoss.Names.values()) {
                String trial = command + ", power cut at call " + n + ", names " + names;
                Path copy = place.resolve("power-" + trials++);
                power.after(names, copy);
                if (done) {
                    assertThat(Witness.of(copy)).as(trial).isEqualTo(after(command));
                }
                goesOn(trial, copy, command);
            }
        }
    }

    /** Each file holds what it held or what it shall hold. */
    private static void noFileIsTorn(String trial, Path folder, String command) throws IOException {
        Map<String, String> before = after().files();
        Map<String, String> after = after(command).files();
        Witness.files(folder).forEach((path, bytes) -> {
            if (!path.endsWith(".cop")) {
                assertThat(bytes).as(trial + " in " + path).isIn(before.get(path), after.get(path));
            }
        });
    }

    /** The next change finds everything in order, or puts it in order. */
    private static void goesOn(String trial, Path folder, String command) throws IOException {
        Said next = Community.cop(folder, Community.NEXT);
        assertThat(next.code()).as(trial + next).isZero();
        assertThat(Witness.of(folder)).as(trial).isIn(after(Community.NEXT), after(command, Community.NEXT));
        assertThat(Witness.leftovers(folder)).as(trial).isEmpty();
        if (trials % ASK_GIT == 0) {
            assertThat(Witness.complaints(folder)).as(trial).isEmpty();
        }
    }
}
