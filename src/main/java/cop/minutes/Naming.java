package cop.minutes;

import cop.model.Community;
import cop.model.Consent;
import cop.model.Detail;
import cop.model.Member;
import cop.model.Minutes.Note;
import cop.model.Minutes.Sort;
import cop.view.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Names people as their consent allows for a reader: outside the community only those who agreed to it. */
final class Naming {

    private static final String SOMEBODY = "a member";

    private final Community community;
    private final Reader reader;
    private final List<String> hidden;

    Naming(Community community, Reader reader) {
        this.community = community;
        this.reader = reader;
        this.hidden = reader.isOutside() ? hidden(community, reader) : List.of();
    }

    /** The names of those who are not named to this reader, the longest first. */
    private static List<String> hidden(Community community, Reader reader) {
        List<String> names = new ArrayList<>();
        for (Member member : community.members().values()) {
            if (!isNamed(member, reader)) {
                names.add(member.name());
                names.addAll(member.alsoKnownAs());
            }
        }
        names.removeIf(String::isBlank);
        names.sort(Comparator.comparing(String::length).reversed());
        return names;
    }

    private static boolean isNamed(Member member, Reader reader) {
        return member.shownTo(reader.audience()).containsKey(Detail.NAME);
    }

    /** The name of a person by their id; absent where this reader may not know it, or nobody knows whether they may. */
    Optional<String> of(String person) {
        if (!reader.isOutside()) {
            return Optional.of(community.nameOf(person));
        }
        return Optional.ofNullable(community.members().get(person))
                .filter(member -> isNamed(member, reader))
                .map(Member::name);
    }

    /** Whether a note may be read at all: outside, only what somebody said who agreed to be quoted. */
    boolean mayBeRead(Sort sort, Note note) {
        return sort != Sort.QUOTE
                || !reader.isOutside()
                || note.by().isEmpty()
                || quotes(note).filter(Consent.Quotes.YES::equals).isPresent();
    }

    /** Who said it, as far as this reader may know. */
    Optional<String> speaker(Sort sort, Note note) {
        boolean refused = sort == Sort.QUOTE
                && quotes(note).filter(Consent.Quotes.NO::equals).isPresent();
        return refused ? Optional.empty() : note.by().flatMap(this::of);
    }

    private Optional<Consent.Quotes> quotes(Note note) {
        return note.by()
                .flatMap(id -> Optional.ofNullable(community.members().get(id)))
                .flatMap(Member::consent)
                .flatMap(Consent::quotes);
    }

    /** A text in which whoever may not be named is a member. */
    String in(String text) {
        String bare = text;
        for (String name : hidden) {
            int at = bare.indexOf(name);
            while (at >= 0) {
                int end = at + name.length();
                if (isEdge(bare, at - 1) && isEdge(bare, end)) {
                    bare = bare.substring(0, at) + (at == 0 ? Words.title(SOMEBODY) : SOMEBODY) + bare.substring(end);
                    end = at + SOMEBODY.length();
                }
                at = bare.indexOf(name, end);
            }
        }
        return bare;
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
