package cop.export;

import cop.network.Network;
import cop.network.Network.Dot;
import cop.network.Network.Kind;
import cop.network.Network.Line;
import cop.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Draws who works with whom as a circle of people, organisation by organisation, with a line for every two who worked
 * together. The drawing needs nothing from anywhere else, and says what it shows to whoever cannot see it.
 */
public final class NetworkSvg {

    private static final int SLOT = 17;
    private static final int LEAST_RADIUS = 110;
    private static final int MARGIN = 24;
    private static final int HEAD = 58;
    private static final int FOOT = 74;
    private static final int LETTER = 7;
    private static final int LEAST_WIDTH = 520;
    private static final int LONGEST = 34;

    /**
     * One place on the circle.
     *
     * @param dot the position of the person; −1 for the name of an organisation, −2 for a gap
     */
    private record Slot(String text, int dot) {}

    private static final int HEADING = -1;
    private static final int GAP = -2;

    private final Network network;
    private final List<Slot> slots = new ArrayList<>();
    private final StringBuilder svg = new StringBuilder();
    private final int radius;
    private final int middle;
    private final int width;

    private NetworkSvg(Network network) {
        this.network = network;
        String group = "";
        for (int i = 0; i < network.dots().size(); i++) {
            Dot dot = network.dots().get(i);
            if (hasGroups() && (i == 0 || !dot.group().equalsIgnoreCase(group))) {
                group = dot.group();
                slots.add(new Slot("", GAP));
                slots.add(new Slot(group.isEmpty() ? "organisation not shown" : group, HEADING));
            }
            slots.add(new Slot(dot.label(), i));
        }
        radius = Math.max(LEAST_RADIUS, (int) (slots.size() * SLOT / (2 * Math.PI)));
        int label = slots.stream()
                        .mapToInt(slot -> shown(slot.text()).length())
                        .max()
                        .orElse(0)
                * LETTER;
        middle = Math.max(LEAST_WIDTH / 2, radius + label + MARGIN);
        width = 2 * middle;
    }

    private boolean hasGroups() {
        return network.dots().stream().anyMatch(dot -> !dot.group().isEmpty());
    }

    public static String of(Network network) {
        return new NetworkSvg(network).draw();
    }

    private String draw() {
        int height = HEAD + width + FOOT;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " " + height + "\" width=\""
                + width + "\" height=\"" + height + "\" role=\"img\" aria-labelledby=\"title desc\""
                + " font-family=\"sans-serif\" font-size=\"12\">\n");
        svg.append("<title id=\"title\">" + escaped(title()) + "</title>\n");
        svg.append("<desc id=\"desc\">" + escaped(description()) + "</desc>\n");
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        text(MARGIN, 28, "font-size=\"17\" font-weight=\"bold\"", title());
        text(
                MARGIN,
                48,
                "fill=\"#444444\"",
                "Worked together from " + Words.day(network.first()) + " to " + Words.day(network.last()));
        network.lines().forEach(this::line);
        for (int i = 0; i < slots.size(); i++) {
            person(i, slots.get(i));
        }
        legend(HEAD + width);
        return svg.append("</svg>\n").toString();
    }

    private String title() {
        return "Who works with whom: " + network.community();
    }

    private String description() {
        return Words.count(network.dots().size(), "member") + " and "
                + Words.count(network.lines().size(), "tie")
                + ": " + network.count(Kind.ACROSS) + " between organisations, " + network.count(Kind.WITHIN)
                + " within one, " + network.count(Kind.UNKNOWN) + " where an organisation is not shown. "
                + "Two people have a tie who owned an action together, or of whom one facilitated a meeting and the other kept"
                + " its knowledge. " + Words.count(network.apart(), "member") + " without a tie "
                + (network.apart() == 1 ? "is" : "are") + " not drawn.";
    }

    private void line(Line line) {
        double[] from = at(line.one(), radius);
        double[] to = at(line.other(), radius);
        double pull = 0.35;
        double x = middle + (from[0] + to[0] - 2.0 * middle) / 2 * pull;
        double y = HEAD + middle + (from[1] + to[1] - 2.0 * (HEAD + middle)) / 2 * pull;
        svg.append("<path d=\"M" + number(from[0]) + " " + number(from[1]) + "Q" + number(x) + " " + number(y) + " "
                + number(to[0]) + " " + number(to[1]) + "\" " + style(line.kind()) + " stroke-width=\""
                + number(Math.min(5, 0.8 + 0.7 * line.times())) + "\"><title>" + escaped(between(line))
                + "</title></path>\n");
    }

    private String between(Line line) {
        return name(network.dots().get(line.one())) + " and "
                + name(network.dots().get(line.other())) + ": " + Words.times(line.times());
    }

    private static String name(Dot dot) {
        return !dot.label().isEmpty() ? dot.label() : dot.group().isEmpty() ? "a member" : "a member of " + dot.group();
    }

    private static String style(Kind kind) {
        return "fill=\"none\" stroke-opacity=\"0.75\" "
                + switch (kind) {
                    case ACROSS -> "stroke=\"#0b6e6e\"";
                    case WITHIN -> "stroke=\"#b3541e\" stroke-dasharray=\"6 4\"";
                    case UNKNOWN -> "stroke=\"#777777\" stroke-dasharray=\"1.5 4\" stroke-linecap=\"round\"";
                };
    }

    private void person(int slot, Slot what) {
        if (what.dot() == GAP) {
            return;
        }
        double[] at = place(slot, radius);
        if (what.dot() >= 0) {
            svg.append(
                    "<circle cx=\"" + number(at[0]) + "\" cy=\"" + number(at[1]) + "\" r=\"4\" fill=\"#1d3557\"/>\n");
        }
        if (!what.text().isEmpty()) {
            label(slot, what);
        }
    }

    /** Along the ray, and never upside down. */
    private void label(int slot, Slot what) {
        double degrees = Math.toDegrees(angle(slot));
        boolean left = Math.cos(angle(slot)) < 0;
        double[] at = place(slot, radius + 9);
        svg.append("<text transform=\"translate(" + number(at[0]) + " " + number(at[1]) + ") rotate("
                + number(left ? degrees - 180 : degrees) + ")\" dy=\"4\"" + (left ? " text-anchor=\"end\"" : "")
                + (what.dot() == HEADING ? " font-weight=\"bold\" fill=\"#1d3557\"" : "") + ">"
                + escaped(shown(what.text())) + "</text>\n");
    }

    private void legend(int top) {
        List<Kind> kinds = List.of(Kind.ACROSS, Kind.WITHIN, Kind.UNKNOWN);
        List<String> words = List.of("between organisations", "within an organisation", "an organisation is not shown");
        for (int i = 0; i < kinds.size(); i++) {
            int y = top + 8 + i * 20;
            svg.append("<path d=\"M" + MARGIN + " " + y + "h40\" " + style(kinds.get(i)) + " stroke-width=\"2\"/>\n");
            text(MARGIN + 50, y + 4, "", words.get(i) + " (" + network.count(kinds.get(i)) + ")");
        }
        if (network.apart() > 0) {
            text(MARGIN + 260, top + 12, "fill=\"#444444\"", Words.count(network.apart(), "member") + " not in it yet");
        }
    }

    private void text(int x, int y, String style, String text) {
        svg.append("<text x=\"" + x + "\" y=\"" + y + "\"" + (style.isEmpty() ? "" : " " + style) + ">" + escaped(text)
                + "</text>\n");
    }

    private double[] at(int dot, int distance) {
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).dot() == dot) {
                return place(i, distance);
            }
        }
        throw new IllegalArgumentException("nobody is number " + dot);
    }

    private double[] place(int slot, int distance) {
        return new double[] {middle + distance * Math.cos(angle(slot)), HEAD + middle + distance * Math.sin(angle(slot))
        };
    }

    /** Clockwise from the top. */
    private double angle(int slot) {
        return 2 * Math.PI * slot / slots.size() - Math.PI / 2;
    }

    private static String shown(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** With one decimal and a point, in whatever country. */
    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(Character.isISOControl(c) || c >= 0xFFFE ? ' ' : c);
            }
        }
        return escaped.toString();
    }
}
