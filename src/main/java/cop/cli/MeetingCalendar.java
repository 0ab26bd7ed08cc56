package cop.cli;

import cop.export.CalendarFile;
import cop.meeting.Diary;
import cop.model.Snapshot;
import cop.store.Publication;
import cop.view.Words;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop meeting calendar}. */
final class MeetingCalendar extends Command {

    private final Value<Optional<String>> rhythm =
            option("--rhythm", "RHYTHM", "Only the meetings of this rhythm: its id in community.yaml, or its title.");
    private final Value<Optional<String>> member =
            option("--member", "MEMBER", "Only the meetings that this member is invited to, with their part in them.");
    private final Value<Optional<String>> out =
            option("--out", "FILE", "Write the calendar into this file, and renew it there.");
    private final Value<Optional<LocalDate>> asOf =
            option("--as-of", "DATE", Read::date, "Answer as if today were this day.");

    MeetingCalendar() {
        super("calendar", "Writes the meetings as a calendar for phones and computers.");
        more(
                "",
                "Send the file, or put it where members can subscribe to it. A meeting",
                "that moved or was cancelled replaces what their calendars hold.",
                "",
                "cop meeting calendar > meetings.ics",
                "cop meeting calendar --member ana --out ana.ics");
    }

    @Override
    ExitCode run(Session session) {
        Snapshot at = session.workbench().open();
        LocalDate today = asOf.get().orElseGet(() -> session.workbench().today(at.community()));
        Diary diary = Diary.of(at.community(), rhythm.get(), member.get(), today);
        String text = CalendarFile.of(diary);
        if (out.get().isPresent()) {
            String file = out.get().get();
            new Publication(CalendarFile.BEGINNING)
                    .write(
                            session.environment().workingFolder().resolve(file),
                            file,
                            text.getBytes(StandardCharsets.UTF_8));
            session.tell("Wrote " + Words.count(diary.entries().size(), "meeting") + " into " + file + ".");
        } else {
            session.print(text);
        }
        if (diary.entries().isEmpty()) {
            session.remark("There is no meeting for this calendar yet. Plan one with: cop meeting plan");
        }
        session.mentionErrors(at, today);
        return ExitCode.OK;
    }
}
