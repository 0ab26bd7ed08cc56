package cop.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Copies of one folder, and what they look like after commands that nothing disturbs. */
final class Ends {

    private final Path place;
    private final Path base;
    private final Map<String, Witness> known = new ConcurrentHashMap<>();
    private final AtomicInteger copies = new AtomicInteger();

    private Ends(Path place, Path base) {
        this.place = place;
        this.base = base;
    }

    static Ends in(Path place) throws IOException {
        Path base = place.resolve("base");
        Community.found(base);
        return new Ends(place, base);
    }

    /** How many copies were made so far. */
    int copies() {
        return copies.get();
    }

    /** A name under which nothing is. */
    Path nowhere() {
        return place.resolve("trial-" + copies.incrementAndGet());
    }

    Path fresh() throws IOException {
        return Community.copy(base, nowhere());
    }

    /** The folder after these commands, where nothing disturbs them. */
    Witness after(String... commands) throws IOException {
        String key = String.join("; ", commands);
        Witness end = known.get(key);
        if (end == null) {
            Path folder = fresh();
            for (String command : commands) {
                Community.must(folder, command);
            }
            assertThat(Witness.complaints(folder)).isEmpty();
            assertThat(Witness.leftovers(folder)).isEmpty();
            end = Witness.of(folder);
            known.put(key, end);
        }
        return end;
    }

    /** Each file holds what it held or what it shall hold. */
    void noFileIsTorn(String trial, Path folder, String command) throws IOException {
        Map<String, String> before = after().files();
        Map<String, String> after = after(command).files();
        Witness.files(folder).forEach((path, bytes) -> {
            if (!path.endsWith(".cop")) {
                assertThat(bytes).as(trial + " in " + path).isIn(before.get(path), after.get(path));
            }
        });
    }

    /**
     * The next change finds everything in order, or puts it in order; then the copy goes.
     *
     * @param askGit whether the real git looks as well
     */
    void goesOn(String trial, Path folder, String command, boolean askGit) throws IOException {
        Community.Said next = Community.cop(folder, Community.NEXT);
        assertThat(next.code()).as(trial + next).isZero();
        assertThat(Witness.of(folder)).as(trial).isIn(after(Community.NEXT), after(command, Community.NEXT));
        assertThat(Witness.leftovers(folder)).as(trial).isEmpty();
        if (askGit) {
            assertThat(Witness.complaints(folder)).as(trial).isEmpty();
        }
        Community.delete(folder);
    }
}
