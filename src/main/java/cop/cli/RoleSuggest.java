package cop.cli;

import cop.meeting.Candidates;
import cop.meeting.Outsiders;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop role suggest}. */
final class RoleSuggest extends QuestionCommand {

    private final Value<String> role = argument("ROLE", "The role, such as facilitator or knowledge-manager.");
    private final Value<Optional<String>> meeting =
            optionalArgument("MEETING", "The meeting: its id or its date; next if nothing is said.");

    private final Value<Boolean> external =
            flag("--external", "Only people from outside: the criteria, who is known, and the money for it.");

    RoleSuggest() {
        super("suggest", "Says whom to ask for a role at a meeting, and why.");
        more(
                "Turns, leave, refusals and other parts at that meeting count. For a",
                "facilitator it also looks for somebody from outside. How turns go over",
                "the coming meetings: cop meeting roster");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        Meeting which = new Lookup(at.community(), today).meeting(meeting.get().orElse("next"));
        return external.get()
                ? Outsiders.of(role.get(), which, at.community(), today).answer()
                : Candidates.of(role.get(), which, at.community(), today).answer(at.community());
    }
}
