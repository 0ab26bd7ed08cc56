package cop.meeting;

import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Correspondence;
import cop.model.Edit;
import cop.model.Meeting;
import cop.model.Role;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lets people swap turns: one hands a turn over, or two change places. Nothing else is written down, because turns go by who did
 * what at the meetings.
 */
public final class Swapping {

    /** The roles that invitations and agendas name. */
    private static final Set<String> NAMED = Set.of(Role.FACILITATOR, Role.KNOWLEDGE_MANAGER);

    private final String role;
    private final Community community;
    private final LocalDate today;

    public Swapping(String role, Community community, LocalDate today) {
        this.role = role;
        this.community = community;
        this.today = today;
    }

    /** Somebody takes the turn at a meeting, whoever has it now: a member's id, or the name of somebody from outside. */
    public Change handOver(Meeting meeting, String person) {
        Post post = Post.of(meeting, role, community, today);
        String summary = "role: hand over " + role + " of " + meeting.id();
        if (post.holder().filter(person::equals).isPresent()) {
            return new Change(summary, List.of(), List.of(community.nameOf(person) + " has this turn already."));
        }
        requireFree(post, person);
        List<String> notes = new ArrayList<>(told(post, person));
        otherTurn(meeting, person)
                .flatMap(other -> post.holder()
                        .map(holder -> community.nameOf(person) + " has it on " + Words.day(other.date())
                                + " too. To give that turn in return: cop role swap " + other.id() + " " + role + " "
                                + word(holder)))
                .ifPresent(notes::add);
        return new Change(summary, List.of(edit(post, person)), notes);
    }

    /** Those who have the role at two meetings change places. */
    public Change exchange(Meeting one, Meeting other) {
        Post first = Post.of(one, role, community, today);
        Post second = Post.of(other, role, community, today);
        String summary = "role: swap " + role + " of " + one.id() + " and " + other.id();
        if (one.id().equals(other.id())) {
            return parts(first);
        }
        String its = holder(first);
        String others = holder(second);
        Optional<String> opposite = Plan.opposite(role)
                .filter(name -> one.role(name).filter(others::equals).isPresent())
                .filter(name -> other.role(name).filter(its::equals).isPresent());
        if (opposite.isPresent()) {
            return mirrored(opposite.get(), summary, List.of(one, other));
        }
        if (its.equals(others)) {
            return new Change(
                    summary, List.of(), List.of(community.nameOf(its) + " has both turns; nothing is to be swapped."));
        }
        requireFree(first, others);
        requireFree(second, its);
        List<String> notes = new ArrayList<>(told(first, others));
        notes.addAll(told(second, its));
        return new Change(summary, List.of(edit(first, others), edit(second, its)), notes);
    }

    /** Those who have the role and the one that goes with no other change parts at one meeting. */
    private Change parts(Post post) {
        String id = post.meeting().id();
        String opposite = Plan.opposite(role)
                .orElseThrow(
                        () -> CopException.usage("That is one and the same meeting.", "Name another one with --with."));
        return mirrored(opposite, "role: swap " + role + " and " + opposite + " of " + id, List.of(post.meeting()));
    }

    /** Two people change parts at each of these meetings, where one of them has the role and the other one its opposite. */
    private Change mirrored(String opposite, String summary, List<Meeting> meetings) {
        List<Edit> edits = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Meeting meeting : meetings) {
            Post mine = new Post(meeting, role);
            Post theirs = new Post(meeting, opposite);
            String its = holder(mine);
            String others = holder(theirs);
            Map<String, String> roles = new LinkedHashMap<>(meeting.roles());
            roles.keySet().removeAll(Set.of(role, opposite));
            Meeting open = meeting.withRoles(roles);
            requireFree(new Post(open, role), others);
            requireFree(new Post(open, opposite), its);
            Map<String, String> after = new LinkedHashMap<>(meeting.roles());
            after.put(role, others);
            after.put(opposite, its);
            edits.add(new Edit.Replace(meeting.withRoles(after)));
            notes.addAll(told(mine, others));
            notes.addAll(told(theirs, its));
        }
        return new Change(summary, edits, notes);
    }

    private String holder(Post post) {
        return post.holder()
                .orElseThrow(() -> CopException.refused(
                        "At " + post.meeting().id() + " nobody is " + words(post.role()) + " yet.",
                        "Give the turn to somebody: cop role swap "
                                + post.meeting().id() + " " + post.role() + " MEMBER"));
    }

    private void requireFree(Post post, String person) {
        String id = post.meeting().id();
        String day = Words.day(post.meeting().date());
        String next = "See who can: cop role suggest " + post.role() + " " + id;
        post.away(person, community).ifPresent(away -> {
            throw CopException.refused("On " + day + " " + person + " " + away + ".", next);
        });
        post.otherRole(person).ifPresent(other -> {
            String change = post.holder().isPresent()
                    ? "\nTo let the two change parts there: cop role swap " + id + " " + post.role() + " --with " + id
                    : "";
            String both = post.isOpposite(other)
                    ? change
                    : "\nIf one person is to do both: cop meeting set " + id + " roles." + post.role() + " "
                            + word(person);
            throw CopException.refused("On " + day + " " + person + " is " + words(other) + ".", next + both);
        });
    }

    private Edit edit(Post post, String person) {
        Map<String, String> roles = new LinkedHashMap<>(post.meeting().roles());
        roles.put(role, person);
        return new Edit.Replace(post.meeting().withRoles(roles));
    }

    /** What to tell whoever swaps: who has the turn now, and what else hangs on the one who had it. */
    private List<String> told(Post post, String person) {
        Meeting meeting = post.meeting();
        List<String> notes = new ArrayList<>();
        notes.add(Words.title(post.role()) + " on " + Words.longDay(meeting.date()) + ": " + community.nameOf(person)
                + post.holder()
                        .map(before -> ", instead of " + community.nameOf(before))
                        .orElse("")
                + ".");
        List<String> led = meeting.agenda().stream()
                .filter(item -> item.lead().isPresent() && item.lead().equals(post.holder()))
                .map(item -> "\"" + item.heading() + "\"")
                .toList();
        if (!led.isEmpty()) {
            notes.add(community.nameOf(post.holder().orElseThrow()) + " still leads " + Words.and(led)
                    + "; if that goes too: cop agenda set " + meeting.id() + " ITEM lead " + word(person));
        }
        Correspondence said = community.saidOf(meeting.id());
        if (post.holder().isPresent()
                && NAMED.contains(post.role())
                && (said.first("invitation").isPresent() || said.first("agenda").isPresent())) {
            notes.add("What went out about " + Words.day(meeting.date()) + " may name "
                    + community.nameOf(post.holder().get()) + "; tell the others.");
        }
        return notes;
    }

    /** The next other meeting at which somebody has the same role. */
    private Optional<Meeting> otherTurn(Meeting meeting, String person) {
        return community.meetingsByDate().stream()
                .filter(other -> other.isComing(today) && !other.id().equals(meeting.id()))
                .filter(other -> other.role(role).filter(person::equals).isPresent())
                .findFirst();
    }

    private static String words(String name) {
        return name.replace('-', ' ');
    }

    /** A person as a word of a command line. */
    static String word(String person) {
        return person.indexOf(' ') < 0 ? person : "\"" + person + "\"";
    }
}
