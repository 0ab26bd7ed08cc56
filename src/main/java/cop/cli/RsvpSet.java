package cop.cli;

import cop.app.Desk;
import cop.model.Change;
import cop.model.Lookup;
import cop.model.Snapshot;
import cop.register.Replies;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** {@code cop rsvp set}. */
final class RsvpSet extends ChangeCommand {

    private final Value<String> meeting = argument("MEETING", "The meeting: its date, or next.");
    private final Value<List<String>> words = optionalWords("WORDS", "Who answered what, as you would say it.");

    private Instant now = Instant.EPOCH;

    RsvpSet() {
        super("set", "Notes who answered an invitation, and how.");
        more(
                "yes, no or maybe holds for everybody who is named behind it.",
                "",
                "cop rsvp set next yes: ana ben, no: dee");
    }

    @Override
    protected void gather(Desk desk) {
        now = desk.instant();
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        return Replies.set(
                at.community(),
                new Lookup(at.community(), today).meeting(meeting.get()),
                String.join(" ", words.get()),
                now.atZone(at.community().charter().zone()).toOffsetDateTime());
    }
}
