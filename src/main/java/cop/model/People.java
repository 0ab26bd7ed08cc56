package cop.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A list of people as somebody wrote it, such as {@code ana, ben and Chi Dlamini}: ids and names, in any mixture.
 *
 * @param members the ids of those whom the community knows, each once
 * @param others the names of those whom it does not know
 */
public record People(List<String> members, List<String> others) {

    private static final int MOST_WORDS_OF_A_NAME = 4;

    public People {
        members = List.copyOf(members);
        others = List.copyOf(others);
    }

    /** Reads people parted by commas, semicolons, "and" or, where they are ids, blanks; an {@code @} before one is no part of it. */
    public static People read(String text, Lookup lookup) {
        Reader reader = new Reader(lookup);
        List<String> words = new ArrayList<>();
        for (String word :
                text.replace(",", " , ").replace(";", " ; ").replace("@", " , ").split("\\s+", -1)) {
            switch (word.toLowerCase(Locale.ROOT)) {
                case ",", ";", "and", "&", "+" -> {
                    reader.take(words);
                    words.clear();
                }
                case "" -> {}
                default -> words.add(word);
            }
        }
        reader.take(words);
        return new People(reader.members, reader.others);
    }

    /**
     * How many of the first words name one member, and whom. Several words count only where they are the whole name, so that
     * {@code ana asks} is Ana, whoever is called Ana Asks.
     */
    public static Optional<Named> first(List<String> words, Lookup lookup) {
        for (int count = Math.min(MOST_WORDS_OF_A_NAME, words.size()); count > 0; count--) {
            String name = String.join(" ", words.subList(0, count));
            Optional<Member> member = lookup.memberIfClear(name);
            if (member.isPresent() && (count == 1 || member.get().name().equalsIgnoreCase(name))) {
                return Optional.of(new Named(member.get().id(), count));
            }
        }
        return Optional.empty();
    }

    /** A member's id, and how many words name them. */
    public record Named(String member, int words) {}

    /** Collects people from one stretch of words after the other. */
    private static final class Reader {
        private final Lookup lookup;
        private final List<String> members = new ArrayList<>();
        private final List<String> others = new ArrayList<>();

        Reader(Lookup lookup) {
            this.lookup = lookup;
        }

        /** Either every word belongs to a member, or only the plain ids do and the rest is somebody's name. */
        void take(List<String> words) {
            if (words.isEmpty()) {
                return;
            }
            List<String> known = new ArrayList<>();
            int at = 0;
            while (at < words.size()) {
                Optional<Named> named = first(words.subList(at, words.size()), lookup);
                if (named.isEmpty()) {
                    takeApart(words);
                    return;
                }
                known.add(named.get().member());
                at += named.get().words();
            }
            known.forEach(this::add);
        }

        private void takeApart(List<String> words) {
            List<String> name = new ArrayList<>();
            for (String word : words) {
                Optional<Member> member = Id.isId(word) ? lookup.memberIfClear(word) : Optional.empty();
                if (member.filter(m -> m.id().equals(word)).isPresent()) {
                    flush(name);
                    add(word);
                } else {
                    name.add(word);
                }
            }
            flush(name);
        }

        private void flush(List<String> name) {
            if (!name.isEmpty()) {
                others.add(String.join(" ", name));
                name.clear();
            }
        }

        private void add(String member) {
            if (!members.contains(member)) {
                members.add(member);
            }
        }
    }
}
