package cop.app;

import cop.health.HealthReport;
import cop.health.PastReport;
import cop.model.Change;
import cop.model.Edit;
import cop.model.Sources;
import cop.render.Format;
import cop.render.JsonReader;
import cop.render.Page;
import cop.store.Layout;
import cop.view.Answer;
import cop.view.Prose;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Where health reports are kept, so that the next one can say what has changed and what was done. */
public final class ReportShelf {

    private static final int WIDTH = 80;
    private static final String ENDING = ".json";

    private final Workbench workbench;

    public ReportShelf(Workbench workbench) {
        this.workbench = workbench;
    }

    /** The latest report that was saved for a day before this one. */
    public Optional<PastReport> lastBefore(LocalDate day) {
        List<String> days = workbench.savedReports();
        for (int i = days.size() - 1; i >= 0; i--) {
            Optional<PastReport> report = workbench
                    .text(Layout.REPORTS + "/" + days.get(i))
                    .flatMap(JsonReader::object)
                    .flatMap(PastReport::read)
                    .filter(past -> past.asOf().isBefore(day));
            if (report.isPresent()) {
                return report;
            }
        }
        return Optional.empty();
    }

    /** The day of the latest report that was saved, as its file is called. */
    public Optional<LocalDate> latest(LocalDate day) {
        return workbench.savedReports().stream()
                .flatMap(name -> day(name).stream())
                .filter(saved -> !saved.isAfter(day))
                .max(LocalDate::compareTo);
    }

    /** Somebody may keep other files there. */
    private static Optional<LocalDate> day(String name) {
        try {
            return name.endsWith(ENDING)
                    ? Optional.of(LocalDate.parse(name.substring(0, name.length() - ENDING.length())))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The file of a report. */
    public static String path(LocalDate day) {
        return Layout.report(day);
    }

    /** Keeps the figures of a report, and nothing about people. */
    public Change save(HealthReport report, Sources sources) {
        LocalDate day = report.asOf();
        String text = Format.JSON.render(new Answer(report.kept(sources), new Prose("")), Page.plain(WIDTH));
        return Change.of("health: save the report of " + day, new Edit.Put(path(day), text));
    }
}
