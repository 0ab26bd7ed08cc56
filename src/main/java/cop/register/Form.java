package cop.register;

import cop.model.Plain;
import cop.model.Register.Answer;
import cop.model.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table of text that a form or a video call saved. Its first row holds the headings.
 *
 * @param file what the person calls it
 * @param above how many lines that are not blank stand above the table
 * @param line the one on which the headings stand
 * @param rows those of the table, the headings first
 * @param choices what somebody said that a column holds, by heading: a field, or {@link #NONE}
 * @param dayFirst whether days are written before months where the rows themselves do not tell
 */
public record Form(
        Purpose purpose,
        String file,
        int above,
        int line,
        List<List<String>> rows,
        Map<String, String> choices,
        boolean dayFirst) {

    /** What a table is read for. */
    public enum Purpose {
        ANSWERS,
        ATTENDANCE
    }

    /** What is said of a column that nobody needs. */
    public static final String NONE = "none";

    /** The name of the check that a line fails which cannot be placed. */
    static final String ROW = "row";

    private static final String PEOPLE = "name: full name, participant, participant name, attendee, your name,"
            + " your full name, name and surname, first and last name, what is your name, user name, name (original name),"
            + " name original name, display name, who";

    private static final Vocabulary ANSWERS = new Vocabulary(
            "member-id: member",
            PEOPLE,
            "first-name: first name, given name",
            "surname: last name, family name",
            "email: e-mail, email address, e-mail address, mail, username, your email, your email address",
            "phone: phone number, mobile, mobile number, cell, cellphone, cell number, whatsapp number, your phone number",
            "answer: rsvp, response, reply, your answer, attending, are you coming, will you come, will you attend",
            "at: timestamp, completion time, submitted at, submission time, date submitted");

    private static final Vocabulary ATTENDANCE = new Vocabulary(
            "member-id: member",
            PEOPLE,
            "first-name: first name, given name",
            "surname: last name, family name",
            "email: e-mail, email address, e-mail address, mail, user email, username, your email",
            "phone: phone number, mobile, mobile number, cell, cellphone, cell number, whatsapp number, your phone number",
            "status: attendance, attended, present",
            "duration: duration (minutes), total duration (minutes), in-meeting duration, attendance duration, minutes, time in call");

    /** Columns that forms and calls add of their own accord, and which nobody misses. */
    private static final Vocabulary OF_PROGRAMS = new Vocabulary(
            "none: id, start time, last modified time, language, role, guest, join time, leave time, time joined, time exited,"
                    + " first join, last leave, first join time, last leave time, participant id, participant id (upn),"
                    + " recording disclaimer response, in waiting room, user action, points, quiz feedback, score, total points");

    private static final Vocabulary CALL =
            new Vocabulary("call: join time, time joined, first join, first join time, user action, leave time");

    private static final Pattern PARTS = Pattern.compile("[,;\\t]");

    public Form {
        rows = List.copyOf(rows);
        choices = Map.copyOf(choices);
    }

    /** The line, counted from 0, on which a text begins to be a table; empty where it is none. */
    public static Optional<Integer> head(Purpose purpose, List<String> lines) {
        Optional<Integer> other = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = new ArrayList<>();
            for (String cell : PARTS.split(lines.get(i), -1)) {
                cells.add(Plain.line(cell.replace("\"", "")));
            }
            boolean table = cells.size() > 1 || i == 0;
            if (table && cells.stream().anyMatch(cell -> is(purpose, cell, "name", "first-name"))) {
                return Optional.of(i);
            }
            boolean stamped = cells.size() > 1 && cells.stream().anyMatch(cell -> is(Purpose.ANSWERS, cell, "at"));
            if (other.isEmpty()
                    && (stamped || (table && cells.stream().anyMatch(cell -> is(purpose, cell, "email", "phone"))))) {
                other = Optional.of(i);
            }
        }
        return other;
    }

    private static boolean is(Purpose purpose, String heading, String... fields) {
        return vocabulary(purpose)
                .field(heading)
                .filter(List.of(fields)::contains)
                .isPresent();
    }

    private static Vocabulary vocabulary(Purpose purpose) {
        return purpose == Purpose.ANSWERS ? ANSWERS : ATTENDANCE;
    }

    /** The headings, in order. */
    public List<String> headings() {
        return rows.isEmpty()
                ? List.of()
                : rows.get(0).stream().map(Plain::line).toList();
    }

    /** The field that a column holds: as somebody said, else as its heading says, else the only one that holds answers. */
    Optional<String> field(String heading) {
        String chosen = choices.getOrDefault(heading, "");
        if (!chosen.isEmpty()) {
            return Optional.of(chosen).filter(field -> !field.equals(NONE));
        }
        Optional<String> named = vocabulary(purpose).field(heading);
        boolean answers =
                purpose == Purpose.ANSWERS && named.isEmpty() && answering().equals(List.of(heading));
        return answers ? Optional.of("answer") : named;
    }

    /** Whether nobody needs a column with this heading. */
    boolean isWaived(String heading) {
        return NONE.equals(choices.get(heading)) || OF_PROGRAMS.field(heading).isPresent();
    }

    /** Whether it is known which column tells who it is. */
    public boolean namesPeople() {
        return has("name") || has("email") || has("phone") || has("first-name") || has("member-id");
    }

    /** Whether it is known which column holds the answers, where some are needed. */
    public boolean tellsAnswers() {
        return purpose == Purpose.ATTENDANCE || has("answer");
    }

    private boolean has(String field) {
        return headings().stream().anyMatch(heading -> field(heading).equals(Optional.of(field)));
    }

    /** Whether it is the report of a call. */
    boolean isOfCall() {
        return headings().stream()
                .anyMatch(heading ->
                        CALL.field(heading).isPresent() || field(heading).equals(Optional.of("duration")));
    }

    /** The headings of columns of which it is not known what they hold. */
    public List<String> open() {
        List<String> open = new ArrayList<>();
        for (String heading : headings()) {
            boolean settled = heading.isEmpty()
                    || isWaived(heading)
                    || choices.containsKey(heading)
                    || vocabulary(purpose).field(heading).isPresent();
            if (!settled && !open.contains(heading)) {
                open.add(heading);
            }
        }
        return open;
    }

    /** The headings of the columns whose every cell is an answer, where no heading says where the answers are. */
    private List<String> answering() {
        boolean said = choices.containsValue("answer")
                || headings().stream()
                        .anyMatch(heading -> ANSWERS.field(heading).equals(Optional.of("answer")));
        List<String> answering = new ArrayList<>();
        for (String heading : said ? List.<String>of() : open()) {
            int place = headings().indexOf(heading);
            List<String> cells = rows.subList(1, rows.size()).stream()
                    .filter(row ->
                            place < row.size() && !Plain.line(row.get(place)).isEmpty())
                    .map(row -> row.get(place))
                    .toList();
            boolean all =
                    !cells.isEmpty() && cells.stream().map(AnswerText::read).allMatch(Optional<Answer>::isPresent);
            if (all) {
                answering.add(heading);
            }
        }
        return answering;
    }

    /** The table once somebody has said what a column holds. */
    public Form choosing(String heading, String choice) {
        Map<String, String> more = new HashMap<>(choices);
        more.put(heading, choice);
        return new Form(purpose, file, above, line, rows, more, dayFirst);
    }
}
