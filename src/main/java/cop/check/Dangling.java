package cop.check;

import cop.model.AgendaItem;
import cop.model.Community;
import cop.model.Id;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Nearest;
import cop.model.Problem;
import cop.model.Snapshot;
import cop.model.Thing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Collects ids of things that are not there. A thing whose own file cannot be understood counts as there: that file is
 * reported already, and mending it mends the rest.
 */
final class Dangling {

    private final Snapshot at;
    private final Community community;
    private final LocalDate today;
    private final Set<String> unread = new HashSet<>();
    private final List<Finding> found = new ArrayList<>();

    Dangling(Snapshot at, LocalDate today) {
        this.at = at;
        this.community = at.community();
        this.today = today;
        for (Problem problem : at.problems()) {
            if (problem.isError()) {
                unread.add(problem.source().file());
            }
        }
    }

    List<Finding> found() {
        return found;
    }

    /** A member's id, or a name: only what has the form of an id has to be there. */
    void member(Thing.Key in, String text, String... path) {
        if (isMissing(text)) {
            found.add(Finding.at(at.sources().of(in, path), noMember(text)));
        }
    }

    /** A member's id before a colon. */
    void memberAsKey(Thing.Key in, String id, String map) {
        if (isMissing(id)) {
            found.add(Finding.at(at.sources().ofKey(in, map, id), noMember(id)));
        }
    }

    private boolean isMissing(String member) {
        return Id.isId(member)
                && !community.members().containsKey(member)
                && isRead(new Thing.Key(Thing.Kind.MEMBER, member));
    }

    private String noMember(String text) {
        Optional<String> meant = new Lookup(community, today)
                .memberIfClear(text)
                .map(Member::id)
                .or(() -> Nearest.to(text, community.members().keySet()));
        return say("There is no member \"" + text + "\".", meant, "Add the person with: cop member add NAME");
    }

    void meeting(Thing.Key in, String id, String... path) {
        thing(Thing.Kind.MEETING, in, id, path);
    }

    /** A meeting's id before a colon. */
    void meetingAsKey(Thing.Key in, String id, String map) {
        if (isMissing(Thing.Kind.MEETING, id)) {
            found.add(Finding.at(at.sources().ofKey(in, map, id), noThing(Thing.Kind.MEETING, id)));
        }
    }

    /** The id of something that has a file of its own. */
    void thing(Thing.Kind kind, Thing.Key in, String id, String... path) {
        if (isMissing(kind, id)) {
            found.add(Finding.at(at.sources().of(in, path), noThing(kind, id)));
        }
    }

    private boolean isMissing(Thing.Kind kind, String id) {
        Thing.Key key = new Thing.Key(kind, id);
        return community.find(key).isEmpty() && isRead(key);
    }

    private String noThing(Thing.Kind kind, String id) {
        String noun = kind == Thing.Kind.KNOWLEDGE ? "knowledge product" : kind.word();
        return say(
                "There is no " + noun + " \"" + id + "\".",
                Nearest.to(id, community.things().of(kind).keySet()),
                kind == Thing.Kind.MEETING
                        ? "See them all with: cop meeting list"
                        : "Write the id of one that is there, or take this out.");
    }

    /** The id of one of the lines of a budget. */
    void inBudget(Collection<String> lines, Thing.Key in, String id, String... path) {
        if (!lines.contains(id)) {
            add(
                    in,
                    path,
                    "This budget has no line \"" + id + "\".",
                    Nearest.to(id, lines),
                    "Write it under lines:, or take this out.");
        }
    }

    /** The id of something that the charter lists under a key. */
    void inCharter(String word, Collection<String> known, String key, Thing.Key in, String id, String... path) {
        if (!known.contains(id) && isRead(Thing.Key.COMMUNITY)) {
            add(
                    in,
                    path,
                    "There is no " + word + " \"" + id + "\" in community.yaml.",
                    Nearest.to(id, known),
                    "Write it there under " + key + ":, or take this line out.");
        }
    }

    /** An item of the agenda of the meeting whose minutes these are. */
    void item(Thing.Key in, String id, String... path) {
        Meeting meeting = community.meetings().get(in.id());
        if (meeting == null) {
            return;
        }
        List<String> items = new ArrayList<>();
        for (AgendaItem item : meeting.agenda()) {
            item.id().ifPresent(items::add);
        }
        if (!items.contains(id)) {
            add(
                    in,
                    path,
                    "The agenda of this meeting has no item \"" + id + "\".",
                    Nearest.to(id, items),
                    "Take this out, or write the item's id.");
        }
    }

    private boolean isRead(Thing.Key key) {
        return unread.isEmpty() || !unread.contains(at.sources().of(key).file());
    }

    private void add(Thing.Key in, String[] path, String what, Optional<String> meant, String otherwise) {
        found.add(Finding.at(at.sources().of(in, path), say(what, meant, otherwise)));
    }

    private static String say(String what, Optional<String> meant, String otherwise) {
        return what + " " + meant.map(id -> "Did you mean " + id + "?").orElse(otherwise);
    }
}
