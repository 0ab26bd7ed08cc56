package cop.app;

import cop.health.HealthReport;
import cop.history.History;
import cop.model.CopException;
import cop.model.Thing;
import cop.model.Thing.Kind;
import cop.store.Layout;
import cop.store.YamlText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Adds to a health report what only the history of the folder knows: when attendance lists were entered. Never by whom. */
public final class EntryDays {

    private final Workbench workbench;
    private final Consumer<String> say;

    /** @param say is told where the history cannot be read */
    public EntryDays(Workbench workbench, Consumer<String> say) {
        this.workbench = workbench;
        this.say = say;
    }

    /** The report with them, as far as they are known; it does not fail for want of a history. */
    public HealthReport addTo(HealthReport report) {
        Map<String, LocalDate> meetings = report.registered();
        Map<String, String> files = new HashMap<>();
        for (String meeting : meetings.keySet()) {
            files.put(Layout.path(new Thing.Key(Kind.REGISTER, meeting)), meeting);
        }
        LocalDate first = meetings.values().stream().min(LocalDate::compareTo).orElse(report.asOf());
        Instant from = first.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        Map<String, LocalDate> days = new TreeMap<>();
        try (History history = workbench.history()) {
            history.since(files.keySet(), from, EntryDays::holdsAttendance)
                    .forEach((file, day) -> days.put(files.getOrDefault(file, file), day));
        } catch (CopException e) {
            say.accept(e.what() + " So the report does not say which attendance lists were entered late.");
        }
        return report.withEntries(days);
    }

    /** Whether the text of a register says who came, and not only who answered. */
    private static boolean holdsAttendance(byte[] register) {
        return YamlText.read("", register)
                .root()
                .child("attendance")
                .filter(node -> !node.isAbsent())
                .isPresent();
    }
}
