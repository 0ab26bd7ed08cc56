package cop.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cop.model.Snapshot;
import cop.model.Thing;
import cop.store.CommunityReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that a crash or a full disk cut off: an error says where, or all is there that was there; never is a file taken for
 * one that somebody deleted. {@code -Dcop.cuts=1} cuts at every byte.
 */
class CutFilesTest {

    private static final int CUT_EVERY = Integer.getInteger("cop.cuts", 197);

    @TempDir(factory = MemoryDisk.class)
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void aFileThatWasCutOffIsNeverTakenForOneThatIsGone(String lineEnd) throws IOException {
        int cuts = 0;
        for (Path file : LoneFile.examples()) {
            cuts += cut(file, Files.readString(file).replace("\n", lineEnd), 1 + cuts % CUT_EVERY, CUT_EVERY);
        }
        System.out.println("Bad input: " + cuts + " cuts.");
    }

    @Test
    void neitherIsOneOfWindowsThatWasCutThroughACharacter() throws IOException {
        for (String path : List.of("members/ana.yaml", "meetings/2026-03-19/register.yaml", "community.yaml")) {
            cut(
                    Path.of("examples/windows", path),
                    "\uFEFFformat: 1\r\nname: Aná Ṱhoho\r\nnotes: 'Reads 🌍'\r\nx-é: \"é\"\r\n",
                    1,
                    1);
        }
    }

    /** Cuts a file off at its beginning and at some other bytes: an error says where, or all is there that was there. */
    private int cut(Path file, String text, int first, int step) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Path copy = LoneFile.copy(file, folder);
        Files.write(copy, bytes);
        Snapshot uncut = CommunityReader.read(folder).snapshot();
        assertThat(uncut.isUnderstood()).as(file.toString()).isTrue();
        int cuts = 0;
        for (int length = 0; length < bytes.length; length += length == 0 ? first : step) {
            cuts++;
            Files.write(copy, Arrays.copyOf(bytes, length));
            Snapshot snapshot = CommunityReader.read(folder).snapshot();
            String trial = file + " cut at byte " + length;
            LoneFile.answersWithPlaces(folder, trial, snapshot);
            boolean throughACharacter = bytes[length] < (byte) 0xC0;
            if (length == 0 || throughACharacter || !keys(snapshot).equals(keys(uncut))) {
                assertThat(snapshot.isUnderstood()).as(trial).isFalse();
            }
        }
        Files.delete(copy);
        return cuts;
    }

    private static Set<Thing.Key> keys(Snapshot snapshot) {
        return snapshot.community().things().all().stream().map(Thing::key).collect(Collectors.toSet());
    }
}
