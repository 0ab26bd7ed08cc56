package cop.agenda;

import cop.view.Answer;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Document;
import cop.view.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * What a facilitator holds in hand at a meeting, in words; a text is empty where there is nothing to say. It is for whoever
 * facilitates and names nobody as loud or quiet.
 *
 * @param roles who does what, a line each
 * @param expected how many members may come
 * @param before what to know and have ready before it begins
 * @param blocks the items, in order
 * @param briefings notes to print for groups
 * @param after what helps on the way and at the end
 */
public record RunSheet(
        String meeting,
        String community,
        String title,
        String day,
        String time,
        String place,
        List<String> roles,
        String expected,
        String purpose,
        List<Points> before,
        List<Block> blocks,
        List<Briefing> briefings,
        List<Points> after,
        String next,
        List<String> notes) {

    /** Points under a heading. */
    public record Points(String heading, List<String> points) {

        public Points {
            points = List.copyOf(points);
        }
    }

    /**
     * One item.
     *
     * @param method what the way of working is called
     * @param steps what to do, in order
     * @param points what is to be said under it
     * @param everyone how all are heard
     * @param watch what is too tight
     */
    public record Block(
            String time,
            String title,
            String length,
            String lead,
            String prompt,
            String method,
            List<String> points,
            List<String> steps,
            String seating,
            String materials,
            String everyone,
            String watch) {

        public Block {
            points = List.copyOf(points);
            steps = List.copyOf(steps);
        }
    }

    public RunSheet {
        roles = List.copyOf(roles);
        before = List.copyOf(before);
        blocks = List.copyOf(blocks);
        briefings = List.copyOf(briefings);
        after = List.copyOf(after);
        notes = List.copyOf(notes);
    }

    public Answer answer() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Block block : blocks) {
            rows.add(List.of(
                    Cell.of(block.time()),
                    Cell.of(block.length()),
                    Cell.of(block.title()),
                    Cell.of(block.lead()),
                    Cell.of(block.prompt()),
                    Cell.of(block.method()),
                    Cell.of(block.seating()),
                    Cell.of(block.materials())));
        }
        Table table = new Table(
                List.of(
                        Column.of("from", "From"),
                        Column.of("length", "Length"),
                        Column.of("title", "Title"),
                        Column.of("lead", "Lead"),
                        Column.of("prompt", "Question"),
                        Column.of("method", "Method"),
                        Column.of("seating", "Seating"),
                        Column.of("materials", "Materials")),
                rows,
                "The agenda is empty.");
        return new Answer(this, new Document("run-sheet", this, table));
    }
}
