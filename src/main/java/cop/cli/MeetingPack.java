package cop.cli;

import cop.app.Handout;
import cop.app.Workbench;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop meeting pack}. */
final class MeetingPack extends QuestionCommand {

    private final Value<Optional<String>> meeting =
            optionalArgument("MEETING", "The meeting: its date, or next, which is meant if nothing is said.");
    private final Value<Boolean> offline =
            flag("--offline", "For somebody who has only a phone: no links, and the question as one SMS.");
    private final Value<Optional<String>> reader =
            option("--for", "MEMBER", "Whose page it is: with their own code to answer with, and their promises.");

    MeetingPack() {
        super("pack", "Prints all that somebody needs to come, on one page.");
        more(
                "It shows the wi-fi of the room where private/wifi.txt has it: the name on",
                "one line, the password on the next.",
                "",
                "On paper: cop meeting pack next --offline --format html > pack.html",
                "",
                "Answers to the SMS are read back with: cop rsvp import next -");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today, Workbench folder) {
        Lookup lookup = new Lookup(at.community(), today);
        Meeting plan = lookup.meeting(meeting.get().orElse("next"));
        return Handout.of(
                        at.community(),
                        plan,
                        reader.get().map(lookup::member),
                        offline.get(),
                        folder.wifi(plan.id()),
                        today)
                .answer();
    }
}
