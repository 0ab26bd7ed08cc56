package cop.register;

import cop.model.Acquaintances;
import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Edit;
import cop.model.Intake;
import cop.model.Meeting;
import cop.model.Problem;
import cop.model.Register;
import cop.model.Register.Answer;
import cop.model.Register.Rsvp;
import cop.view.Words;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Places what calendars sent back in the registers of the meetings that it answers. A meeting is known by its UID and a
 * person by their address, and by nothing else; the latest answer counts.
 */
public final class PostPlacement {

    private final Community community;
    private final Optional<Meeting> only;
    private final Acquaintances people;
    private final Map<String, Map<String, Post.Reply>> last = new TreeMap<>();
    private final List<Problem> left = new ArrayList<>();
    private final Map<Chaff, Integer> passed = new TreeMap<>();

    private PostPlacement(Community community, Optional<Meeting> only) {
        this.community = community;
        this.only = only;
        this.people = new Acquaintances(community.members().values());
    }

    /**
     * What the replies say of who comes to which meeting, with all that has no place.
     *
     * @param only the meeting whose answers are wanted; those of all where it is absent
     */
    public static Gathered of(Community community, Optional<Meeting> only, Paper paper, Post post) {
        PostPlacement placing = new PostPlacement(community, only);
        placing.left.addAll(post.wrong());
        if (post.others() > 0) {
            placing.passed.put(Chaff.OTHER_MAIL, post.others());
        }
        post.replies().forEach(placing::take);
        if (!placing.isConcerned()) {
            throw CopException.refused(
                    "There is no answer to " + (only.isPresent() ? "this meeting" : "a meeting of this community")
                            + " in " + paper.file() + ".",
                    "Give the messages that people's calendars sent back when they answered the invitation. Nothing was"
                            + " changed.");
        }
        Change change = placing.change(paper);
        return new Gathered(new Intake(change, placing.left, List.of()), List.of(), Notes.sum(placing.passed));
    }

    /** Whether any message is about these meetings at all. */
    private boolean isConcerned() {
        return !last.isEmpty()
                || !left.isEmpty()
                || passed.containsKey(Chaff.BEFORE_MOVE)
                || passed.containsKey(Chaff.LATER);
    }

    private void take(Post.Reply reply) {
        Optional<Meeting> meeting = meeting(reply.uid());
        if (meeting.isEmpty()) {
            pass(Chaff.ELSEWHERE);
        } else if (reply.sequence()
                .filter(version -> version < community.moves(meeting.get().id()))
                .isPresent()) {
            pass(Chaff.BEFORE_MOVE);
        } else if (isLate(reply, meeting.get())) {
            pass(Chaff.LATER);
        } else {
            member(reply).ifPresent(member -> note(member, meeting.get(), reply));
        }
    }

    private Optional<Meeting> meeting(String uid) {
        return community.meetings().values().stream()
                .filter(meeting -> uid.equals(meeting.standing()
                        .uid()
                        .orElseGet(() -> community.charter().uid(meeting.id()))))
                .filter(meeting -> only.isEmpty() || only.get().id().equals(meeting.id()))
                .findFirst();
    }

    private boolean isLate(Post.Reply reply, Meeting meeting) {
        return reply.at()
                .filter(at ->
                        at.atZone(community.charter().zone()).toLocalDateTime().isAfter(Paper.end(meeting)))
                .isPresent();
    }

    /** Whoever has the address; addresses are not repeated, so that they end up nowhere else. */
    private Optional<String> member(Post.Reply reply) {
        List<String> known = reply.address().map(people::withAddress).orElse(List.of());
        if (reply.address().isEmpty()) {
            left(reply, "This reply does not name exactly one person who answers: note it with: cop rsvp set");
        } else if (known.isEmpty()) {
            left(
                    reply,
                    "Nobody is known by the address from which this answer comes: note whose it is with: cop member set"
                            + " MEMBER --email ADDRESS");
        } else if (known.size() > 1) {
            left(reply, "This address is that of " + Words.and(known) + ": note the answer with: cop rsvp set");
        } else if (reply.answer().isEmpty()) {
            left(reply, "This says neither yes nor no nor perhaps: ask " + known.get(0) + ".");
        } else {
            return Optional.of(known.get(0));
        }
        return Optional.empty();
    }

    private void left(Post.Reply reply, String text) {
        left.add(Problem.error(Form.ROW, reply.place(), text));
    }

    private void note(String member, Meeting meeting, Post.Reply reply) {
        Map<String, Post.Reply> replies = last.computeIfAbsent(meeting.id(), key -> new LinkedHashMap<>());
        Optional<Post.Reply> before = Optional.ofNullable(replies.get(member));
        if (before.isEmpty()) {
            replies.put(member, reply);
            return;
        }
        pass(Chaff.OVERTAKEN);
        if (!moment(before.get()).isAfter(moment(reply))) {
            replies.put(member, reply);
        }
    }

    private static Instant moment(Post.Reply reply) {
        return reply.at().orElse(Instant.MIN);
    }

    private void pass(Chaff chaff) {
        passed.merge(chaff, 1, Integer::sum);
    }

    private Change change(Paper paper) {
        List<Edit> edits = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        String summary = "rsvp: import from calendars";
        for (Map.Entry<String, Map<String, Post.Reply>> entry : last.entrySet()) {
            Register before = community.register(entry.getKey());
            Map<String, Rsvp> all = new LinkedHashMap<>(before.rsvp());
            entry.getValue().forEach((member, reply) -> place(member, reply, all));
            Meeting meeting = Optional.ofNullable(community.meetings().get(entry.getKey()))
                    .orElseThrow();
            Change replies = Replies.change(community, meeting, before.withRsvp(all), "import");
            edits.addAll(replies.edits());
            notes.addAll(replies.notes());
            summary = last.size() == 1 ? replies.summary() : summary;
        }
        if (edits.isEmpty()) {
            notes.add(
                    0,
                    last.isEmpty()
                            ? "Nothing was noted."
                            : "Nothing to change: the register says all of this already.");
        }
        notes.addAll(Notes.of(paper, new Heard(List.of(), Map.of(), List.of(), List.of()), passed, 0));
        return new Change(summary, edits, notes);
    }

    private void place(String member, Post.Reply reply, Map<String, Rsvp> all) {
        Optional<Rsvp> before = Optional.ofNullable(all.get(member));
        Optional<OffsetDateTime> at = reply.at()
                .map(moment -> moment.atZone(community.charter().zone()).toOffsetDateTime());
        Answer answer = reply.answer().orElseThrow();
        if (Replies.isNews(before, answer, at)) {
            all.put(member, new Rsvp(answer, at, before.flatMap(Rsvp::note)));
        } else if (!before.map(Rsvp::answer).equals(Optional.of(answer))) {
            pass(Chaff.OVERTAKEN);
        }
    }
}
