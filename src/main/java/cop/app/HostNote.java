package cop.app;

import cop.agenda.Agenda;
import cop.logistics.Logistics;
import cop.logistics.Need;
import cop.model.AgendaItem.Kind;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Meeting;
import cop.model.Meeting.Job;
import cop.model.Where.Venue;
import cop.register.ReplyList;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Document;
import cop.view.Table;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A message to whoever gives a meeting its room or its food: when, where and for how many. It names nobody.
 *
 * @param day such as {@code Thursday 19 March 2026}; so too {@code time} and {@code place}, empty where they are not known
 * @param people for how many to prepare
 * @param wishes what is wanted of them, a line each
 * @param sender the community, as it signs its messages
 */
public record HostNote(
        Reader reader,
        String community,
        String day,
        String time,
        String place,
        int people,
        List<String> wishes,
        String sender) {

    /** Who gets it. */
    public enum Reader {
        VENUE,
        CATERER
    }

    private static final String REFRESHMENTS = "refreshments";

    public HostNote {
        wishes = List.copyOf(wishes);
    }

    /** The message about a meeting to come; refused where nobody has to prepare anything. */
    public static HostNote to(Reader reader, Community community, Meeting meeting, LocalDate today) {
        int expected = ReplyList.of(community, meeting)
                .expected()
                .filter(turnout -> !meeting.date().isBefore(today))
                .orElseThrow(() -> CopException.refused(
                        "Nobody has to be told how many come to the meeting " + meeting.id()
                                + ": it is past or off, or nobody is invited.",
                        "See what is planned with: cop meeting list"))
                .planFor();
        boolean room = reader == Reader.VENUE;
        Optional<Integer> ordered = Optional.ofNullable(meeting.logistics().get(REFRESHMENTS))
                .filter(job -> !room)
                .flatMap(Job::count);
        String name = community.charter().name();
        return new HostNote(
                reader,
                name,
                Words.longDay(meeting.date()),
                meeting.start()
                        .map(start -> Words.hours(start, meeting.length()))
                        .orElse(""),
                meeting.venue().flatMap(Venue::name).orElse(""),
                ordered.orElse(expected),
                room ? room(community, meeting) : food(community, meeting, today),
                name);
    }

    private static List<String> room(Community community, Meeting meeting) {
        List<String> wishes = new ArrayList<>();
        meeting.venue()
                .flatMap(Venue::layout)
                .filter(layout -> layout != Venue.Layout.LECTURE_HALL)
                .ifPresent(layout -> wishes.add(
                        switch (layout) {
                            case GROUPS -> "Chairs and tables in groups";
                            case BOARDROOM -> "Chairs around one table";
                            case CIRCLE, HORSESHOE, LECTURE_HALL -> "Chairs in a " + Words.of(layout);
                        }));
        for (Need need : Logistics.of(community, meeting).needs()) {
            if (need.state() == Need.State.THERE) {
                wishes.add(Words.title(need.what()) + ", which you have");
            }
        }
        return wishes;
    }

    private static List<String> food(Community community, Meeting meeting, LocalDate today) {
        List<String> wishes = new ArrayList<>();
        for (Agenda.Item item : Agenda.of(community, meeting, today).items()) {
            if (item.kind() == Kind.BREAK) {
                wishes.add(item.title()
                        + item.from().map(at -> " at " + Words.time(at)).orElse("")
                        + item.minutes()
                                .map(minutes -> ", for " + minutes + " minutes")
                                .orElse(""));
            }
        }
        Optional.ofNullable(meeting.logistics().get(REFRESHMENTS))
                .flatMap(Job::note)
                .ifPresent(wishes::add);
        return wishes;
    }

    public Answer answer() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("people"), Cell.of(people)));
        wishes.forEach(wish -> rows.add(List.of(Cell.of("wish"), Cell.of(wish))));
        Table table = new Table(
                List.of(Column.of("what", "What"), Column.of("value", "Value")), rows, "Nothing is asked of them.");
        return new Answer(this, new Document("host-note", this, table));
    }
}
