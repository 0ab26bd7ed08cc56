package cop.render;

import cop.view.Chart;
import java.util.List;
import java.util.Locale;

/** Draws charts inside a page, in its own colours, each drawing with its words beside it. */
final class ChartHtml {

    private static final int WIDTH = 200;
    private static final int MARGIN = 6;
    private static final int MARK_HEIGHT = 20;
    private static final int LINE_HEIGHT = 40;

    private ChartHtml() {}

    static String of(Chart chart) {
        StringBuilder html = new StringBuilder("<p class=\"faint\">" + MarkdownHtml.escape(chart.legend()) + "</p>\n");
        for (Chart.Group group : chart.groups()) {
            if (!group.title().isEmpty()) {
                html.append("<h3>").append(MarkdownHtml.escape(group.title())).append("</h3>\n");
            }
            html.append("<ul class=\"chart\">\n");
            for (Chart.Drawing drawing : group.drawings()) {
                html.append("<li><span>")
                        .append(MarkdownHtml.escape(drawing.name()))
                        .append("</span>")
                        .append(drawing instanceof Chart.Mark mark ? drawn(mark) : drawn((Chart.Line) drawing))
                        .append("<span>")
                        .append(MarkdownHtml.escape(drawing.words().replace(" %", "\u00A0%")))
                        .append("</span></li>\n");
            }
            html.append("</ul>\n");
        }
        return html.toString();
    }

    private static String drawn(Chart.Mark mark) {
        int middle = MARK_HEIGHT / 2;
        StringBuilder svg = begin(MARK_HEIGHT);
        svg.append(shape(
                "rect class=\"scale\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"2\"", x(0), middle - 1, x(1) - x(0)));
        mark.likely()
                .ifPresent(likely -> svg.append(shape(
                        "rect class=\"likely\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"8\" rx=\"3\"",
                        x(likely.from()), middle - 4, x(likely.to()) - x(likely.from()))));
        for (double limit : mark.limits()) {
            svg.append(shape("path class=\"limit\" d=\"M%s %sV%s\"", x(limit), 2, MARK_HEIGHT - 2));
        }
        svg.append(shape("circle class=\"dot\" cx=\"%s\" cy=\"%s\" r=\"5\"", x(mark.at()), middle));
        return svg.append("</svg>").toString();
    }

    private static String drawn(Chart.Line line) {
        StringBuilder svg = begin(LINE_HEIGHT);
        svg.append(shape("path class=\"limit\" d=\"M%s %sH%s\"", x(0), y(0), x(1)));
        StringBuilder path = new StringBuilder();
        List<Double> points = line.points();
        for (int i = 0; i < points.size(); i++) {
            path.append(i == 0 ? 'M' : 'L')
                    .append(number(across(i, points)))
                    .append(' ')
                    .append(number(y(points.get(i))));
        }
        svg.append("<path class=\"line\" d=\"").append(path).append("\"/>");
        int last = points.size() - 1;
        svg.append(
                shape("circle class=\"dot\" cx=\"%s\" cy=\"%s\" r=\"4\"", across(last, points), y(points.get(last))));
        return svg.append("</svg>").toString();
    }

    /** The words stand beside it, so that nobody needs to hear of it twice. */
    private static StringBuilder begin(int height) {
        return new StringBuilder("<svg viewBox=\"0 0 " + WIDTH + " " + height + "\" aria-hidden=\"true\">");
    }

    private static double across(int point, List<Double> points) {
        return points.size() == 1 ? x(1) : x((double) point / (points.size() - 1));
    }

    private static double x(double share) {
        return MARGIN + share * (WIDTH - 2 * MARGIN);
    }

    private static double y(double share) {
        return LINE_HEIGHT - MARGIN - share * (LINE_HEIGHT - 2 * MARGIN);
    }

    private static String shape(String form, double... numbers) {
        Object[] words = new Object[numbers.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = number(numbers[i]);
        }
        return "<" + form.formatted(words) + "/>";
    }

    private static String number(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
