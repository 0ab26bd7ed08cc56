package cop.health;

import cop.health.Card.Phrases;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The first words of the report: what it looks at, and what stands out in at most thirty-five words. */
final class Headline {

    private static final int MOST_WORDS = 35;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Headline() {}

    static String title(HealthReport report) {
        Window window = report.window();
        return window.community().charter().name() + ": health report, " + DAY.format(window.asOf());
    }

    static String text(HealthReport report) {
        return standsOut(report) + "\n\n" + looksAt(report.window()) + below(report);
    }

    private static String standsOut(HealthReport report) {
        if (report.isTooEarly()) {
            return "Too early to say, and that is normal: the figures about meetings begin with the third.";
        }
        String all = standsOut(report, 3);
        return all.split(" ").length > MOST_WORDS ? standsOut(report, 2) : all;
    }

    private static String standsOut(HealthReport report, int most) {
        String good = phrases(report.strengths(), most, Phrases::strength);
        String concerns = report.concerns().stream()
                .limit(most)
                .map(Headline::concern)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        if (good.isEmpty() && concerns.isEmpty()) {
            return "Nothing stands out so far.";
        }
        return stage(report.life())
                + (good.isEmpty() ? "" : "Going well: " + good + ". ")
                + (concerns.isEmpty() ? "Nothing asks for attention." : "Worth attention: " + concerns + ".");
    }

    private static String stage(LifeCycle life) {
        return life.stage().isEmpty() ? "" : "Looks like a community " + life.label() + ". ";
    }

    private static String phrases(List<Finding> findings, int most, Function<Phrases, String> phrase) {
        return String.join(
                ", ",
                findings.stream()
                        .limit(most)
                        .map(finding -> phrase.apply(finding.card().phrases()))
                        .toList());
    }

    private static String concern(Finding finding) {
        Phrases phrases = finding.card().phrases();
        boolean falling = finding.figure().filter(Figure::isFalling).isPresent();
        return falling ? phrases.falling() : phrases.concern();
    }

    private static String looksAt(Window window) {
        int meetings = window.gatherings().size();
        if (meetings == 0) {
            return "No meeting has taken place yet in the time it looks at.";
        }
        LocalDate first = window.gatherings().get(0).meeting().date();
        LocalDate last = window.gatherings().get(meetings - 1).meeting().date();
        return "It looks at " + Noun.MEETING.count(meetings) + ", " + months(first, last) + ".";
    }

    /** What else is worth knowing at first sight; more of it stands further down. */
    private static String below(HealthReport report) {
        if (report.isTooEarly()) {
            return "";
        }
        long silent = report.findings().stream()
                .filter(finding -> finding.status() == Status.NOT_ENOUGH_DATA)
                .count();
        return " Season: " + SeasonView.inShort(report.season()) + "."
                + (silent == 0
                        ? ""
                        : " Not enough data yet for " + silent + " of "
                                + report.findings().size() + " figures.");
    }

    private static String months(LocalDate first, LocalDate last) {
        String to = MONTH.format(last);
        String from = MONTH.format(first);
        if (from.equals(to)) {
            return to;
        }
        return (first.getYear() == last.getYear() ? from.substring(0, from.indexOf(' ')) : from) + " to " + to;
    }
}
