package cop.register;

import cop.model.Answers;
import cop.model.Community;
import cop.model.Meeting;
import cop.model.Register.Rsvp;
import cop.model.Word;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Prose;
import cop.view.Sections;
import cop.view.Sections.Section;
import cop.view.Table;
import cop.view.Words;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who answered an invitation, and how; whoever has not comes last.
 *
 * @param meeting the meeting's id
 * @param expected how many to prepare for; absent once the meeting is over or off
 * @param replies one for everybody who was invited
 */
public record ReplyList(
        String meeting, String heading, Answers answers, Optional<Turnout> expected, List<Reply> replies) {

    /**
     * What one person answered.
     *
     * @param answer absent where there is none yet
     */
    public record Reply(
            String member,
            String name,
            Optional<cop.model.Register.Answer> answer,
            Optional<OffsetDateTime> at,
            Optional<String> note) {}

    public ReplyList {
        replies = List.copyOf(replies);
    }

    public static ReplyList of(Community community, Meeting meeting) {
        List<Reply> replies = new ArrayList<>();
        Answers.byMember(community, meeting, community.register(meeting.id()))
                .forEach((member, reply) -> replies.add(new Reply(
                        member.id(),
                        member.name(),
                        reply.map(Rsvp::answer),
                        reply.flatMap(Rsvp::at),
                        reply.flatMap(Rsvp::note))));
        replies.sort(
                Comparator.comparing(reply -> reply.answer().map(Enum::ordinal).orElse(Integer.MAX_VALUE)));
        Answers answers = Answers.of(community, meeting, community.register(meeting.id()));
        return new ReplyList(
                meeting.id(),
                meeting.heading() + ", " + Words.day(meeting.date()),
                answers,
                Turnout.of(community, meeting, answers),
                replies);
    }

    public Answer answer() {
        List<Column> columns = List.of(
                Column.of("member", "Member"),
                Column.of("name", "Name"),
                Column.of("rsvp", "Answer"),
                Column.of("at", "On"),
                Column.of("note", "Note"));
        List<List<Cell>> rows = replies.stream()
                .map(reply -> List.of(
                        Cell.of(reply.member()),
                        Cell.of(reply.name()),
                        reply.answer().map(ReplyList::cell).orElse(Cell.of("not yet", "")),
                        reply.at()
                                .map(at -> Cell.of(Words.day(at.toLocalDate()), at.toString()))
                                .orElse(Cell.none()),
                        reply.note().map(Cell::of).orElse(Cell.none())))
                .toList();
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("", new Prose(heading + ": " + answers.words() + ".")));
        expected.ifPresent(turnout -> sections.add(new Section("", new Prose(turnout.words()))));
        sections.add(new Section("", new Table(columns, rows, "Nobody is invited.")));
        return new Answer(this, new Sections(sections));
    }

    private static Cell cell(cop.model.Register.Answer answer) {
        String word = switch (answer) {
            case ACCEPTED -> "yes";
            case DECLINED -> "no";
            case TENTATIVE -> "perhaps";
        };
        return Cell.of(word, Word.of(answer));
    }
}
