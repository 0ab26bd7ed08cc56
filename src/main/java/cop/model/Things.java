package cop.model;

import cop.model.Thing.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Things by their kind and id, in the order of ids.
 *
 * @param byKind without kinds of which there is nothing
 */
public record Things(Map<Kind, Map<String, Thing>> byKind) {

    public static final Things NONE = new Things(Map.of());

    public Things {
        Map<Kind, Map<String, Thing>> kept = new EnumMap<>(Kind.class);
        byKind.forEach((kind, things) -> {
            if (!things.isEmpty()) {
                kept.put(kind, Collections.unmodifiableMap(things));
            }
        });
        byKind = Collections.unmodifiableMap(kept);
    }

    /** All of one kind, by id. */
    @SuppressWarnings("unchecked") // a thing is filed under its own kind, and each kind has one class
    public <T extends Thing> Map<String, T> of(Kind kind) {
        return (Map<String, T>) byKind.getOrDefault(kind, Map.of());
    }

    /** The thing of this name, if it is there. */
    public Optional<Thing> find(Thing.Key key) {
        return Optional.ofNullable(of(key.kind()).get(key.id()));
    }

    /** Every one of them, kind after kind. */
    public List<Thing> all() {
        List<Thing> all = new ArrayList<>();
        byKind.values().forEach(things -> all.addAll(things.values()));
        return all;
    }

    /** The same with some edits; a kind that they do not touch is shared with this one. */
    Things with(Consumer<Draft> edits) {
        Draft draft = new Draft(this);
        edits.accept(draft);
        return new Things(draft.byKind);
    }

    /** Things while edits are made to them. */
    static final class Draft {

        private final Map<Kind, Map<String, Thing>> byKind = new EnumMap<>(Kind.class);
        private final Map<Kind, Map<String, Thing>> touched = new EnumMap<>(Kind.class);

        private Draft(Things before) {
            byKind.putAll(before.byKind);
        }

        void put(Thing thing) {
            own(thing.key().kind()).put(thing.key().id(), thing);
        }

        void remove(Thing.Key key) {
            if (key.kind() == Kind.COMMUNITY) {
                throw new IllegalArgumentException("the charter stays");
            }
            own(key.kind()).remove(key.id());
        }

        private Map<String, Thing> own(Kind kind) {
            return touched.computeIfAbsent(kind, any -> {
                Map<String, Thing> copy = new TreeMap<>(byKind.getOrDefault(kind, Map.of()));
                byKind.put(kind, copy);
                return copy;
            });
        }
    }
}
