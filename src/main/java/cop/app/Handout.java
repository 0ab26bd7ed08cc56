package cop.app;

import cop.agenda.Agenda;
import cop.message.SmsText;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Mode;
import cop.model.Where;
import cop.register.Codes;
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
 * All that somebody needs to come to a meeting, on one page of paper: when and where, what it is about, what is needed, how
 * people treat each other, and how to answer. It names nobody but the reader.
 *
 * @param meeting the meeting's id
 * @param day such as {@code Thursday 19 March 2026}; so too {@code time}
 * @param place empty where nobody has said yet where it is
 * @param wifi how to go online there; empty where nobody wrote it down, or the meeting has no room
 * @param needs what the items of the agenda need
 * @param promised what the reader promised and has not done
 * @param groundRules in one line
 * @param code what the reader signs an answer with; empty where it is a page for anybody
 * @param sms the question in one SMS; empty where the reader has more than a phone
 */
public record Handout(
        String meeting,
        LocalDate date,
        String community,
        String title,
        String day,
        String time,
        String place,
        String wifi,
        String theme,
        String purpose,
        List<Item> items,
        List<String> needs,
        List<String> promised,
        String groundRules,
        String code,
        String sms) {

    /** One item of the agenda. */
    public record Item(String time, String title, String length, String question) {}

    public Handout {
        items = List.copyOf(items);
        needs = List.copyOf(needs);
        promised = List.copyOf(promised);
    }

    /**
     * The page of a meeting.
     *
     * @param reader whose it is; a page for anybody where it is absent
     * @param offline whether the reader has nothing but a phone
     * @param wifi how to go online in the room
     */
    public static Handout of(
            Community community,
            Meeting meeting,
            Optional<Member> reader,
            boolean offline,
            String wifi,
            LocalDate today) {
        if (meeting.isCancelled()) {
            throw CopException.refused(
                    "The meeting " + meeting.id() + " was cancelled.", "See what is planned with: cop meeting list");
        }
        Agenda agenda = Agenda.of(community, meeting, today);
        List<Item> items = new ArrayList<>();
        agenda.items()
                .forEach(item -> items.add(new Item(
                        item.from().map(Words::time).orElse(""),
                        item.title(),
                        item.minutes().map(minutes -> minutes + " min").orElse(""),
                        item.prompt().orElse(""))));
        String place = place(meeting.where(), offline);
        String code =
                reader.map(member -> Codes.ofAll(community).of(member.id())).orElse("");
        return new Handout(
                meeting.id(),
                meeting.date(),
                community.charter().name(),
                meeting.heading(),
                Words.longDay(meeting.date()),
                meeting.start()
                        .map(start -> Words.hours(start, meeting.length()))
                        .orElse(""),
                place,
                meeting.where().mode().filter(Mode.ONLINE::equals).isPresent() ? "" : wifi,
                meeting.programme().theme().orElse(""),
                community.charter().aims().purpose().statement().orElse(""),
                items,
                agenda.items().stream()
                        .flatMap(item -> item.needs().stream())
                        .distinct()
                        .toList(),
                reader.map(member -> promised(agenda, member)).orElse(List.of()),
                String.join(" · ", community.charter().agreements().groundRules()),
                code,
                offline ? sms(community, meeting, place, code) : "");
    }

    /** A link is of no use to somebody who has no internet. */
    private static String place(Where where, boolean offline) {
        if (!offline) {
            return where.place().orElse("");
        }
        Optional<String> room = new Where(where.mode(), where.venue(), Optional.empty()).place();
        return room.orElse(where.online().isPresent() ? "online: ask us how to join by phone" : "");
    }

    private static List<String> promised(Agenda agenda, Member reader) {
        return agenda.promises().stream()
                .filter(promise -> promise.owners().contains(reader.id()))
                .map(Agenda.Promise::text)
                .toList();
    }

    /** As much as fits into one SMS: the day and how to answer always, the rest while there is room. */
    private static String sms(Community community, Meeting meeting, String place, String code) {
        String when = Words.day(meeting.date())
                + meeting.start().map(start -> " " + Words.time(start)).orElse("");
        String answer = code.isEmpty()
                ? "Come? Reply YES, NO or MAYBE and your name"
                : "Come? Reply " + code + " YES, " + code + " NO or " + code + " MAYBE";
        String at = place.isEmpty() ? "" : ", " + place;
        List<String> texts = List.of(
                community.charter().name() + ": " + meeting.heading() + ", " + when + at + ". " + answer,
                meeting.heading() + ", " + when + at + ". " + answer,
                community.charter().name() + ", " + when + at + ". " + answer,
                when + at + ". " + answer,
                meeting.heading() + ", " + when + ". " + answer,
                when + ". " + answer);
        return texts.stream()
                .filter(text -> SmsText.of(text).parts() == 1)
                .findFirst()
                .orElse(texts.get(texts.size() - 1));
    }

    public Answer answer() {
        List<List<Cell>> rows = items.stream()
                .map(item -> List.of(
                        Cell.of(item.time()), Cell.of(item.title()), Cell.of(item.length()), Cell.of(item.question())))
                .toList();
        Table table = new Table(
                List.of(
                        Column.of("from", "From"),
                        Column.of("title", "Title"),
                        Column.of("length", "Length"),
                        Column.of("prompt", "Question")),
                rows,
                "The agenda is empty.");
        return new Answer(this, new Document("pack", this, table));
    }
}
