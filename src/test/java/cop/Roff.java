package cop;

import java.util.List;
import java.util.Locale;

/** A manual page in the man(7) notation, written piece by piece. */
public final class Roff {

    private static final int WIDTH = 78;

    /** The day that the format wants in a page; a fixed one, so that equal pages are equal bytes. */
    private static final String DAY = "2026-01-01";

    private final StringBuilder text = new StringBuilder();

    public Roff(String name, int section, String whatFor) {
        macro(".TH " + escape(name.toUpperCase(Locale.ROOT)) + " " + section + " " + DAY + " cop \"cop manual\"");
        heading("NAME");
        line(escape(name) + " \\- " + escape(whatFor));
    }

    public void heading(String title) {
        macro(".SH " + title);
    }

    public void subheading(String title) {
        macro(".SS " + escape(title));
    }

    public void paragraph(String sentences) {
        gap();
        sentences(sentences);
    }

    /** Something with its explanation beneath; {@code tag} is in roff already. */
    public void item(String tag, String sentences) {
        macro(".TP");
        line(tag);
        sentences(sentences);
    }

    /** How a command is written: its words, and each of its arguments and options. */
    public void synopsis(String command, List<String> parts) {
        macro(".SY \"" + escape(command) + "\"");
        parts.forEach(this::macro);
        macro(".YS");
    }

    /** Lines that stay as they are. */
    public void lines(List<String> lines) {
        gap();
        macro(".nf");
        lines.forEach(line -> line("\\&" + escape(line)));
        macro(".fi");
    }

    /** A line to be typed, on several lines where it is long. */
    public void command(String command) {
        macro(".RS");
        macro(".EX");
        text.append(wrap(escape("$ " + command).split(" (?=\\\\-)", -1), " \\e\n    "));
        macro(".EE");
        macro(".RE");
    }

    public void indent() {
        macro(".RS");
    }

    public void outdent() {
        macro(".RE");
    }

    public void macro(String macro) {
        text.append(macro).append('\n');
    }

    /** What stands between back quotes is to be typed as it is. */
    private void sentences(String sentences) {
        text.append(
                wrap(escape(sentences).replaceAll("`([^`]*)`", "\\\\fB$1\\\\fR").split(" ", -1), "\n"));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    /** A heading makes its own gap. */
    private void gap() {
        int lastLine = text.lastIndexOf("\n", text.length() - 2) + 1;
        if (!text.substring(lastLine).startsWith(".S")) {
            macro(".PP");
        }
    }

    /** Breaks between parts only; {@code end} is what stands at a break. */
    private static String wrap(String[] parts, String end) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String part : parts) {
            if (length > 0 && length + part.length() + end.length() > WIDTH) {
                lines.append(end);
                length = end.length() - end.indexOf('\n');
            } else if (length > 0) {
                lines.append(' ');
            }
            lines.append(part.startsWith(".") ? "\\&" + part : part);
            length += part.length() + 1;
        }
        return lines.append('\n').toString();
    }

    public static String bold(String words) {
        return "\\fB" + escape(words) + "\\fR";
    }

    public static String italic(String words) {
        return "\\fI" + escape(words) + "\\fR";
    }

    /** What stands for exactly these characters, also where a page is copied from or has no other letters than ASCII. */
    public static String escape(String words) {
        StringBuilder plain = new StringBuilder();
        words.codePoints()
                .forEach(c -> plain.append(
                        switch (c) {
                            case '\\' -> "\\e";
                            case '-' -> "\\-";
                            case '\'' -> "\\(aq";
                            case '~' -> "\\(ti";
                            case '^' -> "\\(ha";
                            default -> c < 128 ? Character.toString(c) : String.format(Locale.ROOT, "\\[u%04X]", c);
                        }));
        return plain.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
