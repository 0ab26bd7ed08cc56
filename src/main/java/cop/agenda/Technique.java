package cop.agenda;

import cop.agenda.Booklet.Part;
import cop.model.Mode;
import cop.model.Where;
import cop.model.Where.Venue;
import cop.model.Where.Venue.Layout;
import cop.model.Word;
import java.util.List;
import java.util.Optional;

/**
 * How people work together by one method, as the tool explains it.
 *
 * @param steps what the facilitator does, in order
 * @param bring materials; empty where it needs none
 * @param size how many make a group; absent where all stay together
 * @param everyone what brings in the quiet and slows down the loud, whoever they are
 */
record Technique(
        String title,
        List<String> steps,
        String sit,
        String online,
        List<String> rooms,
        String bring,
        Optional<Integer> size,
        String everyone) {

    static Technique of(Method method, Booklet methods) {
        Part part = methods.part(Word.of(method));
        return new Technique(
                part.text("title"),
                part.points(),
                part.text("sit"),
                part.text("online"),
                part.value("rooms").map(rooms -> List.of(rooms.split(", ", -1))).orElse(List.of()),
                part.text("bring"),
                part.value("size").map(Integer::valueOf),
                part.text("everyone"));
    }

    /** How people sit, and what has to be moved for it. */
    String seating(Where where) {
        if (where.mode().filter(mode -> mode == Mode.ONLINE).isPresent()) {
            return online;
        }
        String room = where.venue().map(this::room).orElse("");
        boolean hybrid = where.mode().filter(mode -> mode == Mode.HYBRID).isPresent();
        return sit + (room.isEmpty() ? "" : " " + room) + (hybrid ? " Online: " + online : "");
    }

    private String room(Venue venue) {
        Optional<Layout> layout = venue.layout();
        boolean fixed = venue.movable().filter(movable -> !movable).isPresent();
        if (layout.filter(set -> set == Layout.LECTURE_HALL).isPresent()) {
            return "The room is a lecture hall: those in front turn round to those behind them.";
        }
        if (layout.isEmpty() || rooms.isEmpty() || rooms.contains(Word.of(layout.get()))) {
            return fixed && rooms.isEmpty() ? "Chairs cannot be moved: work with those who sit next to you." : "";
        }
        return "The room is set as " + name(layout.get())
                + (fixed
                        ? " and cannot be changed: stay as near to this as you can."
                        : ": move chairs and tables before.");
    }

    private static String name(Layout layout) {
        return switch (layout) {
            case CIRCLE -> "a circle";
            case HORSESHOE -> "a horseshoe";
            case GROUPS -> "tables for groups";
            case BOARDROOM -> "one long table";
            case LECTURE_HALL -> "a lecture hall";
        };
    }
}
