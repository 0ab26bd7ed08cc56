package cop.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cop.faults.Child.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Breaks the calls that a process makes to the kernel: the process is killed at one of them, or the call fails. */
final class Strace {

    static final String MISSING = "The kernel's calls are not broken here: apt install strace.";

    /** At every how many calls something breaks. */
    static final int EVERY = Integer.getInteger("cop.faults.calls", 5);

    /** What changes the disk. Counted for each thread, and only one does our work. */
    private static final String CALLS =
            "write,pwrite64,fsync,rename,renameat,renameat2,unlink,unlinkat,link,linkat,mkdir,mkdirat,rmdir";

    private Strace() {}

    static boolean isThere() throws IOException {
        return Child.run("/bin/sh", "-c", "command -v strace").code() == 0;
    }

    /** @param log a file that may be written over */
    static Ended killing(int at, Path folder, String words, Path log) throws IOException {
        return run("inject=" + CALLS + ":signal=SIGKILL:when=" + at, folder, words, log);
    }

    /** @param at which call fails, with a plus where all later ones do as well */
    static Ended failing(String error, String at, Path folder, String words, Path log) throws IOException {
        return run("inject=" + CALLS + ":error=" + error + ":when=" + at, folder, words, log);
    }

    private static Ended run(String what, Path folder, String words, Path log) throws IOException {
        // Other calls are not stopped at, which halves the time.
        return Child.run(Child.under(
                List.of(
                        "strace",
                        "-f",
                        "--seccomp-bpf",
                        "-qq",
                        "-o",
                        log.toString(),
                        "-e",
                        "trace=" + CALLS,
                        "-e",
                        what),
                Child.cop(folder, words)));
    }

    /**
     * Some of the calls that a command makes, from one on that differs from command to command, so that all are met in the end.
     *
     * @param folder in which it may be run once
     */
    static List<Integer> points(String words, Path folder, Path log) throws IOException {
        Ended ended = run("status=all", folder, words, log);
        assertThat(ended.code()).as(ended.said()).isZero();
        Map<String, Integer> byThread = new HashMap<>();
        for (String line : Files.readAllLines(log)) {
            byThread.merge(line.substring(0, line.indexOf(' ')), 1, Integer::sum);
        }
        int last = Collections.max(byThread.values());
        List<Integer> points = new ArrayList<>();
        for (int n = 1 + Math.floorMod(words.hashCode(), EVERY); n <= last; n += EVERY) {
            points.add(n);
        }
        return points;
    }
}
