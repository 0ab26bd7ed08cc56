package cop.charter;

import cop.model.AgendaItem;
import cop.model.AgendaItem.Kind;
import cop.model.AgendaItem.Length;
import cop.model.Change;
import cop.model.Charter;
import cop.model.Community;
import cop.model.Edit;
import cop.model.Meeting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes the first meeting the one in which the members settle what their charter leaves open. */
public final class Launch {

    private Launch() {}

    /** A plan for meetings, of which the first becomes the launch where the community has not met so far. */
    public static Change first(Change planned, Community community) {
        Charter charter = community.charter();
        boolean metBefore =
                !community.meetings().isEmpty() || charter.life().started().isPresent();
        if (metBefore || Point.open(charter).isEmpty()) {
            return planned;
        }
        List<Edit> edits = new ArrayList<>(planned.edits());
        for (int i = 0; i < edits.size(); i++) {
            if (edits.get(i) instanceof Edit.Add add && add.thing() instanceof Meeting meeting) {
                edits.set(i, new Edit.Add(of(meeting, charter)));
                return new Change(planned.summary(), edits, planned.notes());
            }
        }
        return planned;
    }

    /** A change of the charter, with what it settles taken off the agenda of a launch that is still to come. */
    public static Change following(Change change, Community community, LocalDate today) {
        List<String> open = Point.open(community.apply(change).charter()).stream()
                .map(Point::id)
                .toList();
        List<String> settled = Stream.of(Point.values())
                .map(Point::id)
                .filter(id -> !open.contains(id))
                .toList();
        List<Edit> edits = new ArrayList<>(change.edits());
        for (Meeting meeting : community.meetings().values()) {
            List<AgendaItem> agenda = new ArrayList<>(meeting.agenda());
            if (meeting.kind() == Meeting.Kinds.LAUNCH
                    && meeting.isComing(today)
                    && agenda.removeIf(item -> item.kindOrOpen() == Kind.DISCUSSION
                            && item.id().filter(settled::contains).isPresent())) {
                edits.add(new Edit.Replace(meeting.withAgenda(agenda)));
            }
        }
        return new Change(change.summary(), edits, change.notes());
    }

    /** The meeting as a launch: the points that are open take the place of what its agenda leaves open. */
    private static Meeting of(Meeting meeting, Charter charter) {
        List<AgendaItem> agenda = new ArrayList<>();
        boolean asked = false;
        for (AgendaItem block : meeting.agenda()) {
            Kind kind = block.kindOrOpen();
            if (!kind.isFrame() && !asked) {
                agenda.addAll(questions(charter));
                asked = true;
            } else if (kind.isFrame() && kind != Kind.RECAP && kind != Kind.ACTIONS) {
                agenda.add(block);
            }
        }
        return meeting.asLaunch("First meeting", agenda);
    }

    private static List<AgendaItem> questions(Charter charter) {
        List<AgendaItem> questions = new ArrayList<>();
        for (Point point : Point.open(charter)) {
            questions.add(AgendaItem.of(Kind.DISCUSSION, point.question(), Length.REST)
                    .withId(point.id()));
        }
        return questions.isEmpty() ? List.of(AgendaItem.of(Kind.OPEN, Kind.OPEN.title(), Length.REST)) : questions;
    }
}
