package cop.register;

import cop.model.Answers;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Meeting;
import cop.model.Plain;
import cop.model.Register.Answer;
import cop.model.Register.Rsvp;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Document;
import cop.view.Table;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The sheet on which people sign when they come: everybody who has not said no, by name, with a short code each by which
 * {@code attendance import} knows them again; and room for guests.
 *
 * @param meeting the meeting's id
 */
public record SignInSheet(String meeting, LocalDate date, List<Line> lines) {

    private static final List<Integer> ROOM_FOR_GUESTS = List.of(1, 2, 3, 4, 5, 6);
    private static final int EXAMPLES = 3;

    /**
     * One person.
     *
     * @param member the id
     */
    public record Line(String code, String member, String name) {}

    /**
     * The sheet in words, as templates show it.
     *
     * @param place empty where nobody has said yet where it is
     * @param guests a line each for those who are not on the list
     * @param example how the codes are written down afterwards
     */
    record Page(
            String meeting,
            String community,
            String title,
            String day,
            String time,
            String place,
            List<Line> lines,
            List<Integer> guests,
            String example) {}

    public SignInSheet {
        lines = List.copyOf(lines);
    }

    public static SignInSheet of(Community community, Meeting meeting) {
        if (meeting.isCancelled()) {
            throw CopException.refused(
                    "The meeting " + meeting.id() + " was cancelled.", "See what is planned with: cop meeting list");
        }
        Codes codes = Codes.of(community, meeting);
        List<Line> lines = new ArrayList<>();
        Answers.byMember(community, meeting, community.register(meeting.id())).forEach((member, reply) -> {
            if (!reply.map(Rsvp::answer).equals(Optional.of(Answer.DECLINED))) {
                lines.add(new Line(codes.of(member.id()), member.id(), member.name()));
            }
        });
        lines.sort(Comparator.comparing((Line line) -> Plain.fold(line.name())).thenComparing(Line::member));
        return new SignInSheet(meeting.id(), meeting.date(), lines);
    }

    public cop.view.Answer answer(Community community, Meeting plan) {
        List<List<Cell>> rows = lines.stream()
                .map(line -> List.of(Cell.of(line.code()), Cell.of(line.member()), Cell.of(line.name())))
                .toList();
        Table table = new Table(
                List.of(Column.of("code", "Code"), Column.of("member", "Member"), Column.of("name", "Name")),
                rows,
                "Nobody is expected.");
        Page page = new Page(
                meeting,
                community.charter().name(),
                plan.heading(),
                Words.longDay(date),
                plan.start().map(start -> Words.hours(start, plan.length())).orElse(""),
                plan.where().place().orElse(""),
                aligned(),
                ROOM_FOR_GUESTS,
                example());
        return new cop.view.Answer(this, new Document("sheet", page, table));
    }

    /** With blanks behind the shorter codes, so that names stand below each other. */
    private List<Line> aligned() {
        int width = lines.stream().mapToInt(line -> line.code().length()).max().orElse(0);
        return lines.stream()
                .map(line ->
                        new Line(line.code() + " ".repeat(width - line.code().length()), line.member(), line.name()))
                .toList();
    }

    private String example() {
        List<String> codes = lines.stream().limit(EXAMPLES).map(Line::code).toList();
        return String.join(" ", codes) + (codes.isEmpty() ? "" : ", ") + "guest Nomsa";
    }
}
