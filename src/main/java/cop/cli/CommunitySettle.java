package cop.cli;

import cop.app.Desk;
import cop.app.Interview;
import cop.charter.Point;
import cop.charter.Settlement;
import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** {@code cop community settle}. */
final class CommunitySettle extends ChangeCommand {

    private final PointOptions points = new PointOptions(this);
    private Map<Point, String> answers = Map.of();

    CommunitySettle() {
        super("settle", "Records what the members settled about their community.");
        more("Without options it asks for every point that is still open, one by one.");
    }

    @Override
    protected void gather(Desk desk) {
        answers = points.given();
        if (answers.isEmpty()) {
            Community community = desk.snapshot().community();
            List<Point> open = Point.open(community.charter());
            answers = new Interview(desk.dialogue())
                    .about(
                            open,
                            (point, answer) -> new Settlement(Map.of(point, answer)).change(community, desk.today()));
            if (answers.isEmpty()) {
                throw CopException.usage("Nothing was said to be settled.", whatToSay(open));
            }
        }
    }

    private static String whatToSay(List<Point> open) {
        return open.isEmpty()
                ? "No point is open; see them with: cop community show"
                : "Say it like this: cop community settle --" + open.get(0).id() + " "
                        + open.get(0).label();
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        return new Settlement(answers).change(at.community(), today);
    }
}
