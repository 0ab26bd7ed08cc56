package cop.member;

import cop.model.Member;
import cop.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the lines of any files in which a person is named: by id, name, another name, given name, address or number. Words
 * count whole and as they are written, so that nobody else's {@code Anabel} is taken for {@code Ana}.
 */
final class Mentions {

    private final Set<String> wanted;

    Mentions(Set<String> wanted) {
        this.wanted = wanted;
    }

    static Mentions of(Member member) {
        Set<String> wanted = new LinkedHashSet<>(List.of(member.id(), member.name()));
        wanted.addAll(member.alsoKnownAs());
        wanted.add(member.name().split(" ", 2)[0]);
        member.contact().email().ifPresent(wanted::add);
        member.contact().phone().ifPresent(wanted::add);
        wanted.removeIf(word -> word.length() < 2);
        return new Mentions(wanted);
    }

    /** One line that names the person. */
    record Mention(Source place, String line) {}

    /** The lines that name the person in files, given by their paths. */
    List<Mention> in(Map<String, String> files) {
        List<Mention> found = new ArrayList<>();
        files.forEach((file, text) -> {
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                int at = first(lines.get(i));
                if (at >= 0) {
                    found.add(new Mention(
                            new Source(file, i + 1, lines.get(i).codePointCount(0, at) + 1),
                            lines.get(i).strip()));
                }
            }
        });
        return found;
    }

    /** Where the line first names the person; −1 where it does not. */
    private int first(String line) {
        int first = -1;
        for (String word : wanted) {
            for (int at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
                if (isBorder(line, at - 1) && isBorder(line, at + word.length()) && (first < 0 || at < first)) {
                    first = at;
                }
            }
        }
        return first;
    }

    private static boolean isBorder(String line, int at) {
        return at < 0 || at >= line.length() || (!Character.isLetterOrDigit(line.charAt(at)) && line.charAt(at) != '-');
    }
}
