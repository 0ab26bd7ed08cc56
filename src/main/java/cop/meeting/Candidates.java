package cop.meeting;

import cop.model.Change;
import cop.model.Community;
import cop.model.Edit;
import cop.model.Meeting;
import cop.model.Role;
import cop.view.Answer;
import cop.view.Bullets;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Prose;
import cop.view.Sections;
import cop.view.Sections.Section;
import cop.view.Table;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who might take a role at a meeting to come, the likeliest first: for those who hold the folder and have to ask somebody.
 *
 * @param holder who has it by the plan of the meeting, as are the next two a member's id or a name
 * @param appointed whom the charter appoints
 * @param outside people and organisations that are no members and say that they can do it
 */
public record Candidates(
        String role,
        String meeting,
        LocalDate date,
        Optional<String> holder,
        Optional<String> appointed,
        Optional<String> deputy,
        List<Candidate> candidates,
        List<Outside> outside) {

    /** Somebody who is no member: a person or an organisation, and what it is that they offer. */
    public record Outside(String name, String kind, String offers) {

        String inWords() {
            return name + " (" + kind + "): " + offers;
        }
    }

    public Candidates {
        candidates = List.copyOf(candidates);
        outside = List.copyOf(outside);
    }

    public static Candidates of(String role, Meeting meeting, Community community, LocalDate today) {
        Post post = Post.of(meeting, role, community, today);
        // As if nobody had the role there yet, so that whoever has it is looked at like the others.
        Meeting open = without(role, meeting);
        Community asked = community.apply(Change.of("", new Edit.Replace(open)));
        Role terms = community.charter().role(role);
        return new Candidates(
                role,
                meeting.id(),
                meeting.date(),
                post.holder(),
                terms.filled(role) == Role.By.APPOINTMENT ? terms.holder() : Optional.empty(),
                terms.deputy(),
                new Ranking(new Post(open, role), post.holder(), asked, today).candidates(),
                Expertise.outside(role, Slot.of(meeting), community));
    }

    private static Meeting without(String role, Meeting meeting) {
        Map<String, String> roles = new LinkedHashMap<>(meeting.roles());
        roles.remove(role);
        return meeting.withRoles(roles);
    }

    public Answer answer(Community community) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("", new Prose(inWords(community))));
        sections.add(new Section("", table()));
        if (!outside.isEmpty()) {
            sections.add(new Section(
                    "From outside",
                    new Bullets(false, outside.stream().map(Outside::inWords).toList())));
            sections.add(new Section(
                    "",
                    new Prose(
                            "Somebody from outside usually costs money. What to look for in them, and what there is for it:"
                                    + " cop role suggest " + role + " " + meeting + " --external")));
        }
        next().ifPresent(hint -> sections.add(new Section("", new Prose(hint))));
        return new Answer(this, new Sections(sections));
    }

    private String inWords(Community community) {
        String who = holder.map(id -> community.nameOf(id) + " has it.").orElse("nobody yet.");
        String appoints = appointed
                .map(id -> " The charter appoints " + community.nameOf(id)
                        + deputy.map(second -> ", with " + community.nameOf(second) + " as deputy")
                                .orElse("")
                        + ".")
                .orElse("");
        return Words.title(role) + " on " + Words.longDay(date) + ": " + who + appoints;
    }

    private Table table() {
        List<Column> columns = List.of(
                Column.number("rank", ""),
                Column.of("person", "Who"),
                Column.of("state", "State"),
                Column.of("why", "Why"));
        List<List<Cell>> rows = new ArrayList<>();
        for (Candidate one : candidates) {
            String word = Words.of(one.state());
            rows.add(List.of(
                    one.state() == Candidate.State.NOT_NOW ? Cell.of("") : Cell.of(rows.size() + 1),
                    Cell.of(one.name(), one.person()),
                    Cell.of(word, word.replace(' ', '-')).toned(tone(one.state())),
                    Cell.of(one.why())));
        }
        return new Table(columns, rows, "Nobody belongs yet. Add somebody with: cop member add \"Name\"");
    }

    private static Cell.Tone tone(Candidate.State state) {
        return switch (state) {
            case FREE -> Cell.Tone.PLAIN;
            case BUSY -> Cell.Tone.WATCH;
            case NOT_NOW -> Cell.Tone.FAINT;
        };
    }

    /** How to give the turn to the first of them, unless somebody has it who can take it. */
    private Optional<String> next() {
        String command = "cop role swap " + meeting + " " + role + " ";
        boolean stays = candidates.stream()
                .anyMatch(one -> holder.equals(Optional.of(one.person())) && one.state() != Candidate.State.NOT_NOW);
        if (stays) {
            return Optional.of("If somebody else is to do it: " + command + "MEMBER");
        }
        return candidates.stream()
                .findFirst()
                .filter(first -> first.state() == Candidate.State.FREE)
                .map(first -> (holder.isPresent() ? "Hand the turn over: " : "Give the turn: ")
                        + command
                        + Swapping.word(first.person()));
    }
}
