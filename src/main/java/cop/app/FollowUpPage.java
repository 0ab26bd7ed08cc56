package cop.app;

import cop.app.FollowUp.Step;
import cop.model.Community;
import cop.view.Answer;
import cop.view.Bullets;
import cop.view.Cell;
import cop.view.Cell.Tone;
import cop.view.Column;
import cop.view.Prose;
import cop.view.Sections;
import cop.view.Sections.Section;
import cop.view.Table;
import cop.view.Words;
import java.util.ArrayList;
import java.util.List;

/** Shows how far the follow-up of a meeting is. */
public final class FollowUpPage {

    private FollowUpPage() {}

    public static Answer of(FollowUp followUp, Community community) {
        List<Column> columns = List.of(
                Column.of("what", "What"),
                Column.of("state", "State"),
                Column.of("by", "By"),
                Column.number("late", "Late"),
                Column.of("who", "Who"),
                Column.of("command", "How"));
        List<List<Cell>> rows = new ArrayList<>();
        followUp.steps().forEach(step -> rows.add(row(step, community)));
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("", new Prose(head(followUp))));
        sections.add(new Section("", new Table(columns, rows, "This community owes nothing after a meeting.")));
        if (!followUp.buddies().isEmpty()) {
            List<String> points = followUp.buddies().stream()
                    .map(proposal -> proposal.words() + "\ncop " + proposal.command())
                    .toList();
            sections.add(new Section("New here", new Bullets(false, points)));
        }
        return new Answer(followUp, new Sections(sections));
    }

    private static String head(FollowUp followUp) {
        long open = followUp.steps().stream().filter(Step::isOpen).count();
        long late =
                followUp.steps().stream().filter(step -> step.daysLate() > 0).count();
        String count = open == 0
                ? "nothing is open."
                : Words.count((int) open, "step")
                        + (open == 1 ? " is open" : " are open")
                        + (late == 0 ? "." : late == open && late > 1 ? ", all late." : ", " + late + " late.");
        return followUp.heading() + ", " + Words.day(followUp.date()) + ": " + count;
    }

    private static List<Cell> row(Step step, Community community) {
        return List.of(
                Cell.of(step.what()),
                Cell.of(words(step), Words.of(step.state())).toned(tone(step)),
                step.by()
                        .map(day -> Cell.of(Words.dayOfYear(day), day.toString()))
                        .orElse(Cell.none()),
                step.daysLate() == 0
                        ? Cell.none()
                        : Cell.of(Words.count(step.daysLate(), "day"), Integer.toString(step.daysLate())),
                step.who().isEmpty() ? Cell.none() : Cell.of(community.nameOf(step.who()), step.who()),
                step.command().isEmpty() ? Cell.none() : Cell.of("cop " + step.command()));
    }

    private static String words(Step step) {
        return switch (step.state()) {
            case DONE -> step.on().map(day -> "done " + Words.dayOfYear(day)).orElse("done");
            case DRAFTED -> "draft waits";
            case DUE -> "open";
            case WAITS -> "waits";
            case MISSED -> "never sent";
        };
    }

    private static Tone tone(Step step) {
        return switch (step.state()) {
            case DONE -> Tone.GOOD;
            case MISSED -> Tone.WATCH;
            case DRAFTED, DUE, WAITS -> step.daysLate() > 0 ? Tone.BAD : Tone.PLAIN;
        };
    }
}
