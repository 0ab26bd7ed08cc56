package cop.minutes;

import cop.minutes.MinutesPage.Point;
import cop.minutes.MinutesPage.Promised;
import cop.minutes.MinutesPage.Section;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the template of minutes may use.
 *
 * @param title what the meeting is called
 * @param day the date in words
 * @param facts when and by whom it was recorded, how many came; a sentence each
 * @param sections notes under their headings, then what was promised
 */
record Sheet(String community, String title, String day, List<String> facts, List<Block> sections) {

    /** Points under a heading. */
    record Block(String heading, List<String> points) {}

    static Sheet of(MinutesPage page) {
        List<Block> blocks = new ArrayList<>();
        for (Section section : page.sections()) {
            blocks.add(new Block(
                    section.heading(),
                    section.points().stream().map(Sheet::point).toList()));
        }
        if (!page.actions().isEmpty()) {
            int place = page.reader() == Reader.ABSENTEES ? 0 : blocks.size();
            blocks.add(
                    place,
                    new Block(
                            "What we promised",
                            page.actions().stream().map(Sheet::promise).toList()));
        }
        return new Sheet(page.community(), page.title(), page.day(), facts(page), blocks);
    }

    private static List<String> facts(MinutesPage page) {
        List<String> facts = new ArrayList<>();
        if (page.reader() == Reader.ABSENTEES) {
            facts.add("For those who could not be there: what came of it.");
        }
        page.attendance()
                .ifPresent(came -> facts.add("Present " + came.present() + ", apologies " + came.apologies()
                        + ", guests " + came.guests() + "."));
        page.recorded()
                .ifPresent(day -> facts.add("Recorded on " + Words.day(day)
                        + page.by().map(name -> " by " + name).orElse("")
                        + page.status()
                                .map(status -> " (" + status.name().toLowerCase(Locale.ROOT) + ")")
                                .orElse("")
                        + "."));
        page.actionsReviewed()
                .ifPresent(yes ->
                        facts.add(yes ? "Earlier actions were looked at." : "Earlier actions were not looked at."));
        page.corrections().forEach((day, what) -> facts.add("Corrected on " + Words.day(day) + ": " + what));
        page.next().ifPresent(day -> facts.add("We meet again on " + Words.longDay(day) + "."));
        return facts;
    }

    private static String point(Point point) {
        List<String> details = new ArrayList<>();
        point.how().ifPresent(details::add);
        point.replaces().ifPresent(other -> details.add("replaces " + other));
        point.replacedBy().ifPresent(other -> details.add("replaced by " + other));
        point.item().ifPresent(details::add);
        return point.text().replace("\n", "\n  ")
                + point.by().map(name -> " – " + name).orElse("")
                + (details.isEmpty() ? "" : " (" + String.join("; ", details) + ")");
    }

    private static String promise(Promised action) {
        return action.who() + action.due().map(Sheet::by).orElse("") + ": " + action.text() + " (" + action.state()
                + ")";
    }

    private static String by(LocalDate day) {
        return " by " + Words.day(day);
    }
}
