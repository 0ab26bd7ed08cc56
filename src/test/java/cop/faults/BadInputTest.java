package cop.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cop.check.Checks;
import cop.model.Snapshot;
import cop.store.CommunityReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that somebody mistyped or made to do harm: they get an answer with a place in the file. {@code -Dcop.mutations=N}
 * tries more than 2,000 mistakes.
 */
class BadInputTest {

    private static final int MUTATIONS = Integer.getInteger("cop.mutations", 2000);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** What people and programs put where it does not belong. */
    private static final List<String> STRAY = List.of(
            "\t",
            "\n",
            ":",
            ": ",
            "- ",
            "#",
            " #",
            "'",
            "\"",
            "[",
            "]",
            "{",
            "}",
            "&a ",
            "*a",
            "!!int ",
            "|",
            ">",
            "%",
            "@",
            "`",
            "---\n",
            "...\n",
            "\u0000",
            "\u0007",
            "\uFEFF",
            "\uFFFD",
            "\u2028",
            "\u0085",
            "\r",
            "é",
            "🌍",
            "~",
            "null",
            "0x1F",
            "<<: ",
            "? ",
            ",",
            "9999999999999999999",
            "-1",
            "2026-02-30",
            "\\",
            "\u202E");

    @TempDir(factory = MemoryDisk.class)
    Path folder;

    @Test
    void aMistakeGetsAnAnswerWithItsPlace() throws IOException {
        Random random = new Random(20261127);
        List<Path> files = LoneFile.examples();
        for (int n = 0; n < MUTATIONS; n++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] bytes = mistaken(Files.readAllBytes(file), random);
            Path copy = LoneFile.copy(file, folder);
            Files.write(copy, bytes);
            LoneFile.answersWithPlaces(
                    folder,
                    file + ", mistake " + n,
                    CommunityReader.read(folder).snapshot());
            Files.delete(copy);
        }
        System.out.println("Bad input: " + MUTATIONS + " mistakes.");
    }

    /** One to three mistakes: something stray, a stretch that is gone or there twice, a flipped bit. */
    private static byte[] mistaken(byte[] bytes, Random random) {
        byte[] now = bytes;
        for (int left = 1 + random.nextInt(3); left > 0 && now.length > 0; left--) {
            int at = random.nextInt(now.length);
            int end = Math.min(now.length, at + 1 + random.nextInt(30));
            ByteArrayOutputStream next = new ByteArrayOutputStream();
            next.write(now, 0, at);
            switch (random.nextInt(4)) {
                case 0 -> {
                    next.writeBytes(STRAY.get(random.nextInt(STRAY.size())).getBytes(StandardCharsets.UTF_8));
                    next.write(now, at, now.length - at);
                }
                case 1 -> next.write(now, end, now.length - end);
                case 2 -> {
                    next.write(now, at, end - at);
                    next.write(now, at, now.length - at);
                }
                default -> {
                    next.write(now[at] ^ 1 << random.nextInt(8));
                    next.write(now, at + 1, now.length - at - 1);
                }
            }
            now = next.toByteArray();
        }
        return now;
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 1000, 20000, 200000})
    void whatIsNestedTooDeepIsSaidToBe(int depth) throws IOException {
        for (String opening : List.of("[", "{a: ", "- ", "? ", "!!x ", "&a ")) {
            hostile("name: " + opening.repeat(depth));
        }
    }

    @Test
    void aBombOfAliasesIsRefused() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [")
                    .append(("*a" + (i - 1) + ", ").repeat(9))
                    .append("]\n");
        }
        hostile(bomb.toString());
        hostile("name: &a [*a]\n");
        hostile("<<: &a {name: x}\nname: *a\n");
    }

    @ParameterizedTest
    @CsvSource({
        "!!java.net.URL",
        "!!javax.script.ScriptEngineManager",
        "!!python/object/apply:os.system",
        "!ruby/object:Gem"
    })
    void aTagMakesNothing(String tag) throws IOException {
        hostile("name: " + tag + " [x]\n");
    }

    @Test
    void hugeThingsAreRefusedOrRead() throws IOException {
        hostile("name: \"" + "a".repeat(9 << 20) + "\"\n");
        hostile("? " + "k".repeat(4000) + "\n: v\n");
        hostile("name: Ana\n" + "x: y\n".repeat(50000));
        hostile("name: " + "9".repeat(100_000) + "\njoined: " + "1".repeat(5000) + "-01-01\n");
        hostile("\u0000".repeat(1000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "windows-1252", "ISO-8859-15"})
    void anotherEncodingIsSaid(String encoding) throws IOException {
        Files.writeString(folder.resolve("community.yaml"), "format: 1\nname: Café\n");
        Path member = Files.createDirectories(folder.resolve("members")).resolve("ana.yaml");
        Files.write(member, "name: Ané Müller\n".getBytes(Charset.forName(encoding)));
        Snapshot snapshot = CommunityReader.read(folder).snapshot();

        LoneFile.answersWithPlaces(folder, encoding, snapshot);
        assertThat(snapshot.isUnderstood()).as(encoding).isFalse();
    }

    private void hostile(String text) throws IOException {
        Files.writeString(folder.resolve("community.yaml"), "format: 1\nname: Reading\n");
        Path member = Files.createDirectories(folder.resolve("members")).resolve("ana.yaml");
        Files.writeString(member, text);
        Snapshot snapshot = CommunityReader.read(folder).snapshot();

        LoneFile.answersWithPlaces(folder, text.substring(0, Math.min(40, text.length())), snapshot);
        assertThat(Checks.run(snapshot, DAY))
                .as(text.substring(0, Math.min(40, text.length())))
                .isNotEmpty();
    }
}
