package cop.charter;

import cop.model.Aims;
import cop.model.Change;
import cop.model.Charter;
import cop.model.Community;
import cop.model.Edit;
import cop.model.Lookup;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the members settled of their charter.
 *
 * @param answers by point, in the members' words
 */
public record Settlement(Map<Point, String> answers) {

    public Settlement {
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
    }

    public Change change(Community community, LocalDate today) {
        Lookup lookup = new Lookup(community, today);
        Charter charter = reviewed(
                new Settling(name -> lookup.member(name).id(), today, today).settle(community.charter(), answers),
                today);
        List<String> settled = answers.keySet().stream().map(Point::id).toList();
        List<Edit> edits = new ArrayList<>();
        if (!charter.equals(community.charter())) {
            edits.add(new Edit.Replace(charter));
        }
        Change settling = new Change(
                "community: settle " + String.join(", ", settled), edits, notes(settled, Point.open(charter)));
        return Launch.following(settling, community, today);
    }

    /** Members who settle their purpose have looked at it together. */
    private Charter reviewed(Charter charter, LocalDate today) {
        Aims aims = charter.aims();
        return answers.containsKey(Point.PURPOSE)
                ? charter.withAims(aims.withPurpose(aims.purpose().reviewedOn(today)))
                : charter;
    }

    private static List<String> notes(List<String> settled, List<Point> open) {
        String done = "Settled: " + Words.and(words(settled)) + ".";
        return open.isEmpty()
                ? List.of(done, "Nothing that the guide asks a first meeting to settle is open any more.")
                : List.of(
                        done,
                        "Still open: "
                                + Words.and(words(open.stream().map(Point::id).toList())) + ".");
    }

    private static List<String> words(List<String> ids) {
        return ids.stream().map(id -> id.replace('-', ' ')).toList();
    }
}
