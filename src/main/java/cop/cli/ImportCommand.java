package cop.cli;

import cop.app.Desk;
import cop.app.Reception;
import cop.model.Change;
import cop.model.CopException;
import cop.model.Intake;
import cop.model.Problem;
import cop.model.Snapshot;
import cop.spreadsheet.Content;
import cop.spreadsheet.Dates;
import cop.spreadsheet.Delivery;
import cop.spreadsheet.Placement;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code cop import}. */
final class ImportCommand extends ChangeCommand {

    private final Value<Optional<String>> members = option("--members", "FILE", "People, a row each.");
    private final Value<Optional<String>> meetings = option("--meetings", "FILE", "Meetings, a row each.");
    private final Value<Optional<String>> attendance =
            option("--attendance", "FILE", "Who came to which meeting, a row for each of both.");
    private final Value<Optional<String>> actions = option("--actions", "FILE", "What was promised, a row each.");
    private final Value<Optional<Dates>> dates = option(
            "--dates",
            "ORDER",
            Read.word(Dates.class),
            "How days are written: iso (default), day-first or month-first.");
    private final Value<Boolean> partial = flag("--partial", "Leave out the rows that cannot be placed.");

    private Optional<Reception> reception = Optional.empty();
    private Delivery delivery = new Delivery(List.of(), Dates.ISO, Map.of(), false);
    private List<Problem> left = List.of();

    ImportCommand() {
        super("import", "Brings people, meetings, attendance and actions from spreadsheets.");
        more(
                "Save each sheet as CSV (UTF-8). Its first row names the columns:",
                "",
                "members     name, email, phone, organisation, joined, ...",
                "meetings    date, title, start, length, status, facilitator, ...",
                "attendance  meeting, member, status, rsvp",
                "actions     text, owner, meeting, due, done, ...",
                "",
                "Other fields of the files can be columns too; semicolons part a list.",
                "A filled cell is what the folder says from now on; an empty one changes",
                "nothing. People are known by id, e-mail address, exact name or a name",
                "under also-known-as; nobody is guessed.",
                "",
                "cop import --members people.csv --attendance 2025.csv --dates day-first");
    }

    @Override
    protected void gather(Desk desk) {
        Map<Content, String> files = new EnumMap<>(Content.class);
        members.get().ifPresent(file -> files.put(Content.MEMBERS, file));
        meetings.get().ifPresent(file -> files.put(Content.MEETINGS, file));
        attendance.get().ifPresent(file -> files.put(Content.ATTENDANCE, file));
        actions.get().ifPresent(file -> files.put(Content.ACTIONS, file));
        if (files.isEmpty()) {
            throw CopException.usage("No spreadsheet is named.", "Say it like this: cop import --members people.csv");
        }
        Reception opened = new Reception(desk);
        delivery = opened.receive(files, dates.get().orElse(Dates.ISO), partial.get());
        reception = Optional.of(opened);
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        Intake intake = Placement.of(at.community(), delivery, today);
        left = intake.left();
        Change placed = delivery.partial() ? intake.change() : Placement.whole(intake);
        return placed.with(reception.map(opened -> opened.keep(delivery)).orElseThrow());
    }

    /** Somebody who was asked at the keyboard has seen them. */
    @Override
    protected List<Problem> left() {
        return partial.get() ? left : List.of();
    }
}
