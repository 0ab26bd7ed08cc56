package cop.store;

import java.util.Optional;

/** One field of a {@link Shape}: its key, its type, what its absence means, and its meaning in one line. */
public final class Field<X> {

    private final String key;
    private final Type<X> type;
    private final Optional<X> absent;
    private final String meaning;

    Field(String key, Type<X> type, Optional<X> absent, String meaning) {
        this.key = key;
        this.type = type;
        this.absent = absent;
        this.meaning = meaning;
    }

    public String key() {
        return key;
    }

    public Type<X> type() {
        return type;
    }

    /** What the field means, as part of a sentence. */
    public String meaning() {
        return meaning;
    }

    public boolean isRequired() {
        return absent.isEmpty();
    }

    /** The value of a field that is not written; nothing for a required one. */
    public Optional<X> absent() {
        return absent;
    }

    /** The value in an entry, with every problem told to {@code in}. */
    Optional<X> decode(Node.Mapping mapping, Reading in) {
        Optional<Node.Entry> entry = mapping.entry(key);
        if (entry.isPresent() && !entry.get().value().isAbsent()) {
            return type.decode(entry.get().value(), in.under(key));
        }
        if (absent.isEmpty()) {
            Node place = entry.isPresent() ? entry.get().key() : mapping;
            in.error(place, "`" + key + "` is missing: " + remedy(mapping.flow()));
        }
        return absent;
    }

    private String remedy(boolean flow) {
        String example = "`" + key + ": " + type.example() + "`.";
        return flow ? "add " + example : "add a line such as " + example;
    }

    /** What to write for a value; nothing where it is the one that absence means. */
    Optional<Tree> encode(X value) {
        return absent.isPresent() && absent.get().equals(value) ? Optional.empty() : Optional.of(type.encode(value));
    }

    /** A type whose value may be left out. */
    static <X> Type<Optional<X>> maybe(Type<X> type) {
        return new Type<>() {
            @Override
            public Optional<Optional<X>> decode(Node node, Reading in) {
                Optional<X> value = type.decode(node, in);
                return value.isPresent() ? Optional.of(value) : Optional.empty();
            }

            @Override
            public Tree encode(Optional<X> value) {
                return type.encode(value.orElseThrow());
            }

            @Override
            public Form form() {
                return type.form();
            }

            @Override
            public String example() {
                return type.example();
            }
        };
    }
}
