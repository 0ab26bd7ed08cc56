package cop.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cop.faults.Child.Ended;
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

    private static List<Integer> points(String command) throws IOException {
        return Strace.points(command, ends.fresh(), ends.nowhere());
    }

    private static Ended kill(int at, Path folder, String words) throws IOException {
        TRIALS.incrementAndGet();
        return Strace.killing(at, folder, words, ends.nowhere());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void killed(String command) throws IOException {
        Random random = new Random(command.hashCode());
        int next = 0;
        for (int n : points(command)) {
            Path folder = ends.fresh();
            String trial = command + ", killed at call " + n;
            Ended ended = kill(n, folder, command);
            ends.noFileIsTorn(trial, folder, command);
            if (ended.code() == 0) {
                assertThat(Witness.of(folder)).as(trial).isEqualTo(ends.after(command));
            }
            if (next++ % KILL_THE_NEXT_TOO == 0) {
                for (int i = 0; i < SEEDED_POINTS; i++) {
                    Path copy = Community.copy(folder, ends.nowhere());
                    int m = 1 + random.nextInt(40);
                    kill(m, copy, Community.NEXT);
                    assertThat(Child.run(Child.cop(copy, "member add Zoe")).code())
                            .isZero();
                    assertThat(Witness.of(copy))
                            .as(trial + ", the next one at " + m)
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

    @ParameterizedTest
    @MethodSource("commands")
    void failing(String command) throws IOException {
        for (String error : List.of("ENOSPC", "EIO", "EACCES")) {
            for (String on : List.of("", "+")) {
                for (int n : points(command)) {
                    // Each error meets other points.
                    int at = n + error.length() + on.length();
                    Path folder = ends.fresh();
                    String trial = command + ", " + error + " at call " + at + on;
                    TRIALS.incrementAndGet();
                    Ended ended = Strace.failing(error, at + on, folder, command, ends.nowhere());
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
