package cop.cli;

import cop.model.Community;
import cop.model.Lookup;
import cop.register.AttendancePlacement;
import cop.register.Form.Purpose;
import cop.register.Gathered;
import cop.register.Paper;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** {@code cop attendance import}. */
final class AttendanceImport extends PaperCommand {

    private final Value<String> meeting = argument("MEETING", "The meeting: its date, or last.");
    private final Value<String> file = argument("FILE", "A list, or the report of a video call as CSV; - to paste it.");
    private final Value<Boolean> guests = flag("--guests", "Take names that nobody knows as those of guests.");
    private final Value<Boolean> partial = flag("--partial", "Leave out the lines that cannot be placed.");

    AttendanceImport() {
        super("Reads who came from a list or the report of a video call.", Purpose.ATTENDANCE);
        more(
                "A list     a name a line; behind it apology, absent, online, half",
                "A report   CSV of Google Meet, Zoom, Teams or your own",
                "",
                "Whoever is only named was present; in the report of a call, online. How",
                "long somebody was there counts only where the minutes leave no doubt.",
                "People are known by id, e-mail address, phone number, exact name or a",
                "name under also-known-as; nobody is guessed.",
                "",
                "cop attendance import last call.csv --guests");
    }

    @Override
    protected String file() {
        return file.get();
    }

    @Override
    protected boolean isPartial() {
        return partial.get();
    }

    @Override
    protected Gathered place(Community community, LocalDate today, Paper paper, Map<String, Optional<String>> people) {
        return AttendancePlacement.of(
                community, new Lookup(community, today).pastMeeting(meeting.get()), paper, people, guests.get(), today);
    }
}
