package cop.health;

import cop.model.CopException;
import cop.model.Meeting;
import cop.model.Register;
import cop.model.Where;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A meeting that has not taken place: how many of how many would come, and how many of the others would send word.
 *
 * @param come from 0 to {@code expected}
 * @param sendWord of those who would not come
 */
public record Supposed(int come, int expected, int sendWord) {

    private static final Pattern WORDS = Pattern.compile(
            "(\\d{1,4})(?: of |/)(\\d{1,4})(?: come)?(?:,? (?:and )?(\\d{1,4}|the others) sends? word)?");

    /** A meeting in words, for example {@code 6 of 7 come, 1 sends word}. */
    public static Supposed read(String words) {
        Matcher match = WORDS.matcher(words.strip());
        if (!match.matches()) {
            throw CopException.usage(
                    "\"" + words + "\" is no meeting that can be supposed.",
                    "Say it like this: --meeting \"6 of 7 come\" or --meeting \"5 of 7 come, 2 send word\".");
        }
        int come = Integer.parseInt(match.group(1));
        int expected = Integer.parseInt(match.group(2));
        int word = Optional.ofNullable(match.group(3))
                .map(count -> count.startsWith("the") ? expected - come : Integer.parseInt(count))
                .orElse(0);
        if (expected == 0 || come + word > expected) {
            throw CopException.usage(
                    "\"" + words.strip() + "\" does not add up.",
                    "Let those who come and those who send word be no more than those who could come, who are one at least.");
        }
        return new Supposed(come, expected, word);
    }

    /** The window as it would be had these meetings taken place on its last day, one after the other. */
    static Window after(Window window, List<Supposed> meetings) {
        List<Gathering> gatherings = new ArrayList<>(window.gatherings());
        List<String> people = mostFaithfulFirst(window);
        for (Supposed meeting : meetings) {
            if (people.isEmpty()) {
                throw CopException.refused(
                        "Nobody can be expected at a meeting yet.",
                        "Regular members who are not on leave are expected from the day behind “joined” in their file in members/.");
            }
            if (meeting.expected() > people.size()) {
                throw CopException.usage(
                        "Of " + meeting.expected() + " people, only " + people.size() + " can be expected now.",
                        "Only regular members who are not on leave are expected; say how many of " + people.size()
                                + " come.");
            }
            gatherings.add(meeting.gathering(window, people));
        }
        return new Window(window.community(), window.first(), window.asOf(), window.held(), gatherings);
    }

    /** Who comes is nobody's guess; those who came most often stand for all. */
    private Gathering gathering(Window window, List<String> people) {
        Set<String> awaited = new TreeSet<>(people.subList(0, expected));
        Set<String> present = new TreeSet<>(people.subList(0, come));
        Set<String> heard = new TreeSet<>(people.subList(0, come + sendWord));
        Meeting meeting = new Meeting(
                "supposed",
                Optional.empty(),
                Meeting.When.on(window.asOf()),
                Meeting.Standing.of(Meeting.Status.HELD, Optional.empty()),
                Meeting.Occasion.plenary(Optional.empty()),
                Where.UNSAID,
                Optional.empty(),
                Map.of(),
                Meeting.Programme.NONE,
                Map.of());
        return new Gathering(meeting, Register.empty(meeting.id()).withAttendance(Map.of()), awaited, present, heard);
    }

    private static List<String> mostFaithfulFirst(Window window) {
        Map<String, Integer> came = new LinkedHashMap<>();
        window.listed().stream()
                .filter(member -> member.isRegular() && !member.isOnLeave(window.asOf()))
                .filter(member -> member.belonging().joined().isPresent())
                .forEach(member -> came.put(member.id(), 0));
        window.gatherings()
                .forEach(gathering ->
                        gathering.present().forEach(id -> came.computeIfPresent(id, (any, count) -> count + 1)));
        return came.keySet().stream()
                .sorted(Comparator.comparingInt((String id) -> -came.getOrDefault(id, 0))
                        .thenComparing(id -> id))
                .toList();
    }

    /** How many can be expected at a meeting on the last day of the window. */
    static int expected(Window window) {
        return mostFaithfulFirst(window).size();
    }
}
