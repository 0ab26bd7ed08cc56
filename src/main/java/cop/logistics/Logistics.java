package cop.logistics;

import cop.model.Community;
import cop.model.Meeting;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Cell.Tone;
import cop.view.Column;
import cop.view.Prose;
import cop.view.Sections;
import cop.view.Sections.Section;
import cop.view.Table;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a meeting needs, who sees to it, and by when.
 *
 * @param invited how many members are asked to come
 */
public record Logistics(String meeting, LocalDate date, String place, int invited, List<Need> needs) {

    public Logistics {
        needs = List.copyOf(needs);
    }

    public static Logistics of(Community community, Meeting meeting) {
        return new Logistics(
                meeting.id(),
                meeting.date(),
                meeting.where().place().orElse(""),
                community.awaited(meeting).size(),
                Needs.of(community, meeting));
    }

    /** What should be done by a day and is not. */
    public List<Need> due(LocalDate day) {
        return needs.stream()
                .filter(need -> need.isOpen() && !need.by().isAfter(day))
                .toList();
    }

    /**
     * All of it as a list.
     *
     * @param name what people call whoever sees to something
     */
    public Answer answer(String heading, UnaryOperator<String> name, LocalDate today) {
        String head = heading + ", " + Words.day(date) + (place.isEmpty() ? "" : ", " + place) + ": "
                + Words.count(invited, "member") + (invited == 1 ? " is" : " are") + " invited.";
        List<Column> columns = List.of(
                Column.of("what", "What"),
                Column.of("why", "Why"),
                Column.of("owner", "Who"),
                Column.number("for", "For"),
                Column.of("by", "By"),
                Column.of("state", "State"));
        List<List<Cell>> rows = new ArrayList<>();
        needs.forEach(need -> rows.add(row(need, name, today)));
        List<Section> sections = new ArrayList<>(List.of(
                new Section("", new Prose(head)),
                new Section("", new Table(columns, rows, "This meeting needs nothing that its plan speaks of."))));
        if (needs.stream()
                .anyMatch(need -> need.state() == Need.State.OPEN && need.job().isPresent())) {
            sections.add(new Section(
                    "",
                    new Prose("Say who sees to something with: cop meeting arrange " + meeting
                            + " WHAT --owner MEMBER")));
        }
        return new Answer(this, new Sections(sections));
    }

    private static List<Cell> row(Need need, UnaryOperator<String> name, LocalDate today) {
        return List.of(
                Cell.of(need.what()),
                need.why().isEmpty() ? Cell.none() : Cell.of(need.why()),
                need.owner().map(id -> Cell.of(name.apply(id), id)).orElse(Cell.none()),
                need.count().map(Cell::of).orElse(Cell.none()),
                Cell.of(Words.dayOfYear(need.by()), need.by().toString()),
                state(need, today));
    }

    private static Cell state(Need need, LocalDate today) {
        boolean late = need.isOpen() && need.by().isBefore(today);
        String word = switch (need.state()) {
            case OPEN -> late ? "late" : "open";
            case PROMISED -> late ? "promised, late" : "promised";
            case DONE -> need.done().map(day -> "done " + Words.dayOfYear(day)).orElse("done");
            case THERE -> "there";
            case UNFIT -> "unfit";
        };
        Tone tone = !need.isOpen() ? Tone.GOOD : late || need.state() == Need.State.UNFIT ? Tone.BAD : Tone.PLAIN;
        return Cell.of(word, Words.of(need.state())).toned(tone);
    }
}
