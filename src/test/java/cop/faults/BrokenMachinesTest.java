package cop.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cop.faults.Child.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Real processes whose calls to the kernel are broken by {@code strace}: the process is killed, or the call fails. Every fifth
 * call of each command, or as {@code -Dcop.faults.calls=N} says; {@code -Dcop.only=WORD} takes the commands with that word.
 */
@Tag("faults")
class BrokenMachinesTest {

    private static final int EVERY = Integer.getInteger("cop.faults.calls", 5);
    private static final int KILL_THE_NEXT_TOO = 10;
    private static final int SEEDED_POINTS = 5;

    /** What changes the disk. Counted for each thread, and only one does our work. */
    private static final String CALLS =
            "write,pwrite64,fsync,rename,renameat,renameat2,unlink,unlinkat,link,linkat,mkdir,mkdirat,rmdir";

    @TempDir(factory = MemoryDisk.class)
    static Path place;

    private static Ends ends;
    private static int trials;

    @BeforeAll
    static void found() throws IOException {
        assumeTrue(isThere("strace"), "The kernel's calls are not broken here: apt install strace.");
        ends = Ends.in(place);
    }

    @AfterAll
    static void count() {
        System.out.println("Broken machines: " + trials + " processes, every " + EVERY + "th call.");
    }

    static boolean isThere(String program) throws IOException {
        return Child.run("/bin/sh", "-c", "command -v " + program).code() == 0;
    }

    static List<String> commands() {
        String only = System.getProperty("cop.only", "");
        return Community.COMMANDS.stream().filter(words -> words.contains(only)).toList();
    }

    private static Ended strace(String inject, Path folder, String words) throws IOException {
        trials++;
        Path log = ends.nowhere();
        return Child.run(Child.under(
                List.of("strace", "-f", "-qq", "-o", log.toString(), "-e", "trace=" + CALLS, "-e", inject),
                Child.cop(folder, words)));
    }

    /** How many such calls the busiest thread makes. */
    private static int calls(String words) throws IOException {
        Path log = ends.nowhere();
        Child.run(Child.under(
                List.of("strace", "-f", "-qq", "-o", log.toString(), "-e", "trace=" + CALLS),
                Child.cop(ends.fresh(), words)));
        Map<String, Integer> byThread = new HashMap<>();
        for (String line : Files.readAllLines(log)) {
            byThread.merge(line.substring(0, line.indexOf(' ')), 1, Integer::sum);
        }
        return Collections.max(byThread.values());
    }

    /** From a point that differs from command to command on, so that all points are met in the end. */
    private static Collection<Integer> points(String words) throws IOException {
        List<Integer> points = new ArrayList<>();
        int last = calls(words);
        for (int n = 1 + Math.floorMod(words.hashCode(), EVERY); n <= last; n += EVERY) {
            points.add(n);
        }
        return points;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void killed(String command) throws IOException {
        Random random = new Random(command.hashCode());
        int next = 0;
        for (int n : points(command)) {
            Path folder = ends.fresh();
            String trial = command + ", killed at call " + n;
            Ended ended = strace("inject=" + CALLS + ":signal=SIGKILL:when=" + n, folder, command);
            ends.noFileIsTorn(trial, folder, command);
            if (ended.code() == 0) {
                assertThat(Witness.of(folder)).as(trial).isEqualTo(ends.after(command));
            }
            if (next++ % KILL_THE_NEXT_TOO == 0) {
                for (int i = 0; i < SEEDED_POINTS; i++) {
                    Path copy = Community.copy(folder, ends.nowhere());
                    int m = 1 + random.nextInt(40);
                    strace("inject=" + CALLS + ":signal=SIGKILL:when=" + m, copy, Community.NEXT);
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
                    Ended ended = strace("inject=" + CALLS + ":error=" + error + ":when=" + at + on, folder, command);
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
                trials++;
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
                Child.run("rm", "-rf", folder.toString());
            }
        } finally {
            Child.run("umount", disk.toString());
        }
    }
}
