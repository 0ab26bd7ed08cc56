package cop.health;

import cop.model.Community;
import cop.model.Thing;
import cop.store.CommunityReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The records of {@code examples/play-cop}, to be changed by a test. */
final class PlayCop {

    static final LocalDate AS_OF = LocalDate.of(2026, 7, 31);

    private static final Community FOLDER =
            CommunityReader.read(Path.of("examples/play-cop")).snapshot().community();

    private PlayCop() {}

    static Records records() {
        List<Thing> all = new ArrayList<>(FOLDER.things().all());
        all.add(FOLDER.charter());
        return Records.of(all);
    }

    /** The same records, written down in another order. */
    static Records shuffled() {
        return records().shuffled();
    }
}
