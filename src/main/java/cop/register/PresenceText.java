package cop.register;

import cop.model.Register.Attendance;
import cop.model.Register.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the words behind a name as how somebody was there: {@code online, half}; whoever is only named was present. */
final class PresenceText {

    private PresenceText() {}

    /** How; empty where a word says something else. */
    static Optional<Attendance> read(String text) {
        EnumSet<How> hows = EnumSet.noneOf(How.class);
        for (String word : words(text)) {
            Optional<How> how = How.of(word);
            if (how.isEmpty()) {
                return Optional.empty();
            }
            hows.add(how.get());
        }
        long statuses = hows.stream()
                .filter(how -> how == How.PRESENT || how == How.APOLOGY || how == How.ABSENT)
                .count();
        return statuses > 1 ? Optional.empty() : Optional.of(How.together(hows, Status.PRESENT));
    }

    static boolean isOnlyPresence(String text) {
        return !words(text).isEmpty() && read(text).isPresent();
    }

    private static List<String> words(String text) {
        String plain = text.toLowerCase(Locale.ROOT)
                .replace("in person", "in-person")
                .replace("✅", " present ")
                .replace("☑", " present ")
                .replace("✔", " present ")
                .replace("✓", " present ")
                .replace("❌", " absent ")
                .replace("\uFE0F", "");
        return List.of(plain.split("[ ,;.!()]+", -1)).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
