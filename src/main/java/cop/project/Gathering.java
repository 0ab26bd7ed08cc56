package cop.project;

import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Edit;
import cop.model.Id;
import cop.model.Meeting;
import cop.model.Project;
import cop.model.Where;
import cop.view.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proposes meetings of those alone who take part in a project. */
public final class Gathering {

    private static final int USUAL_MINUTES = 60;

    private Gathering() {}

    /**
     * Plans one.
     *
     * @param minutes an hour if absent
     */
    public static Change plan(
            Community community,
            Project project,
            LocalDate day,
            Optional<LocalTime> start,
            Optional<Integer> minutes,
            LocalDate today) {
        List<String> known = project.members().stream()
                .filter(who -> community.members().containsKey(who))
                .toList();
        if (known.isEmpty()) {
            throw CopException.refused(
                    "Nobody takes part in " + project.id() + " who could be asked to come.",
                    "Say who does with: cop project set " + project.id() + " --join NAMES");
        }
        if (minutes.filter(length -> length <= 0).isPresent()) {
            throw CopException.usage(
                    "A meeting takes at least a minute.", "Give --length in whole minutes, such as 60.");
        }
        if (day.isBefore(today)) {
            throw CopException.refused(Words.day(day) + " is past.", "Choose a day that is still to come.");
        }
        String id = id(community, project, day);
        Optional<String> lead = project.lead().filter(known::contains);
        Meeting meeting = new Meeting(
                id,
                Optional.of(project.title()),
                new Meeting.When(day, start, Optional.of(minutes.orElse(USUAL_MINUTES))),
                Meeting.Standing.of(
                        Meeting.Status.PLANNED, Optional.of(community.charter().uid(id))),
                new Meeting.Occasion(Meeting.Kinds.SUBGROUP, Optional.of(project.id()), Optional.empty()),
                Where.UNSAID,
                Optional.of(known),
                lead.map(who -> Map.of("facilitator", who)).orElse(Map.of()),
                Meeting.Programme.NONE,
                Map.of());
        List<String> notes = new ArrayList<>();
        notes.add("Planned " + id + ": " + Words.longDay(day)
                + start.map(time -> ", " + Words.hours(time, meeting.length())).orElse("") + ", for "
                + Words.count(known.size(), "member") + ".");
        int others = project.members().size() - known.size();
        if (others > 0) {
            notes.add((others == 1 ? "1 person who takes part is" : others + " people who take part are")
                    + " not in members/, so no message reaches them.");
        }
        if (start.isEmpty()) {
            notes.add("Say when it begins with: cop meeting set " + id + " start 15:00");
        }
        return new Change("project: meet for " + project.id() + " on " + day, List.of(new Edit.Add(meeting)), notes);
    }

    private static String id(Community community, Project project, LocalDate day) {
        String wanted = day + "-" + project.id();
        String brief = wanted.length() <= Id.LONGEST ? wanted : day.toString();
        return Id.free(brief, community.meetings().keySet());
    }
}
