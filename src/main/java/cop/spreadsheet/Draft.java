package cop.spreadsheet;

import cop.model.Action;
import cop.model.Community;
import cop.model.Edit;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Register;
import cop.model.Thing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The community while rows are placed in it. */
final class Draft {

    private final Community before;
    private final LocalDate today;
    private final WhoIsWho people;
    private final Map<String, Meeting> meetings;
    private final Map<String, Register> registers;
    private final Map<String, Action> actions;
    private final Map<String, Integer> spokenOf = new HashMap<>();

    /** @param coming the people who are known once every row about people is placed; absent while nobody can say */
    Draft(
            Community before,
            Map<String, Optional<String>> answers,
            LocalDate today,
            Optional<Collection<Member>> coming) {
        this.before = before;
        this.today = today;
        people = new WhoIsWho(before.members().values(), answers, coming);
        meetings = new TreeMap<>(before.meetings());
        registers = new TreeMap<>(before.registers());
        actions = new TreeMap<>(before.actions());
    }

    LocalDate today() {
        return today;
    }

    String slug() {
        return before.charter().slug();
    }

    Set<String> rhythms() {
        return before.charter().calendar().rhythms().keySet();
    }

    WhoIsWho people() {
        return people;
    }

    Map<String, Meeting> meetings() {
        return meetings;
    }

    Map<String, Register> registers() {
        return registers;
    }

    Map<String, Action> actions() {
        return actions;
    }

    /** Forgets what the rows of the sheet before were about. */
    void turnPage() {
        spokenOf.clear();
    }

    /** Whether an earlier row of the same sheet was about this. */
    boolean isSpokenOf(String key) {
        return spokenOf.containsKey(key);
    }

    /**
     * Notes that a row speaks of something; a second row may do so only if it says the same.
     *
     * @param changes whether the row would change what is known by now
     * @param apart how else to tell the two rows apart; may be empty
     */
    void speak(Row row, String field, String key, boolean changes, String apart) {
        int first = spokenOf.getOrDefault(key, row.number());
        if (changes && first != row.number()) {
            row.wrong(
                    field,
                    "is that of row " + first + " too, which says something else: make one row of the two" + apart);
        }
        if (row.isSound()) {
            spokenOf.putIfAbsent(key, row.number());
        }
    }

    /** The meetings on a day, by id. */
    List<Meeting> on(LocalDate day) {
        return meetings.values().stream()
                .filter(meeting -> meeting.date().equals(day))
                .toList();
    }

    /** The meeting that a cell means by its id or its day. */
    Optional<Meeting> meeting(Row row, String field) {
        Optional<Meeting> named = row.text(field).map(meetings::get);
        if (named.isPresent() || !row.has(field)) {
            return named;
        }
        if (row.text(field).filter(text -> Character.isDigit(text.charAt(0))).isEmpty()) {
            row.wrong(field, "names no meeting: write its id or its day");
            return Optional.empty();
        }
        return row.date(field, Optional.empty()).flatMap(day -> only(row, field, day));
    }

    private Optional<Meeting> only(Row row, String field, LocalDate day) {
        List<String> ids = on(day).stream().map(Meeting::id).toList();
        if (ids.isEmpty()) {
            row.wrong(
                    field,
                    "is a day without a meeting: give it a row in --meetings, or plan it with: cop meeting plan --date "
                            + day);
        } else if (ids.size() > 1) {
            row.wrong(field, "is a day with several meetings: write one of " + String.join(", ", ids));
        }
        return ids.size() == 1 ? Optional.ofNullable(meetings.get(ids.get(0))) : Optional.empty();
    }

    /** What has become of the community. */
    List<Edit> edits() {
        List<Thing> after = new ArrayList<>(people.members().values());
        after.addAll(meetings.values());
        after.addAll(registers.values());
        after.addAll(actions.values());
        List<Edit> edits = new ArrayList<>();
        for (Thing thing : after) {
            if (before.find(thing.key()).filter(thing::equals).isEmpty()) {
                edits.add(Edit.set(before, thing));
            }
        }
        return edits;
    }
}
