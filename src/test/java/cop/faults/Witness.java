package cop.faults;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What anybody can see of a folder without cop: the bytes of its files, and what the real git says.
 *
 * @param files the bytes of each file that is not git's
 * @param head the latest commit
 * @param index what git knows of each file, with what is staged
 */
record Witness(Map<String, String> files, String head, String index) {

    /** Two folders hold the same when the latest commit, the files and what is staged are the same. */
    static Witness of(Path folder) throws IOException {
        Path git = folder.resolve(".git");
        String head = Files.readString(git.resolve("HEAD")).strip().replace("ref: ", "");
        return new Witness(
                files(folder),
                Files.readString(git.resolve(head)).strip(),
                index(Files.readAllBytes(git.resolve("index"))));
    }

    /** Mode, id and path of each entry of git's list, read as git's documentation (gitformat-index) describes it. */
    private static String index(byte[] bytes) {
        ByteBuffer list = ByteBuffer.wrap(bytes);
        list.position(8);
        StringBuilder entries = new StringBuilder();
        for (int left = list.getInt(); left > 0; left--) {
            int start = list.position();
            entries.append(Integer.toOctalString(list.getInt(start + 24))).append(' ');
            entries.append(HexFormat.of().formatHex(bytes, start + 40, start + 60))
                    .append(' ');
            int end = start + 62;
            while (bytes[end] != 0) {
                end++;
            }
            entries.append(new String(bytes, start + 62, end - start - 62, StandardCharsets.UTF_8))
                    .append('\n');
            list.position(start + (end - start) / 8 * 8 + 8);
        }
        return entries.toString();
    }

    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                String name = folder.relativize(path).toString();
                if (!name.equals(".git") && !name.startsWith(".git/") && !name.equals("private/cop.lock")) {
                    files.put(
                            name,
                            Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                                    ? new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1)
                                    : "");
                }
            }
        }
        return files;
    }

    /** What a change left lying about. */
    static List<String> leftovers(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(path -> folder.relativize(path).toString())
                    .filter(name -> !name.endsWith("cop.lock"))
                    .filter(name -> name.matches("(.*/)?(\\..*\\.cop|cop[.-][^/]*|[^/]*\\.lock|noz[^/]*\\.tmp)")
                            || name.endsWith("cop.journal"))
                    .sorted()
                    .toList();
        }
    }

    /** What the real git finds wrong in its store, and what differs in the files besides what their owner left open. */
    static String complaints(Path folder) throws IOException {
        String status = git(folder, "status", "--porcelain");
        String store = git(folder, "count-objects", "-v");
        return git(folder, "fsck", "--full", "--strict", "--no-dangling")
                + (store.contains("garbage: 0\n") ? "" : store)
                + (status.equals("MM own.txt\n?? todo.txt\n") ? "" : status);
    }

    /** The sums of all files, also git's own, but for what only adds to its store. */
    static String sums(Path folder) throws IOException {
        return Child.run(
                        "/bin/sh",
                        "-c",
                        "cd '" + folder + "' && find . -type f ! -path './.git/objects/*' ! -name cop.lock | sort"
                                + " | xargs -d '\\n' md5sum")
                .said();
    }

    /** All that the real git says; how it ended where that was not well. */
    static String git(Path folder, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "--no-pager", "--no-optional-locks"));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin");
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of("PATH", path, "GIT_CONFIG_NOSYSTEM", "1", "HOME", "/nowhere", "LC_ALL", "C"));
        Process git = builder.start();
        git.getOutputStream().close();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            int code = git.waitFor();
            return code == 0 ? said : said + "git ended with " + code;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
