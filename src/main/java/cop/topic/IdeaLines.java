package cop.topic;

import cop.model.Lookup;
import cop.model.People;
import cop.model.Plain;
import cop.model.Topic;
import cop.model.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads ideas as people jot them down in a brainstorm: one a line, perhaps behind a bullet, with {@code speaker:} or
 * {@code activity:} where it is no topic, and with {@code @ana} where somebody proposed it.
 *
 * @param ideas in the order of the lines
 * @param remarks what could not be taken as it was written
 */
record IdeaLines(List<Idea> ideas, List<String> remarks) {

    private static final String BULLETS = "-*•–";

    IdeaLines {
        ideas = List.copyOf(ideas);
        remarks = List.copyOf(remarks);
    }

    static IdeaLines read(String text, Lookup lookup, LocalDate today) {
        List<Idea> ideas = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String said = Plain.line(unmarked(line.strip()));
            Topic.Kind kind = Topic.Kind.TOPIC;
            int colon = said.indexOf(':');
            String mark = colon < 0 ? "" : said.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            Optional<Topic.Kind> named =
                    mark.equals("idea") ? Optional.of(kind) : Word.constant(Topic.Kind.values(), mark);
            if (named.isPresent()) {
                kind = named.get();
                said = said.substring(colon + 1).strip();
            }
            Optional<String> by = Optional.empty();
            if (said.startsWith("@")) {
                List<String> words = List.of(said.substring(1).split(" ", -1));
                Optional<People.Named> who = People.first(words, lookup);
                if (who.isEmpty()) {
                    remarks.add("Line " + number + ": no member fits the name behind the @, so it stays in the title.");
                } else {
                    by = Optional.of(who.get().member());
                    said = String.join(" ", words.subList(who.get().words(), words.size()));
                }
            }
            if (!said.isBlank()) {
                ideas.add(Idea.of(said.strip(), kind, by, today));
            } else if (named.isPresent() || by.isPresent()) {
                remarks.add("Line " + number + " says nothing.");
            }
        }
        return new IdeaLines(ideas, remarks);
    }

    /** A line without its bullet or number. */
    private static String unmarked(String line) {
        int end = 0;
        if (!line.isEmpty() && BULLETS.indexOf(line.charAt(0)) >= 0) {
            end = 1;
        } else {
            while (end < line.length() && Character.isDigit(line.charAt(end))) {
                end++;
            }
            boolean numbered = end > 0 && end < line.length() && ".)".indexOf(line.charAt(end)) >= 0;
            end = numbered ? end + 1 : 0;
        }
        boolean parted = end < line.length() && line.charAt(end) == ' ';
        return parted || end == line.length() ? line.substring(end).strip() : line;
    }
}
