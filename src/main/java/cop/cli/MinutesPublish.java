package cop.cli;

import cop.minutes.Publishing;
import cop.model.Change;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Snapshot;
import java.time.LocalDate;

/** {@code cop minutes publish}. */
final class MinutesPublish extends ChangeCommand {

    private final Value<String> meeting = argument("MEETING", "The meeting: its date, or last.");
    private final Value<Boolean> approve =
            flag("--approve", "The members approved the draft; it is published by another call, without this.");

    MinutesPublish() {
        super("publish", "Takes minutes from draft to approved, and from approved to published.");
        more(
                "Published minutes change only with a word on what changed: --note of",
                "minutes add and minutes edit.",
                "",
                "cop minutes publish last --approve",
                "cop minutes publish last");
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        Meeting held = new Lookup(at.community(), today).pastMeeting(meeting.get());
        return approve.get() ? Publishing.approve(at.community(), held) : Publishing.publish(at.community(), held);
    }
}
