package cop.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cop.faults.Child.Ended;
import cop.faults.Strace.Point;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Real processes whose calls to the kernel are broken by {@code strace}: the process is killed, or the call fails. Every fifth
 * call of each command, or as {@code -Dcop.faults.calls=N} says; {@code -Dcop.only=WORD} takes the commands with that word.
 */
@Tag("faults")
@Execution(ExecutionMode.CONCURRENT)
class BrokenMachinesTest {

    private static final int KILL_THE_NEXT_TOO = 10;
    private static final int SEEDED_POINTS = 5;
    private static final int ERRORS_FURTHER_APART = 3;

    @TempDir(factory = MemoryDisk.class)
    static Path place;

    private static Ends ends;
    private static final AtomicInteger TRIALS = new AtomicInteger();

    @BeforeAll
    static void found() throws IOException {
        assumeTrue(Strace.isThere(), Strace.MISSING);
        ends = Ends.in(place);
    }

    @AfterAll
    static void count() {
        System.out.println("Broken machines: " + TRIALS + " processes, every " + Strace.EVERY + "th call.");
    }

    static List<String> commands() {
        String only = System.getProperty("cop.only", "");
        return Community.COMMANDS.stream().filter(words -> words.contains(only)).toList();
    }

    private static List<Point> calls(String command) throws IOException {
        return Strace.calls(command, ends.fresh(), ends.nowhere());
    }

    private static Ended kill(Point at, Path folder, String words) throws IOException {
        TRIALS.incrementAndGet();
        return Strace.killing(at, folder, words, ends.nowhere());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void killed(String command) throws IOException {
        Random random = new Random(command.hashCode());
        List<Point> next = calls(Community.NEXT);
        int trials = 0;
        for (Point point : Strace.some(calls(command), command.hashCode(), Strace.EVERY)) {
            Path folder = ends.fresh();
            String trial = command + ", killed at " + point;
            Ended ended = kill(point, folder, command);
            assertThat(ended.code()).as(trial + ended.said()).isEqualTo(Strace.KILLED);
            ends.noFileIsTorn(trial, folder, command);
            if (trials++ % KILL_THE_NEXT_TOO == 0) {
                for (int i = 0; i < SEEDED_POINTS; i++) {
                    Path copy = Community.copy(folder, ends.nowhere());
                    Point second = next.get(random.nextInt(next.size()));
                    kill(second, copy, Community.NEXT);
                    assertThat(Child.run(Child.cop(copy, "member add Zoe")).code())
                            .isZero();
                    assertThat(Witness.of(copy))
                            .as(trial + ", the next one at " + second)
                            .isIn(
                                    ends.after("member add Zoe"),
                                    ends.after(Community.NEXT, "member add Zoe"),
                                    ends.after(command, "member add Zoe"),
                                    ends.after(command, Community.NEXT, "member add Zoe"));
                    assertThat(Witness.leftovers(copy)).as(trial).isEmpty();
                    Community.delete(copy);
                }
            }
            ends.goesOn(trial, folder, command, true);
        }
    }

    /** Each error, once and from then on, meets other calls. */
    @ParameterizedTest
    @MethodSource("commands")
    void failing(String command) throws IOException {
        List<Point> calls = calls(command);
        int start = command.hashCode();
        for (String error : List.of("ENOSPC", "EIO", "EACCES")) {
            for (boolean once : List.of(true, false)) {
                for (Point point : Strace.some(calls, start++, Strace.EVERY * ERRORS_FURTHER_APART)) {
                    TRIALS.incrementAndGet();
                    Path folder = ends.fresh();
                    String trial = command + ", " + error + (once ? " at " : " from ") + point;
                    Ended ended = once
                            ? Strace.failingOnce(error, point, folder, command, ends.nowhere())
                            : Strace.failingFrom(error, point, folder, command, ends.nowhere());
                    ends.noFileIsTorn(trial, folder, command);
                    assertThat(ended.code()).as(trial + ended.said()).isIn(0, 6);
                    if (ended.code() == 0) {
                        assertThat(Witness.of(folder)).as(trial).isEqualTo(ends.after(command));
                    } else if (ended.said().contains("Nothing was changed")) {
                        assertThat(Witness.files(folder))
                                .as(trial)
                                .isEqualTo(ends.after().files());
                    }
                    ends.goesOn(trial, folder, command, true);
                }
            }
        }
    }

    /** A disk of a few pages: there is room for some of what is to be written, or for all of it. */
    @ParameterizedTest
    @ValueSource(ints = {0, 4, 8, 12, 16, 20, 24, 32, 40, 64})
    void full(int kilobytes) throws IOException {
        Path disk = Files.createDirectories(ends.nowhere());
        assumeTrue(
                Child.run("mount", "-t", "tmpfs", "-o", "size=4m", "cop", disk.toString())
                                .code()
                        == 0,
                "No disk is filled here: that needs root.");
        try {
            for (String command : Community.COMMANDS) {
                Path folder = Community.copy(ends.fresh(), disk.resolve("folder"));
                Path rest = disk.resolve("rest");
                Child.run("/bin/sh", "-c", "cat /dev/zero > " + rest + " 2> /dev/null");
                Child.run("truncate", "-s", "-" + kilobytes + "K", rest.toString());
                String trial = command + " with room for " + kilobytes + " kB";
                TRIALS.incrementAndGet();
                Community.Said said = Community.cop(folder, command);
                assertThat(said.code()).as(trial + said).isIn(kilobytes == 0 ? 6 : 0, 6);
                Files.delete(rest);
                if (said.code() == 0) {
                    assertThat(Witness.of(folder)).as(trial).isEqualTo(ends.after(command));
                } else {
                    assertThat(Witness.of(folder)).as(trial + said).isEqualTo(ends.after());
                    assertThat(Witness.leftovers(folder)).as(trial + said).isEmpty();
                }
                ends.goesOn(trial, folder, command, true);
            }
        } finally {
            Child.run("umount", disk.toString());
        }
    }
}
