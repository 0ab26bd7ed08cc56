package cop.cli;

import cop.app.Desk;
import cop.app.Reception;
import cop.model.Change;
import cop.model.Intake;
import cop.model.Problem;
import cop.model.Snapshot;
import cop.spreadsheet.Content;
import cop.spreadsheet.Dates;
import cop.spreadsheet.Delivery;
import cop.spreadsheet.Placement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A command that brings spreadsheets into the community. */
abstract class SpreadsheetCommand extends ChangeCommand {

    private final Value<Optional<Dates>> dates = option(
            "--dates",
            "ORDER",
            Read.word(Dates.class),
            "How days are written: iso (default), day-first or month-first.");
    private final Value<Boolean> partial = flag("--partial", "Leave out the rows that cannot be placed.");

    private Optional<Reception> reception = Optional.empty();
    private Delivery delivery = new Delivery(List.of(), Dates.ISO, Map.of(), false);
    private List<Problem> left = List.of();

    SpreadsheetCommand(String sentence) {
        super("import", sentence);
        commonOptionsEnd();
    }

    /** The names of the files, by what is in them. */
    protected abstract Map<Content, String> files();

    @Override
    protected final void gather(Desk desk) {
        Reception opened = new Reception(desk);
        delivery = opened.receive(files(), dates.get().orElse(Dates.ISO), partial.get());
        reception = Optional.of(opened);
    }

    @Override
    protected final Change plan(Snapshot at, LocalDate today) {
        Reception opened = reception.orElseThrow();
        Intake intake = Placement.of(at.community(), delivery, today);
        left = intake.left();
        Change placed = delivery.partial() ? intake.change() : Placement.whole(intake);
        opened.announce(delivery, intake);
        return placed.with(opened.keep(delivery));
    }

    /** Somebody who was asked at the keyboard has seen them. */
    @Override
    protected final List<Problem> left() {
        return partial.get() ? left : List.of();
    }
}
