package cop.evaluation;

import cop.view.Answer;
import cop.view.Bullets;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Prose;
import cop.view.Sections;
import cop.view.Sections.Section;
import cop.view.Table;
import cop.view.View;
import cop.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows a wave of the pulse to people. */
public final class PulseView {

    private PulseView() {}

    /** What a wave says, or that there is none. */
    public static Answer of(Optional<PulseReport> report) {
        return report.map(wave -> new Answer(wave, sections(wave)))
                .orElseGet(() -> new Answer(
                        List.of(), new Prose("No pulse was closed yet. Hand out its form with: cop pulse form")));
    }

    private static Sections sections(PulseReport wave) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("Pulse " + wave.wave(), new Prose(summary(wave))));
        sections.add(new Section("", means(wave)));
        if (wave.before().isPresent()) {
            sections.add(new Section(
                    "Since " + wave.before().get(),
                    wave.shifts().isEmpty()
                            ? new Prose("Nothing that we can be sure of has changed.")
                            : new Bullets(
                                    false,
                                    wave.shifts().stream().map(Shift::line).toList())));
        }
        sections.add(new Section("Question by question", figures(wave)));
        if (!wave.dream().isEmpty()) {
            sections.add(new Section("Met several times: as we would like it", met(wave.dream())));
        }
        if (!wave.nightmare().isEmpty()) {
            sections.add(new Section("Met several times: as nobody would like it", met(wave.nightmare())));
        }
        if (wave.nightmare().stream().anyMatch(sign -> !sign.times().equals(PulseReport.NOBODY))) {
            sections.add(new Section(
                    "",
                    new Prose("This is no statistic to manage. Offer a private conversation, and make it known"
                            + " with whom.")));
        }
        return new Sections(sections, Optional.of(rows(wave)));
    }

    private static String summary(PulseReport wave) {
        String answered = wave.answers()
                .map(answers -> wave.invited()
                        .map(invited -> answers + " of " + invited + " members answered")
                        .orElse(Words.count(answers, "member") + " answered"))
                .orElse("Nobody wrote down how many answered");
        return answered
                + wave.closed().map(day -> "; closed on " + Words.day(day)).orElse("") + "."
                + (wave.stale() ? " It is more than nine months old and says little about today." : "");
    }

    private static View means(PulseReport wave) {
        return new Table(
                List.of(
                        Column.of("subscale", "About"),
                        Column.number("answers", "Answers"),
                        Column.number("mean", "Mean of 5"),
                        Column.of("likely", "Likely")),
                wave.subscales().stream()
                        .map(mean -> List.of(
                                Cell.of(mean.name(), mean.subscale()),
                                Cell.of(mean.answers()),
                                Cell.of(FigureTable.tenth(mean.mean())),
                                FigureTable.likely(mean.lo(), mean.hi())))
                        .toList(),
                "Too few answered to show anything.");
    }

    private static View figures(PulseReport wave) {
        boolean counted =
                wave.figures().stream().anyMatch(figure -> !figure.counts().isEmpty());
        List<Column> columns = new ArrayList<>(List.of(
                Column.forPrograms("question"), Column.of("text", "Question"), Column.of("agreed", "Good answers")));
        if (counted) {
            columns.add(Column.of("counts", "1 to 5"));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Figure figure : wave.figures()) {
            List<Cell> row = new ArrayList<>(
                    List.of(Cell.of(figure.question()), Cell.of(figure.text()), Cell.of(figure.agreed())));
            if (counted) {
                row.add(FigureTable.counts(figure));
            }
            rows.add(row);
        }
        return new Table(columns, rows, "Too few answered to show anything.");
    }

    private static View met(List<PulseReport.Met> signs) {
        return new Table(
                List.of(Column.forPrograms("sign"), Column.of("text", "Sign"), Column.of("times", "Several times")),
                signs.stream()
                        .map(sign -> List.of(Cell.of(sign.sign()), Cell.of(sign.text()), Cell.of(sign.times())))
                        .toList(),
                "");
    }

    /** Everything below one another, for spreadsheets: what is asked together, each question, each sign. */
    private static Table rows(PulseReport wave) {
        List<List<Cell>> rows = new ArrayList<>();
        for (PulseReport.Mean mean : wave.subscales()) {
            rows.add(List.of(
                    Cell.of("subscale"),
                    Cell.of(mean.subscale()),
                    Cell.of(mean.name()),
                    Cell.of(mean.answers() + " answers"),
                    Cell.of(FigureTable.tenth(mean.mean())),
                    FigureTable.likely(mean.lo(), mean.hi()),
                    Cell.none()));
        }
        for (Figure figure : wave.figures()) {
            rows.add(List.of(
                    Cell.of("question"),
                    Cell.of(figure.question()),
                    Cell.of(figure.text()),
                    Cell.of(figure.agreed()),
                    Cell.none(),
                    Cell.none(),
                    FigureTable.counts(figure)));
        }
        List<PulseReport.Met> signs = new ArrayList<>(wave.dream());
        signs.addAll(wave.nightmare());
        for (PulseReport.Met sign : signs) {
            rows.add(List.of(
                    Cell.of("sign"),
                    Cell.of(sign.sign()),
                    Cell.of(sign.text()),
                    Cell.of(sign.times()),
                    Cell.none(),
                    Cell.none(),
                    Cell.none()));
        }
        return new Table(
                List.of(
                        Column.of("part", "Part"),
                        Column.of("id", "Id"),
                        Column.of("text", "Text"),
                        Column.of("result", "Result"),
                        Column.number("mean", "Mean of 5"),
                        Column.of("likely", "Likely"),
                        Column.of("counts", "1 to 5")),
                rows,
                "Too few answered to show anything.");
    }
}
