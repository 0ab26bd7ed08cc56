package cop.minutes;

import cop.minutes.MinutesPage.Point;
import cop.minutes.MinutesPage.Section;
import cop.model.AgendaItem;
import cop.model.Agreements;
import cop.model.Community;
import cop.model.Decided;
import cop.model.Meeting;
import cop.model.Minutes;
import cop.model.Minutes.Note;
import cop.model.Minutes.Sort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts notes under headings, as far as a reader may see them and the community agreed to show what is said. */
final class Chapters {

    private final Meeting meeting;
    private final Reader reader;
    private final Naming naming;
    private final Optional<Agreements.Level> level;
    private final List<Decided> decided;

    Chapters(Community community, Meeting meeting, Reader reader, Naming naming, LocalDate today) {
        this.meeting = meeting;
        this.reader = reader;
        this.naming = naming;
        this.level = community.charter().agreements().capture().flatMap(Agreements.Capture::level);
        this.decided = Decided.by(community, today);
    }

    /** The sections that are not empty. */
    List<Section> of(Minutes minutes) {
        List<Section> sections = new ArrayList<>();
        minutes.notes().forEach((sort, notes) -> {
            List<Point> points = isShown(sort) ? points(sort, notes) : List.of();
            if (!points.isEmpty()) {
                sections.add(new Section(sort, sort.heading(), points));
            }
        });
        return sections;
    }

    /** Members see what stands in the file; for all others the agreed level counts, whoever wrote more than that. */
    private boolean isShown(Sort sort) {
        return reader == Reader.MEMBERS
                || (reader.sees(sort)
                        && level.filter(l -> !Level.keeps(l, sort)).isEmpty());
    }

    private List<Point> points(Sort sort, List<Note> notes) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            Note note = notes.get(i);
            if (naming.mayBeRead(sort, note)) {
                Optional<Decided> decision = sort == Sort.DECISION
                        ? Decided.find(Decided.place(meeting.id(), i + 1), decided)
                        : Optional.empty();
                points.add(new Point(
                        naming.in(note.text()),
                        note.item().map(this::heading).map(naming::in),
                        naming.speaker(sort, note),
                        note.how().map(naming::in),
                        decision.flatMap(Decided::replaces).or(note::replaces),
                        decision.flatMap(Decided::replacedBy)));
            }
        }
        return points;
    }

    private String heading(String item) {
        for (AgendaItem each : meeting.agenda()) {
            if (each.id().filter(item::equals).isPresent()) {
                return each.heading();
            }
        }
        return item;
    }
}
