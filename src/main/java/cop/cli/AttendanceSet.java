package cop.cli;

import cop.model.Change;
import cop.model.Lookup;
import cop.model.Snapshot;
import cop.register.Attendances;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code cop attendance set}. */
final class AttendanceSet extends ChangeCommand {

    private final Value<String> meeting = argument("MEETING", "The meeting: its date, or last.");
    private final Value<List<String>> words = optionalWords("WORDS", "Who came, as you would say it.");
    private final Value<Optional<String>> guests = option("--guests", "NAMES|NUMBER", "Visitors who are no members.");

    AttendanceSet() {
        super("set", "Notes who came to a meeting, and marks it as held.");
        more(
                "Whoever is named was present. \"all\" are the members who were invited and",
                "are not on leave. Whoever stands behind \"except\" was absent, up to the",
                "next semicolon.",
                "",
                "A word behind names says how it was: present, apology, absent, online,",
                "half or less. It holds for all names since the last such word, \"except\"",
                "or semicolon.",
                "",
                "Members who are not named keep what the register says of them; at first,",
                "absent.",
                "",
                "cop attendance set last all except chi, hana: apology",
                "cop attendance set last \"all; gus: half; chi: online\" --guests 2");
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        return Attendances.set(
                at.community(),
                new Lookup(at.community(), today).pastMeeting(meeting.get()),
                String.join(" ", words.get()),
                guests.get(),
                today);
    }
}
