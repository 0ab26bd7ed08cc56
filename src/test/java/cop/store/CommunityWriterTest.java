package cop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cop.model.Change;
import cop.model.Community;
import cop.model.Meeting;
import cop.model.Moving;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommunityWriterTest {

    private static final String OLD = "meetings/2026-03-19/";
    private static final String NEW = "meetings/2026-03-26/";

    @TempDir
    Path root;

    @BeforeEach
    void writeFolder() throws IOException {
        write("community.yaml", "format: 1\nname: Early Reading\n");
        write("members/ana.yaml", "name: Ana\n");
        write(OLD + "meeting.yaml", "# agreed with the school\ndate: 2026-03-19  # a Thursday\nx-own: 1\n");
        write(OLD + "register.yaml", "rsvp:\n  ana: accepted\nforms: 2  # counted twice\n");
        write(OLD + "minutes.yaml", "decisions:\n  - text: Meet monthly\n");
        write(OLD + "messages.yaml", "- {what: invitation, at: 2026-02-19T09:12:00+02:00}\n");
        write(OLD + "files/deep/hand-out.bin", "\u0000\u0001");
        write(
                "meetings/2026-04-16/minutes.yaml",
                "decisions:\n  - text: Meet weekly\n    replaces: 2026-03-19/decisions/1  # at last\n");
        write("meetings/2026-04-16/meeting.yaml", "date: 2026-04-16\n");
        write("actions/probe.yaml", "text: Draft the probe\nowner: ana\nmeeting: 2026-03-19\n");
    }

    @Test
    void aMovedMeetingTakesAllAlongThatLiesInItsFolderAndAllThatNamesIt() throws IOException {
        carryOut();

        assertThat(contents())
                .containsEntry(
                        NEW + "meeting.yaml", "# agreed with the school\ndate: 2026-03-26  # a Thursday\nx-own: 1\n")
                .containsEntry(NEW + "register.yaml", "forms: 2  # counted twice\n")
                .containsEntry(NEW + "minutes.yaml", "decisions:\n  - text: Meet monthly\n")
                .containsEntry(NEW + "messages.yaml", "- {what: invitation, at: 2026-02-19T09:12:00+02:00}\n")
                .containsEntry(NEW + "files/deep/hand-out.bin", "\u0000\u0001")
                .containsEntry("actions/probe.yaml", "text: Draft the probe\nowner: ana\nmeeting: 2026-03-26\n")
                .containsEntry(
                        "meetings/2026-04-16/minutes.yaml",
                        "decisions:\n  - text: Meet weekly\n    replaces: 2026-03-26/decisions/1  # at last\n");
        assertThat(root.resolve(OLD)).doesNotExist();
    }

    @Test
    void whereOneFileCannotBeWrittenEverythingStaysWhereItWas() throws IOException {
        write(NEW + ".minutes.yaml.cop/in/the-way", "x");
        Map<String, String> before = contents();

        assertThatThrownBy(this::carryOut).hasMessageContaining("could not be written");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void aChangeThatIsTakenBackLeavesNothingBehind() throws IOException {
        Map<String, String> before = contents();
        Folder folder = CommunityReader.read(root);
        CommunityWriter writer = new CommunityWriter(root);
        Prepared prepared = writer.prepare(folder, move(folder));
        writer.begin(prepared, Optional.empty());
        writer.lay(prepared);
        writer.take(prepared);
        assertThat(root.resolve(OLD)).doesNotExist();

        writer.takeBack(writer.unfinished().orElseThrow());

        assertThat(contents()).isEqualTo(before);
        assertThat(root.resolve(NEW)).doesNotExist();
    }

    @Test
    void aLinkToAnotherPlaceIsRefused(@TempDir Path elsewhere) throws IOException {
        Files.move(root.resolve("actions/probe.yaml"), elsewhere.resolve("probe.yaml"));
        Files.delete(root.resolve("actions"));
        Files.createSymbolicLink(root.resolve("actions"), elsewhere);
        Folder folder = CommunityReader.read(root);
        CommunityWriter writer = new CommunityWriter(root);
        Prepared prepared = writer.prepare(folder, move(folder));

        assertThatThrownBy(() -> writer.begin(prepared, Optional.empty())).hasMessageStartingWith("actions is a link");
        assertThat(writer.unfinished()).isEmpty();
    }

    @Test
    void whatWasWrittenDownIsReadBackAndADamagedByteIsSeen() throws IOException {
        ChangeJournal journal = new ChangeJournal(
                "move",
                Optional.of("0123456789abcdef0123456789abcdef01234567"),
                Map.of(
                        "new", new ChangeJournal.Entry(Optional.empty(), Optional.of("ab")),
                        "gone", new ChangeJournal.Entry(Optional.of(new byte[] {0, -1}), Optional.empty())));
        byte[] bytes = journal.bytes();
        ChangeJournal read = ChangeJournal.of(bytes);

        assertThat(read.commit()).isEqualTo(journal.commit());
        assertThat(read.entries().keySet()).containsExactly("gone", "new");
        assertThat(read.entry("gone").before().orElseThrow()).containsExactly(0, -1);
        for (int i = 0; i < bytes.length; i++) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 4;
            assertThatThrownBy(() -> ChangeJournal.of(damaged)).isInstanceOf(IOException.class);
            byte[] cut = Arrays.copyOf(bytes, i);
            assertThatThrownBy(() -> ChangeJournal.of(cut)).isInstanceOf(IOException.class);
        }
    }

    private void carryOut() {
        Folder folder = CommunityReader.read(root);
        CommunityWriter writer = new CommunityWriter(root);
        writer.write(writer.prepare(folder, move(folder)));
    }

    private static Change move(Folder folder) {
        Community community = folder.snapshot().community();
        Meeting before = Objects.requireNonNull(community.meetings().get("2026-03-19"));
        Meeting after = before.at(
                "2026-03-26", Meeting.When.on(LocalDate.parse("2026-03-26")), before.where(), before.standing());
        return new Change("move", new Moving(before.id(), after).edits(community), List.of());
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        root.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return contents;
    }
}
