package cop.cli;

import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Snapshot;
import cop.register.SignInSheet;
import cop.view.Answer;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop rsvp sheet}. */
final class RsvpSheet extends QuestionCommand {

    private final Value<Optional<String>> meeting =
            optionalArgument("MEETING", "The meeting: its date, or next, which is meant if nothing is said.");

    RsvpSheet() {
        super("sheet", "Prints a sheet to sign, with a short code for everybody.");
        more(
                "On paper, with lines to sign: cop rsvp sheet --format html > sheet.html",
                "",
                "Afterwards write down the codes of those who came, and read them with:",
                "cop attendance import last -");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        Meeting plan = new Lookup(at.community(), today).meeting(meeting.get().orElse("next"));
        return SignInSheet.of(at.community(), plan).answer(at.community(), plan);
    }
}
