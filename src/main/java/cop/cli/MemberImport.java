package cop.cli;

import cop.spreadsheet.Content;
import java.util.Map;

/** {@code cop member import}. */
final class MemberImport extends SpreadsheetCommand {

    private final Value<String> file = argument("FILE", "People as CSV, a row each; - to paste it.");

    MemberImport() {
        super("Brings people from a spreadsheet.");
        more(
                "Save the sheet as CSV (UTF-8). Its first row names the columns:",
                "",
                "name         or first-name and surname; id and also-known-as beside it",
                "about them   kind, organisation, perspective, job, place, languages",
                "to reach     email, phone, channel",
                "they bring   expertise, services, interests, offers; and asks",
                "belonging    joined, joined-as, commitment, buddy, left, mode, metrics",
                "leave        2026-04-01..2026-05-31; semicolons part several",
                "",
                "A filled cell is what the folder says from now on; an empty one changes",
                "nothing. People are known by id, e-mail address, exact name or a name",
                "under also-known-as; nobody is guessed. What somebody lets others see",
                "is no column: ask them, then: cop member set",
                "",
                "cop member import people.csv --dates day-first",
                "",
                "Meetings, attendance and actions: cop import");
    }

    @Override
    protected Map<Content, String> files() {
        return Map.of(Content.MEMBERS, file.get());
    }
}
