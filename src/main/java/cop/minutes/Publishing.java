package cop.minutes;

import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Edit;
import cop.model.Meeting;
import cop.model.Minutes;
import cop.model.Minutes.Note;
import cop.model.Minutes.Sort;
import cop.model.Minutes.Status;
import cop.view.Words;
import java.util.ArrayList;
import java.util.List;

/** Takes minutes from a draft to what the members approved, and from there to what others may read. */
public final class Publishing {

    private Publishing() {}

    /** The members agree that this is what happened. */
    public static Change approve(Community community, Meeting meeting) {
        Minutes minutes = there(community, meeting);
        Status status = minutes.status().orElse(Status.DRAFT);
        if (status != Status.DRAFT) {
            return already(meeting, status);
        }
        return Change.of("minutes: approve " + meeting.id(), new Edit.Replace(minutes.withStatus(Status.APPROVED)))
                .noting(
                        "Approved: the minutes of " + Words.day(meeting.date()) + ".",
                        "Let others read them with: cop minutes publish " + meeting.id());
    }

    /** Others may read them from now on, as far as people agreed to be named and quoted. */
    public static Change publish(Community community, Meeting meeting) {
        Minutes minutes = there(community, meeting);
        Status status = minutes.status().orElse(Status.DRAFT);
        if (status == Status.PUBLISHED) {
            return already(meeting, status);
        }
        if (status == Status.DRAFT) {
            throw CopException.refused(
                    "The minutes of " + meeting.id() + " are a draft.",
                    "Once the members have approved them: cop minutes publish " + meeting.id() + " --approve");
        }
        Minutes published = minutes.withStatus(Status.PUBLISHED);
        Change change = Change.of("minutes: publish " + meeting.id(), new Edit.Replace(published));
        List<String> notes = new ArrayList<>();
        notes.add("Published: the minutes of " + Words.day(meeting.date()) + ".");
        notes.add("For anybody: cop minutes show " + meeting.id() + " --for public --format pdf --out FILE");
        withheld(community, meeting, notes);
        notes.add("From now on they change only with a word on what changed.");
        return new Change(change.summary(), change.edits(), notes);
    }

    /** What the public does not see, so that nobody is surprised. */
    private static void withheld(Community community, Meeting meeting, List<String> notes) {
        Minutes minutes = Paper.minutes(community, meeting);
        Naming naming = new Naming(community, Reader.PUBLIC);
        int quotes = 0;
        int names = 0;
        for (Sort sort : Sort.values()) {
            for (Note note : minutes.of(sort)) {
                quotes += naming.mayBeRead(sort, note) ? 0 : 1;
                boolean unnamed =
                        note.by().isPresent() && naming.speaker(sort, note).isEmpty();
                names += unnamed || !naming.in(note.text()).equals(note.text()) ? 1 : 0;
            }
        }
        if (quotes > 0) {
            notes.add("Left out there: " + Words.count(quotes, "quote") + ", until those who said it agree.");
        }
        if (names > 0) {
            notes.add("Without a name there: " + Words.count(names, "note")
                    + ". First names alone inside a sentence are not found; read it once before you hand it on.");
        }
    }

    private static Minutes there(Community community, Meeting meeting) {
        if (!community.minutes().containsKey(meeting.id())) {
            throw Paper.none(meeting);
        }
        return Paper.minutes(community, meeting);
    }

    private static Change already(Meeting meeting, Status status) {
        return new Change(
                "minutes: publish " + meeting.id(),
                List.of(),
                List.of("The minutes of " + Words.day(meeting.date()) + " are " + Words.of(status) + " already."));
    }
}
