package cop.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A draft as it goes out: its head, which is for the sender, and what the reader gets.
 *
 * @param to as it stands in the head; empty where the head has none
 * @param bcc addresses that the readers do not see of one another
 * @param subject empty where the channel has none
 * @param body what the reader gets
 */
public record Envelope(String to, List<String> bcc, String subject, String body) {

    private static final String TO = "To";
    private static final String BCC = "Bcc";
    private static final String SUBJECT = "Subject";

    public Envelope {
        bcc = List.copyOf(bcc);
    }

    static Envelope of(String text) {
        Map<String, String> head = new LinkedHashMap<>();
        List<String> lines = text.lines().toList();
        int line = 0;
        while (line < lines.size() && head(lines.get(line), head)) {
            line++;
        }
        int body = line > 0 && line < lines.size() && lines.get(line).isBlank() ? line + 1 : line;
        return new Envelope(
                head.getOrDefault(TO, ""),
                addresses(head.getOrDefault(BCC, "")),
                head.getOrDefault(SUBJECT, ""),
                String.join("\n", lines.subList(body, lines.size())) + "\n");
    }

    private static boolean head(String line, Map<String, String> head) {
        int colon = line.indexOf(':');
        for (String name : List.of(TO, BCC, SUBJECT)) {
            if (colon == name.length() && line.startsWith(name) && !head.containsKey(name)) {
                head.put(name, line.substring(colon + 1).strip());
                return true;
            }
        }
        return false;
    }

    static List<String> addresses(String text) {
        List<String> addresses = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            if (!part.isBlank()) {
                addresses.add(part.strip());
            }
        }
        return addresses;
    }

    /** A line of the head; what came from the folder cannot add another. */
    static String line(String name, String value) {
        return name + ": " + oneLine(value) + "\n";
    }

    /** A text without anything that a program may take for the end of a line. */
    public static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // The last two are cut to CR and LF by programs that keep the low byte of a character only.
            boolean breaks =
                    Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\u760D' || c == '\u760A';
            line.append(breaks ? ' ' : c);
        }
        return line.toString();
    }
}
