package cop.model;

import cop.model.Minutes.Note;
import cop.model.Minutes.Sort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A decision with its place among all, linked with the one that it replaces and the one by which it was replaced.
 *
 * @param id its place: {@code 2026-01-15/decisions/1}, or {@code community/decisions/1} for one about the community itself
 * @param meeting the id of the meeting that took it; absent for one about the community itself
 * @param how how it was reached
 * @param about what a decision about the community itself is about, in words
 * @param replaces the place of the one that it replaces, or what is written instead of it
 * @param replacedBy the place of the latest that replaces it
 */
public record Decided(
        String id,
        LocalDate on,
        Optional<String> meeting,
        String text,
        Optional<String> how,
        Optional<String> about,
        Optional<String> replaces,
        Optional<String> replacedBy) {

    private static final String BEHIND_MEETING = "/decisions/";
    private static final String OF_COMMUNITY = "community" + BEHIND_MEETING;

    /** All that were taken by a day, the latest first; those of one meeting in their order. */
    public static List<Decided> by(Community community, LocalDate day) {
        List<Decided> all = new ArrayList<>();
        community
                .minutes()
                .values()
                .forEach(minutes -> Optional.ofNullable(community.meetings().get(minutes.meeting()))
                        .ifPresent(meeting -> ofMeeting(minutes, meeting.date(), all)));
        ofCommunity(community, all);
        all.removeIf(decision -> decision.on.isAfter(day));
        all.sort(Comparator.comparing(Decided::on));
        Map<String, String> replacedBy = new LinkedHashMap<>();
        for (Decided decision : all) {
            decision.replaces.flatMap(ref -> find(ref, all)).ifPresent(other -> replacedBy.put(other.id, decision.id));
        }
        all.replaceAll(decision -> decision.linked(all, Optional.ofNullable(replacedBy.get(decision.id))));
        all.sort(Comparator.comparing(Decided::on).reversed());
        return all;
    }

    /** The place of a decision of a meeting, counted from 1. */
    public static String place(String meeting, int number) {
        return meeting + BEHIND_MEETING + number;
    }

    private static void ofMeeting(Minutes minutes, LocalDate on, List<Decided> all) {
        int number = 0;
        for (Note note : minutes.of(Sort.DECISION)) {
            number++;
            all.add(new Decided(
                    place(minutes.meeting(), number),
                    on,
                    Optional.of(minutes.meeting()),
                    note.text(),
                    note.how(),
                    Optional.empty(),
                    note.replaces(),
                    Optional.empty()));
        }
    }

    private static void ofCommunity(Community community, List<Decided> all) {
        int number = 0;
        for (Agreements.Decision decision : community.charter().agreements().decisions()) {
            number++;
            String about = Word.of(decision.about()).replace('-', ' ');
            String role =
                    decision.role().map(name -> ", " + name.replace('-', ' ')).orElse("");
            all.add(new Decided(
                    OF_COMMUNITY + number,
                    decision.on(),
                    Optional.empty(),
                    decision.text().orElse(about + role),
                    Optional.empty(),
                    Optional.of(about + role),
                    Optional.empty(),
                    Optional.empty()));
        }
    }

    /** The one at a place; where only the meeting is named, the only one that it took. */
    public static Optional<Decided> find(String place, List<Decided> all) {
        List<Decided> found = all.stream()
                .filter(one -> one.id.equals(place)
                        || one.meeting.filter(place::equals).isPresent())
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Decided linked(List<Decided> all, Optional<String> by) {
        Optional<String> whole =
                replaces.map(ref -> find(ref, all).map(Decided::id).orElse(ref));
        return new Decided(id, on, meeting, text, how, about, whole, by);
    }

    /** Whether no later one has taken its place. */
    public boolean isInForce() {
        return replacedBy.isEmpty();
    }
}
