package cop.cli;

import cop.app.Desk;
import cop.meeting.Attaching;
import cop.model.Change;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Snapshot;
import cop.store.Layout;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code cop meeting attach}. */
final class MeetingAttach extends ChangeCommand {

    private final Value<String> meeting = argument("MEETING", "The meeting: its date, next or last.");
    private final Value<List<String>> files = optionalWords("FILE", "Presentations, hand-outs, pictures.");
    private final Value<Boolean> replace = flag("--replace", "Take the place of a file of the same name.");

    private Optional<Desk> desk = Optional.empty();

    MeetingAttach() {
        super("attach", "Keeps presentations and hand-outs with a meeting.");
        more(
                "The files are copied; their names are made such that every system can",
                "bear them.",
                "",
                "cop meeting attach last \"Screening slides.pdf\" photo.jpg");
    }

    @Override
    protected void gather(Desk mine) {
        desk = Optional.of(mine);
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        Desk mine = desk.orElseThrow();
        Meeting which = new Lookup(at.community(), today).pastMeeting(meeting.get());
        return new Attaching(Layout.handouts(which.id()), mine.handouts(which.id()), replace.get())
                .change(
                        at.community(),
                        which,
                        files.get().stream().map(mine::handout).toList());
    }
}
