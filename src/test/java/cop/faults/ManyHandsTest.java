package cop.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cop.faults.Child.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Several people change one folder at the same time, each in a process of their own: the same records and different ones, beside
 * somebody who commits with git and somebody who saves a file in an editor again and again.
 */
class ManyHandsTest {

    @TempDir(factory = MemoryDisk.class)
    Path place;

    @Test
    void two() throws Exception {
        change(2, 1);
    }

    @Test
    @Tag("faults")
    void eight() throws Exception {
        change(8, 3);
    }

    @Test
    @Tag("faults")
    void twenty() throws Exception {
        change(20, 2);
    }

    /** What one person asked for, and what became of it. */
    private record Change(String words, Ended ended) {

        /** Of what is added. */
        String title() {
            return words.split(" ", -1)[2];
        }
    }

    private void change(int people, int rounds) throws Exception {
        Path folder = place.resolve("folder");
        Community.found(folder);
        int before = commits(folder);
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService hands = Executors.newFixedThreadPool(people + 2);
        List<Future<List<Change>>> changing = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            int who = person;
            changing.add(hands.submit(() -> person(folder, who, rounds)));
        }
        Future<Integer> own = hands.submit(() -> committer(folder, over));
        Future<String> saved = hands.submit(() -> editor(folder, over));
        List<Change> changes = all(changing);
        over.set(true);
        hands.shutdown();

        String all = String.join("\n", Witness.files(folder).values());
        int done = 0;
        for (Change change : changes) {
            assertThat(change.ended().code()).as(change.toString()).isIn(0, 5, 6);
            if (change.ended().code() == 0) {
                done++;
                assertThat(all).as(change.toString()).contains(change.title());
            } else {
                assertThat(change.ended().said())
                        .as(change.toString())
                        .containsAnyOf("Nothing was changed", "Another program");
            }
        }
        assertThat(done).as(changes.toString()).isPositive();
        assertThat(Files.readString(folder.resolve("members/chi.yaml"))).isEqualTo(saved.get());
        assertThat(commits(folder) - before).isEqualTo(done + own.get());
        assertThat(Witness.git(folder, "fsck", "--full", "--strict", "--no-dangling"))
                .isEmpty();
        assertThat(Witness.git(folder, "status", "--porcelain"))
                .isIn("?? todo.txt\n", " M members/chi.yaml\n?? todo.txt\n");
        assertThat(Witness.leftovers(folder)).isEmpty();
        assertThat(Community.cop(folder, "check").code()).isZero();
        System.out.println("Many hands: " + people + " people, " + changes.size() + " changes, " + done
                + " done, beside " + own.get() + " commits by git.");
    }

    /** Everybody adds something of their own, and all write into the charter. */
    private static List<Change> person(Path folder, int who, int rounds) throws IOException {
        List<Change> changes = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (String words : List.of(
                    "action add Task" + who + "x" + round + " --owner ana --due 2026-04-16",
                    "goal add Goal" + who + "x" + round)) {
                changes.add(new Change(words, Child.run(Child.cop(folder, words))));
            }
        }
        return changes;
    }

    /** Commits a file of theirs again and again; says how often it went well. */
    private static int committer(Path folder, AtomicBoolean over) throws Exception {
        int commits = 0;
        for (int n = 0; !over.get() || n == 0; n++) {
            Files.writeString(folder.resolve("own.txt"), "version " + n + "\n");
            String said = Witness.git(
                    folder,
                    "-c",
                    "user.name=Ben",
                    "-c",
                    "user.email=ben@example.org",
                    "commit",
                    "-qm",
                    "own",
                    "own.txt");
            commits += said.isEmpty() ? 1 : 0;
            Thread.sleep(200);
        }
        String left = Witness.git(
                folder, "-c", "user.name=Ben", "-c", "user.email=ben@example.org", "commit", "-qm", "own", "own.txt");
        return commits + (left.isEmpty() ? 1 : 0);
    }

    /** Saves a file again and again, as editors do; says what they saved last. */
    private static String editor(Path folder, AtomicBoolean over) throws Exception {
        Path file = folder.resolve("members/chi.yaml");
        String text = Files.readString(file);
        for (int n = 0; !over.get() || n == 0; n++) {
            text = text.replaceAll("\n# saved .*", "") + "# saved " + n + "\n";
            Path fresh = Files.writeString(folder.resolve("members/.chi.swp"), text);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            Thread.sleep(20);
        }
        return text;
    }

    private static int commits(Path folder) throws IOException {
        return Integer.parseInt(
                Witness.git(folder, "rev-list", "--count", "HEAD").strip());
    }

    private static List<Change> all(List<Future<List<Change>>> changing)
            throws InterruptedException, ExecutionException {
        List<Change> all = new ArrayList<>();
        for (Future<List<Change>> each : changing) {
            all.addAll(each.get());
        }
        return all;
    }
}
