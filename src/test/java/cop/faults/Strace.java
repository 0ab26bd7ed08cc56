package cop.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cop.faults.Child.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Breaks the calls that a process makes to the kernel: the process is killed at one of them, or the call fails. */
final class Strace {

    static final String MISSING = "The kernel's calls are not broken here: apt install strace.";

    /** At every how many calls something breaks. */
    static final int EVERY = Integer.getInteger("cop.faults.calls", 5);

    /** What a shell says of a process that was killed. */
    static final int KILLED = 137;

    /** What changes the disk. */
    private static final List<String> CALLS = List.of(
            "write",
            "pwrite64",
            "fsync",
            "rename",
            "renameat",
            "renameat2",
            "unlink",
            "unlinkat",
            "link",
            "linkat",
            "mkdir",
            "mkdirat",
            "rmdir");

    private Strace() {}

    /**
     * One of the calls of a command.
     *
     * @param number which one, from 1
     * @param call its name
     * @param earlier how many calls of each name came before it: strace counts each name for itself
     */
    record Point(int number, String call, Map<String, Integer> earlier) {

        private String nth(String name) {
            return ":when=" + (earlier.getOrDefault(name, 0) + 1);
        }

        @Override
        public String toString() {
            return "call " + number + ", " + call;
        }
    }

    static boolean isThere() throws IOException {
        return Child.run("/bin/sh", "-c", "command -v strace").code() == 0;
    }

    /** @param log a file that may be written over */
    static Ended killing(Point at, Path folder, String words, Path log) throws IOException {
        return run(List.of(at.call() + ":signal=SIGKILL" + at.nth(at.call())), folder, words, log);
    }

    /** That call fails, and nothing else does. */
    static Ended failingOnce(String error, Point at, Path folder, String words, Path log) throws IOException {
        return run(List.of(at.call() + ":error=" + error + at.nth(at.call())), folder, words, log);
    }

    /** All calls fail from that one on. */
    static Ended failingFrom(String error, Point at, Path folder, String words, Path log) throws IOException {
        List<String> what = CALLS.stream()
                .map(call -> call + ":error=" + error + at.nth(call) + "+")
                .toList();
        return run(what, folder, words, log);
    }

    private static Ended run(List<String> broken, Path folder, String words, Path log) throws IOException {
        List<String> strace =
                new ArrayList<>(List.of("strace", "-f", "-qq", "-o", log.toString(), "-e", "trace=" + names()));
        broken.forEach(what -> strace.addAll(List.of("-e", "inject=" + what)));
        return Child.run(Child.under(strace, Child.cop(folder, words)));
    }

    private static String names() {
        return String.join(",", CALLS);
    }

    /**
     * The calls that a command makes in the thread that does most of the work.
     *
     * @param folder in which it may be run once
     */
    static List<Point> calls(String words, Path folder, Path log) throws IOException {
        Ended ended = run(List.of(), folder, words, log);
        assertThat(ended.code()).as(ended.said()).isZero();
        Map<String, List<String>> byThread = new TreeMap<>();
        for (String line : Files.readAllLines(log)) {
            // Other lines say that a call goes on, or that a signal came.
            String[] parts = line.split("[ (]+", 3);
            if (CALLS.contains(parts[1])) {
                byThread.computeIfAbsent(parts[0], thread -> new ArrayList<>()).add(parts[1]);
            }
        }
        List<Point> points = new ArrayList<>();
        Map<String, Integer> earlier = new TreeMap<>();
        for (String call : Collections.max(byThread.values(), (one, other) -> one.size() - other.size())) {
            points.add(new Point(points.size() + 1, call, Map.copyOf(earlier)));
            earlier.merge(call, 1, Integer::sum);
        }
        return points;
    }

    /** Some of them, from one on that differs from command to command, so that all are met in the end. */
    static List<Point> some(List<Point> calls, int from, int step) {
        List<Point> some = new ArrayList<>();
        for (int n = Math.floorMod(from, step); n < calls.size(); n += step) {
            some.add(calls.get(n));
        }
        return some;
    }
}
