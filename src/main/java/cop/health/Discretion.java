package cop.health;

import cop.model.Community;
import cop.model.Member;
import cop.model.Sources;
import cop.model.Thing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Sees to it that nobody is named by the way: by a file that is called after somebody, or by what somebody wrote. */
final class Discretion {

    private final Set<String> names = new HashSet<>();
    private final Map<String, String> files = new HashMap<>();

    Discretion(Community community) {
        for (Member member : community.members().values()) {
            names.add(fold(member.id()));
            names.add(fold(member.name()));
            member.alsoKnownAs().forEach(name -> names.add(fold(name)));
        }
        names.remove("");
    }

    /** Whether a text holds nobody's id or name as words of their own. */
    boolean isSafe(String text) {
        String folded = fold(text);
        for (String name : names) {
            for (int at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
                if (isEdge(folded, at - 1) && isEdge(folded, at + name.length())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The file of a thing, or only its folder where the file's name says who it is about. */
    String file(Thing.Key key, Sources sources) {
        return file(sources.of(key).file());
    }

    String file(String file) {
        return files.computeIfAbsent(file, any -> isSafe(file) ? file : file.substring(0, file.indexOf('/') + 1));
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
