package cop.app;

import cop.agenda.Heeded;
import cop.agenda.Loose;
import cop.agenda.Voices;
import cop.check.AgendaReview;
import cop.model.Community;
import cop.model.Correspondence;
import cop.model.Customs.Audience;
import cop.model.Customs.Reminder;
import cop.model.Meeting;
import cop.model.Word;
import cop.view.Answer;
import cop.view.Bullets;
import cop.view.Prose;
import cop.view.Sections;
import cop.view.Sections.Section;
import cop.view.View;
import cop.view.Words;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the guide asks of one agenda and is not there yet, and whose agenda it is.
 *
 * @param meeting the meeting's id
 * @param youSaid what members answered lowest, to come back to
 * @param callOn the day on which members are asked for items; absent where they are not
 */
public record AgendaLint(
        String meeting,
        LocalDate date,
        List<Finding> findings,
        Voices voices,
        List<String> youSaid,
        Optional<LocalDate> callOn) {

    private static final Period AHEAD = Period.ofDays(21);

    /**
     * One thing to look at.
     *
     * @param about the name of a check, or in one word what is loose
     * @param text what is so, and the command that helps
     */
    public record Finding(String about, String text) {}

    public AgendaLint {
        findings = List.copyOf(findings);
        youSaid = List.copyOf(youSaid);
    }

    public static AgendaLint of(Community community, Meeting meeting, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        AgendaReview.of(community, meeting, today)
                .forEach(remark -> findings.add(new Finding(remark.check(), remark.text())));
        Loose.ends(community, meeting).forEach(end -> findings.add(new Finding(end.what(), end.text())));
        return new AgendaLint(
                meeting.id(),
                meeting.date(),
                findings,
                Voices.of(community, meeting, today),
                Heeded.lines(community, meeting),
                Optional.ofNullable(
                                community.charter().customs().remindersInForce().get(Correspondence.CALL))
                        .flatMap(Reminder::before)
                        .map(meeting.date()::minus));
    }

    /** The findings, then whose agenda it is, in counts. */
    public Answer answer(Community community) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                "Agenda of " + Words.day(date),
                findings.isEmpty()
                        ? new Prose("It has all that the guide asks for.")
                        : new Bullets(
                                false, findings.stream().map(Finding::text).toList())));
        sections.add(new Section("Whose agenda it is", new Bullets(false, whose())));
        if (!youSaid.isEmpty()) {
            sections.add(new Section(Heeded.HEADING, new Bullets(false, youSaid)));
        }
        sections.add(new Section(
                "A call for items",
                callOn.<View>map(day -> new Prose("Members are asked what this agenda should hold from "
                                + Words.day(day) + " on; what they answer goes in with: cop agenda add " + meeting
                                + " TITLE --by NAME"))
                        .orElseGet(() -> new Bullets(false, List.of(howToCall(community))))));
        return new Answer(this, new Sections(sections));
    }

    private List<String> whose() {
        List<String> lines = new ArrayList<>();
        if (voices.content() == 0) {
            lines.add("No content is decided yet.");
        } else {
            lines.add(voices.proposed() + " of " + Words.count(voices.content(), "item")
                    + " of content say who proposed them."
                    + (voices.proposed() == voices.content()
                            ? ""
                            : " Write it down with: cop agenda set " + meeting + " ITEM proposed-by NAME"));
        }
        if (voices.members() > 0) {
            lines.add(voices.proposers() + " of " + Words.count(voices.members(), "member")
                    + " proposed something within a year; "
                    + switch (voices.unasked()) {
                        case 0 -> "everybody else was asked.";
                        case 1 -> "1 was never asked.";
                        default -> voices.unasked() + " were never asked.";
                    });
        }
        return lines;
    }

    /** What to write into the charter. A charter without reminders of its own has the usual ones, which it must keep. */
    private static String howToCall(Community community) {
        Map<String, Reminder> rules = new LinkedHashMap<>();
        Optional<Map<String, Reminder>> own = community.charter().customs().reminders();
        if (own.isEmpty()) {
            rules.putAll(community.charter().customs().remindersInForce());
        }
        rules.put(
                Correspondence.CALL,
                new Reminder(Optional.of(AHEAD), Optional.empty(), Optional.of(Audience.EVERYONE)));
        StringBuilder text =
                new StringBuilder("Members are not asked beforehand what they would like. To ask them three"
                        + " weeks ahead, write into community.yaml");
        text.append(own.isPresent() ? ", under reminders:" : ":\nreminders:");
        rules.forEach((what, rule) -> text.append("\n  ")
                .append(what)
                .append(": {before: ")
                .append(ChronoUnit.DAYS.between(
                        LocalDate.EPOCH.minus(rule.before().orElse(AHEAD)), LocalDate.EPOCH))
                .append(" days, to: ")
                .append(Word.of(rule.to().orElse(Audience.EVERYONE)))
                .append('}'));
        return text.toString();
    }
}
