package cop.cli;

import cop.model.CopException;
import cop.spreadsheet.Content;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** {@code cop import}. */
final class ImportCommand extends SpreadsheetCommand {

    private final Value<Optional<String>> members = option("--members", "FILE", "People, a row each.");
    private final Value<Optional<String>> meetings = option("--meetings", "FILE", "Meetings, a row each.");
    private final Value<Optional<String>> attendance =
            option("--attendance", "FILE", "Who came to which meeting, a row for each of both.");
    private final Value<Optional<String>> actions = option("--actions", "FILE", "What was promised, a row each.");

    ImportCommand() {
        super("Brings people, meetings, attendance and actions from spreadsheets.");
        more(
                "Save each sheet as CSV (UTF-8). Its first row names the columns:",
                "",
                "members     name, email, phone, organisation, joined, buddy, leave, ...",
                "meetings    date, title, start, length, status, venue, online, ...",
                "attendance  meeting, member, status, rsvp",
                "actions     text, owner, meeting, due, done, ...",
                "",
                "Other fields of the files can be columns too; semicolons part a list.",
                "A time away is written like 2026-04-01..2026-05-31.",
                "A filled cell is what the folder says from now on; an empty one changes",
                "nothing. People are known by id, e-mail address, exact name or a name",
                "under also-known-as; nobody is guessed.",
                "",
                "cop import --members people.csv --attendance 2025.csv --dates day-first");
    }

    @Override
    protected Map<Content, String> files() {
        Map<Content, String> files = new EnumMap<>(Content.class);
        members.get().ifPresent(file -> files.put(Content.MEMBERS, file));
        meetings.get().ifPresent(file -> files.put(Content.MEETINGS, file));
        attendance.get().ifPresent(file -> files.put(Content.ATTENDANCE, file));
        actions.get().ifPresent(file -> files.put(Content.ACTIONS, file));
        if (files.isEmpty()) {
            throw CopException.usage("No spreadsheet is named.", "Say it like this: cop import --members people.csv");
        }
        return files;
    }
}
