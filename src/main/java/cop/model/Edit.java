package cop.model;

import java.nio.file.Path;
import java.util.Optional;

/** One step of a {@link Change}. */
public sealed interface Edit {

    /** The thing that it touches; empty for a file that is no thing. */
    Optional<Thing.Key> key();

    /** What the thing is afterwards; empty where it goes. */
    Optional<Thing> outcome();

    /** The name under which nothing is found afterwards. */
    default Optional<Thing.Key> gone() {
        return Optional.empty();
    }

    /** A thing that is new; nothing with its key may exist. */
    record Add(Thing thing) implements Edit {

        @Override
        public Optional<Thing.Key> key() {
            return Optional.of(thing.key());
        }

        @Override
        public Optional<Thing> outcome() {
            return Optional.of(thing);
        }
    }

    /** A thing that exists and becomes another; only the fields that differ are touched in its file. */
    record Replace(Thing after) implements Edit {

        @Override
        public Optional<Thing.Key> key() {
            return Optional.of(after.key());
        }

        @Override
        public Optional<Thing> outcome() {
            return Optional.of(after);
        }
    }

    /** A thing that exists and gets another name; files beside that of a meeting go with it. */
    record Move(Thing.Key from, Thing after) implements Edit {

        @Override
        public Optional<Thing.Key> key() {
            return Optional.of(after.key());
        }

        @Override
        public Optional<Thing> outcome() {
            return Optional.of(after);
        }

        @Override
        public Optional<Thing.Key> gone() {
            return Optional.of(from);
        }
    }

    /** A thing that goes. */
    record Remove(Thing.Key thing) implements Edit {

        @Override
        public Optional<Thing.Key> gone() {
            return Optional.of(thing);
        }

        @Override
        public Optional<Thing.Key> key() {
            return Optional.of(thing);
        }

        @Override
        public Optional<Thing> outcome() {
            return Optional.empty();
        }
    }

    /**
     * A file that is no thing of the community and is written as it is: a draft in the outbox, a template.
     *
     * @param path relative to the data folder, with forward slashes
     */
    record Put(String path, String text) implements Edit {

        @Override
        public Optional<Thing.Key> key() {
            return Optional.empty();
        }

        @Override
        public Optional<Thing> outcome() {
            return Optional.empty();
        }
    }

    /**
     * A file from elsewhere that is kept in the data folder byte for byte, such as a hand-out.
     *
     * @param path relative to the data folder, with forward slashes
     * @param from where it is now
     */
    record Copy(String path, Path from) implements Edit {

        @Override
        public Optional<Thing.Key> key() {
            return Optional.empty();
        }

        @Override
        public Optional<Thing> outcome() {
            return Optional.empty();
        }
    }

    /**
     * A file that is no thing of the community and goes, such as a draft that was sent; nothing happens where it is gone.
     *
     * @param path relative to the data folder, with forward slashes
     */
    record Discard(String path) implements Edit {

        @Override
        public Optional<Thing.Key> key() {
            return Optional.empty();
        }

        @Override
        public Optional<Thing> outcome() {
            return Optional.empty();
        }
    }

    /** Sets a thing that may or may not be there yet. */
    static Edit set(Community community, Thing thing) {
        return community.find(thing.key()).isPresent() ? new Replace(thing) : new Add(thing);
    }
}
