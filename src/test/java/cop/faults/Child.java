package cop.faults;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of its own: cop on the day on which everything here takes place, or another program. */
final class Child {

    private static final int PATIENCE_SECONDS = 300;

    private Child() {}

    /**
     * How a process ended, and what it said.
     *
     * @param code the code, 128 and the signal where a signal ended it
     */
    record Ended(int code, String said) {}

    /** {@code folder words}: runs one command of cop. */
    public static void main(String[] arguments) {
        System.exit(Community.run(
                Path.of(arguments[0]),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                arguments[1]));
    }

    /** The words that run cop in a process of its own. */
    static List<String> cop(Path folder, String words) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xlog:disable",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                folder.toString(),
                words);
    }

    static Process start(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        return process;
    }

    static Ended await(Process process) throws IOException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("it came to no end: " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return new Ended(process.exitValue(), said);
    }

    static Ended run(List<String> command) throws IOException {
        return await(start(command));
    }

    static Ended run(String... command) throws IOException {
        return run(List.of(command));
    }

    /** What somebody called Ben does in a folder with a shell; it must go well. */
    static void shell(Path folder, String script) throws IOException {
        String settings =
                "export HOME=/nowhere GIT_CONFIG_NOSYSTEM=1 GIT_AUTHOR_NAME=Ben GIT_AUTHOR_EMAIL=ben@example.org"
                        + " GIT_COMMITTER_NAME=Ben GIT_COMMITTER_EMAIL=ben@example.org; cd '" + folder + "' && ";
        Ended ended = run("/bin/sh", "-c", settings + script);
        if (ended.code() != 0) {
            throw new AssertionError(script + " ended with " + ended);
        }
    }

    /** The words before others, so that one program runs another. */
    static List<String> under(List<String> first, List<String> then) {
        List<String> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }
}
