package cop.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fields that the columns of a table may hold, with the headings by which people call them. */
public final class Vocabulary {

    private final List<String> fields = new ArrayList<>();
    private final Map<String, String> fieldsByName = new LinkedHashMap<>();

    /** @param declarations each a field and, behind a colon, other names for it */
    public Vocabulary(String... declarations) {
        for (String declaration : declarations) {
            String[] names = declaration.split("[:,]", -1);
            fields.add(names[0]);
            for (String name : names) {
                fieldsByName.put(plain(name), names[0]);
            }
        }
    }

    public List<String> fields() {
        return List.copyOf(fields);
    }

    /** The field that a heading names, in any case and with any signs between its words. */
    public Optional<String> field(String heading) {
        return Optional.ofNullable(fieldsByName.get(plain(heading)));
    }

    /** Small letters and digits of any script, with a hyphen for all that is between them. */
    private static String plain(String heading) {
        StringBuilder plain = new StringBuilder(heading.length());
        for (int c : Normalizer.normalize(heading, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .toArray()) {
            if (Character.isLetterOrDigit(c)) {
                plain.appendCodePoint(c);
            } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != '-') {
                plain.append('-');
            }
        }
        int end = plain.length();
        return end > 0 && plain.charAt(end - 1) == '-' ? plain.substring(0, end - 1) : plain.toString();
    }
}
