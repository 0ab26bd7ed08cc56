package cop.spreadsheet;

import cop.model.Change;
import cop.model.Community;
import cop.model.Edit;
import cop.model.Intake;
import cop.model.Member;
import cop.model.Problem;
import cop.model.Thing;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Places the rows of sheets in a community. */
public final class Placement {

    private Placement() {}

    /** Places people first, because meetings name them, and meetings before what happened there. */
    public static Intake of(Community community, Delivery delivery, LocalDate today) {
        Draft draft = new Draft(
                community, delivery.people(), today, Optional.of(new Foresight(community, delivery, today).people()));
        List<Sheet> sheets = new ArrayList<>(delivery.sheets());
        sheets.sort(Comparator.comparing(Sheet::content));
        List<Problem> left = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Sheet sheet : sheets) {
            place(sheet, delivery.dates(), draft, left, notes);
        }
        List<Edit> edits = draft.edits();
        notes.addAll(0, told(edits));
        return new Intake(
                new Change(summary(edits), edits, notes),
                left,
                List.copyOf(draft.people().strangers()));
    }

    static void place(Sheet sheet, Dates dates, Draft draft, List<Problem> left, List<String> notes) {
        Columns columns = new Columns(sheet);
        for (String heading : columns.leftOut()) {
            notes.add("Left out of " + sheet.file() + ": the column \"" + heading + "\".");
        }
        left.addAll(columns.problems());
        if (!columns.problems().isEmpty()) {
            return;
        }
        Rows rows = rows(sheet.content(), draft);
        draft.turnPage();
        for (int i = sheet.head() + 1; i < sheet.rows().size(); i++) {
            if (!Sheet.isBlank(sheet.rows().get(i))) {
                Row row = new Row(sheet, columns, i, dates);
                rows.place(row);
                left.addAll(row.problems());
            }
        }
    }

    private static Rows rows(Content content, Draft draft) {
        return switch (content) {
            case MEMBERS -> new MemberRows(draft);
            case MEETINGS -> new MeetingRows(draft);
            case ATTENDANCE -> new AttendanceRows(draft);
            case ACTIONS -> new ActionRows(draft);
        };
    }

    /** The change where every row has its place; otherwise a refusal that lists those which have none. */
    public static Change whole(Intake intake) {
        return intake.whole("A row cannot be placed.", "cells keep rows from being placed.", "rows");
    }

    private static String summary(List<Edit> edits) {
        List<String> counts = new ArrayList<>();
        byKind(edits).forEach((kind, some) -> counts.add(Words.count(some.size(), kind.word())));
        return "import: " + (counts.isEmpty() ? "nothing new" : String.join(", ", counts));
    }

    private static List<String> told(List<Edit> edits) {
        List<String> lines = new ArrayList<>();
        byKind(edits).forEach((kind, some) -> {
            int added = (int) some.stream().filter(Edit.Add.class::isInstance).count();
            String changed = some.size() > added ? (some.size() - added) + " changed" : "";
            String comma = added > 0 && !changed.isEmpty() ? ", " : "";
            lines.add(Words.title(kind.word()) + "s: " + (added > 0 ? added + " added" : "") + comma + changed + ".");
        });
        if (lines.isEmpty()) {
            lines.add("Nothing to change: the folder says all of this already.");
        }
        boolean somebodyNew =
                edits.stream().anyMatch(edit -> edit instanceof Edit.Add add && add.thing() instanceof Member);
        if (somebodyNew) {
            lines.add("Until the new people agree to more, other members see only their names.");
        }
        return lines;
    }

    private static Map<Thing.Kind, List<Edit>> byKind(List<Edit> edits) {
        Map<Thing.Kind, List<Edit>> kinds = new EnumMap<>(Thing.Kind.class);
        for (Edit edit : edits) {
            edit.key()
                    .ifPresent(key -> kinds.computeIfAbsent(key.kind(), kind -> new ArrayList<>())
                            .add(edit));
        }
        return kinds;
    }
}
