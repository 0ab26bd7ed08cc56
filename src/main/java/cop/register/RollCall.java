package cop.register;

import cop.model.Lookup;
import cop.model.Member;
import cop.model.People;
import cop.model.Register.Attendance;
import cop.model.Register.Status;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads who came, as people say it: {@code all except chi, hana: apology; gus: half}.
 *
 * <p>Whoever is named was present, or, behind "except" and until the next semicolon, absent. Words such as "apology" or
 * "online" say otherwise for all who are named since the last such word, the last "except" or the last semicolon. "All" are
 * those who are awaited. What is said later counts.
 */
final class RollCall {

    private final Lookup lookup;
    private final List<Member> awaited;
    private final Map<String, Attendance> marks = new LinkedHashMap<>();

    private Status otherwise = Status.PRESENT;
    private boolean everyone;
    private final StringBuilder names = new StringBuilder();
    private final EnumSet<How> hows = EnumSet.noneOf(How.class);

    private RollCall(Lookup lookup, List<Member> awaited) {
        this.lookup = lookup;
        this.awaited = awaited;
    }

    /** Attendance by member, for those whom the words speak of. */
    static Map<String, Attendance> read(String words, Lookup lookup, List<Member> awaited) {
        RollCall call = new RollCall(lookup, awaited);
        String apart =
                words.replace(",", " , ").replace(";", " ; ").replace(':', ' ').replace('\n', ';');
        for (String word : apart.split("\\s+", -1)) {
            call.take(word);
        }
        call.finish();
        return call.marks;
    }

    private void take(String word) {
        switch (word.toLowerCase(Locale.ROOT)) {
            case "" -> {}
            case ";" -> {
                finish();
                otherwise = Status.PRESENT;
            }
            case "all", "everyone", "everybody" -> {
                finish();
                everyone = true;
            }
            case "except", "but", "without" -> {
                finish();
                otherwise = Status.ABSENT;
            }
            default -> How.of(word.toLowerCase(Locale.ROOT)).ifPresentOrElse(hows::add, () -> name(word));
        }
    }

    private void name(String word) {
        boolean joint = word.equals(",") || word.equals("and") || word.equals("&");
        if (!joint && (everyone || !hows.isEmpty())) {
            finish();
        }
        names.append(word).append(' ');
    }

    /** Marks those who were named; forgets them. */
    private void finish() {
        Attendance attendance = How.together(hows, otherwise);
        if (everyone) {
            awaited.forEach(member -> marks.put(member.id(), attendance));
        }
        People people = People.read(names.toString(), lookup);
        people.others().forEach(lookup::member);
        people.members().forEach(member -> marks.put(member, attendance));
        everyone = false;
        names.setLength(0);
        hows.clear();
    }
}
