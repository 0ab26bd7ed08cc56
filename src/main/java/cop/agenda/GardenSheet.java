package cop.agenda;

import cop.model.Charter;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Document;
import cop.view.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A page to write on, alone and by hand: what I bring to the community, how I tend it and what I wish for it.
 *
 * @param purpose empty where the charter says nothing
 */
public record GardenSheet(String community, String purpose, List<String> principles, List<Bed> beds) {

    /**
     * One question with its room.
     *
     * @param points what to think of, each with lines to write on
     */
    public record Bed(String name, String ask, List<String> points) {

        public Bed {
            points = List.copyOf(points);
        }
    }

    public GardenSheet {
        principles = List.copyOf(principles);
        beds = List.copyOf(beds);
    }

    public static GardenSheet of(Charter charter) {
        List<Bed> beds = Booklet.named("garden").parts().stream()
                .map(part -> new Bed(part.heading(), part.text("ask"), part.points()))
                .toList();
        return new GardenSheet(
                charter.name(),
                charter.aims().purpose().statement().orElse(""),
                charter.aims().principles(),
                beds);
    }

    public Answer answer() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Bed bed : beds) {
            bed.points()
                    .forEach(point ->
                            rows.add(List.of(Cell.of(bed.name()), Cell.of(bed.ask()), Cell.of(point), Cell.of(""))));
        }
        Table table = new Table(
                List.of(
                        Column.of("bed", "Bed"),
                        Column.of("question", "Question"),
                        Column.of("point", "To think of"),
                        Column.of("answer", "Mine")),
                rows,
                "");
        return new Answer(this, new Document("garden", this, table));
    }
}
