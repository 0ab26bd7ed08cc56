package cop.model;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answers to an invitation, and who came.
 *
 * @param meeting the meeting's id
 * @param rsvp answers by member
 * @param attendance by member; once it is there, a member whom it does not list was absent; absent means unknown
 * @param guests visitors who are not on the list
 * @param forms how many evaluation forms came back
 */
public record Register(
        String meeting,
        Map<String, Rsvp> rsvp,
        Optional<Map<String, Attendance>> attendance,
        Optional<Guests> guests,
        Optional<Integer> forms)
        implements Thing {

    /** What somebody answered. */
    public record Rsvp(Answer answer, Optional<OffsetDateTime> at, Optional<String> note) {

        public Rsvp {
            at = at.map(moment -> moment.truncatedTo(ChronoUnit.SECONDS));
        }

        public static Rsvp of(Answer answer) {
            return new Rsvp(answer, Optional.empty(), Optional.empty());
        }
    }

    /** The answers of RFC 5545's PARTSTAT that a person gives. */
    public enum Answer {
        ACCEPTED,
        DECLINED,
        TENTATIVE
    }

    /** Whether and how somebody was there. */
    public record Attendance(Status status, Optional<Mode> mode, Optional<Part> part) {

        public static Attendance of(Status status) {
            return new Attendance(status, Optional.empty(), Optional.empty());
        }

        /** Present for at least half of the meeting, in the room or online. */
        public boolean counts() {
            return status == Status.PRESENT && part.filter(p -> p == Part.LESS).isEmpty();
        }
    }

    /** Came, sent word, or neither. */
    public enum Status {
        PRESENT,
        APOLOGY,
        ABSENT
    }

    /** How much of a meeting somebody was there for. */
    public enum Part {
        FULL,
        HALF,
        LESS
    }

    /**
     * Visitors, by name or only counted.
     *
     * @param count as many as there are names where names are given
     */
    public record Guests(List<String> names, int count) {

        public Guests {
            names = List.copyOf(names);
        }

        public static Guests named(List<String> names) {
            return new Guests(names, names.size());
        }

        /** Guests as somebody wrote them: a number, or names. */
        public static Guests read(String text) {
            String all = text.strip();
            if (!all.isEmpty() && all.length() <= 4 && all.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return counted(Integer.parseInt(all));
            }
            List<String> names = new ArrayList<>();
            for (String part : all.replace(';', ',').replace(" and ", ",").split(",", -1)) {
                if (!part.isBlank() && !names.contains(part.strip())) {
                    names.add(part.strip());
                }
            }
            return named(names);
        }

        public static Guests counted(int count) {
            return new Guests(List.of(), count);
        }
    }

    public Register {
        rsvp = Ordered.copy(rsvp);
        attendance = attendance.map(Ordered::copy);
    }

    public static Register empty(String meeting) {
        return new Register(meeting, Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public Key key() {
        return new Key(Kind.REGISTER, meeting);
    }

    /** How many are listed as present, with an apology, or absent. */
    public int count(Status status) {
        int count = 0;
        for (Attendance one : attendance.orElse(Map.of()).values()) {
            count += one.status() == status ? 1 : 0;
        }
        return count;
    }

    public Register withRsvp(Map<String, Rsvp> other) {
        return new Register(meeting, other, attendance, guests, forms);
    }

    public Register withAttendance(Map<String, Attendance> other) {
        return new Register(meeting, rsvp, Optional.of(other), guests, forms);
    }

    public Register withGuests(Guests other) {
        return new Register(meeting, rsvp, attendance, Optional.of(other), forms);
    }

    public Register withForms(int count) {
        return new Register(meeting, rsvp, attendance, guests, Optional.of(count));
    }
}
