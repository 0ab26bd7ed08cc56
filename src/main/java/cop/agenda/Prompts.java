package cop.agenda;

import cop.agenda.QuestionBank.Asked;
import cop.model.AgendaInForce;
import cop.model.AgendaItem;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Meeting;
import cop.model.Word;
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
import java.util.List;
import java.util.Optional;

/**
 * Questions that could open parts of a meeting.
 *
 * @param meeting the meeting's id
 * @param exchange what members ask and offer, where the check-in is among the parts
 * @param youSaid what members answered lowest, each with a question about it
 */
public record Prompts(
        String meeting, LocalDate date, List<Part> parts, Optional<Exchange> exchange, List<String> youSaid) {

    /**
     * The questions for one part.
     *
     * @param now the question that it has already
     */
    public record Part(Moment moment, Optional<String> now, List<Proposal> proposals) {

        public Part {
            proposals = List.copyOf(proposals);
        }
    }

    /**
     * One question.
     *
     * @param askedOn a day within a year on which it is asked, too; absent where it is new
     * @param command the words that put it on the agenda, without {@code cop}
     */
    public record Proposal(Subject about, String text, Optional<LocalDate> askedOn, String command) {

        private String shown() {
            return text
                    + askedOn.map(day -> " (asked on " + Words.day(day) + ")").orElse("") + "\ncop " + command;
        }
    }

    public Prompts {
        parts = List.copyOf(parts);
        youSaid = List.copyOf(youSaid);
    }

    /**
     * Proposes questions for some moments of a meeting.
     *
     * @param about only questions about this
     */
    public static Prompts of(Community community, Meeting meeting, List<Moment> moments, Optional<Subject> about) {
        List<AgendaItem> agenda = AgendaInForce.of(community, meeting).items();
        QuestionBank bank = new QuestionBank(community, meeting);
        List<Part> parts = new ArrayList<>();
        for (Moment moment : moments) {
            Optional<AgendaItem> item = agenda.stream()
                    .filter(each -> each.kindOrOpen() == moment.kind() && !each.isPutOff())
                    .findFirst();
            List<Proposal> proposals = new ArrayList<>();
            for (Asked asked : bank.choice(moment, about)) {
                proposals.add(new Proposal(
                        asked.question().subject(),
                        asked.text(),
                        asked.lately(),
                        command(meeting, moment, item) + quoted(asked.text())));
            }
            if (!proposals.isEmpty()) {
                parts.add(new Part(moment, item.flatMap(AgendaItem::prompt), proposals));
            }
        }
        if (parts.isEmpty()) {
            throw CopException.usage(
                    "There is no question of that kind about "
                            + about.map(Words::of).orElse("anything") + ".",
                    about.filter(subject -> subject == Subject.PRINCIPLES).isPresent()
                            ? "Questions about principles are for the check-out, and need principles: in community.yaml."
                            : "Leave out --about to see questions about anything.");
        }
        return new Prompts(
                meeting.id(),
                meeting.date(),
                parts,
                Optional.of(Exchange.at(community, meeting))
                        .filter(any -> about.filter(subject -> subject != Subject.PARTNERS)
                                .isEmpty())
                        .filter(exchange -> moments.contains(Moment.CHECK_IN)
                                && !exchange.lines().isEmpty()),
                about.isPresent() ? List.of() : Heeded.proposals(community, meeting));
    }

    private static String command(Meeting meeting, Moment moment, Optional<AgendaItem> item) {
        return item.flatMap(AgendaItem::id)
                .map(id -> "agenda set " + meeting.id() + " " + id + " prompt ")
                .orElseGet(() ->
                        "agenda add " + meeting.id() + " --kind " + Word.of(moment) + moment.options() + " --prompt ");
    }

    /** The text as one word of a command line, whatever shell it is pasted into. */
    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> "\"$`\\!".indexOf(c) >= 0);
        return plain ? '"' + text + '"' : "'" + text.replace('\'', '’') + "'";
    }

    public Answer answer() {
        List<Section> sections = new ArrayList<>();
        for (Part part : parts) {
            List<Section> body = new ArrayList<>();
            part.now().ifPresent(text -> body.add(new Section("", new Prose("Now: " + text))));
            body.add(new Section(
                    "",
                    new Bullets(
                            true, part.proposals().stream().map(Proposal::shown).toList())));
            sections.add(new Section(part.moment().kind().title() + ", " + Words.dayOfYear(date), new Sections(body)));
        }
        exchange.ifPresent(
                all -> sections.add(new Section("Asks and offers to bring together", new Bullets(false, all.lines()))));
        if (!youSaid.isEmpty()) {
            sections.add(new Section(Heeded.HEADING, new Bullets(true, youSaid)));
        }
        sections.add(new Section(
                "",
                new Prose(
                        "Take one by its command, or ask in your own words. None of them comes back within a year.")));
        return new Answer(this, new Sections(sections, Optional.of(table())));
    }

    private Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Part part : parts) {
            for (Proposal one : part.proposals()) {
                rows.add(List.of(
                        Cell.of(date),
                        Cell.of(Word.of(part.moment())),
                        Cell.of(Word.of(one.about())),
                        Cell.of(one.text()),
                        one.askedOn().map(Cell::of).orElseGet(Cell::none),
                        Cell.of("cop " + one.command())));
            }
        }
        List<Column> columns = List.of(
                Column.of("date", "Meeting"),
                Column.of("moment", "For"),
                Column.of("about", "About"),
                Column.of("question", "Question"),
                Column.of("asked-on", "Asked on"),
                Column.of("command", "Command"));
        return new Table(columns, rows, "");
    }
}
