package cop.register;

import cop.model.Mode;
import cop.model.Register.Attendance;
import cop.model.Register.Part;
import cop.model.Register.Status;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** One way of having been at a meeting or not, with the words that people use for it. */
enum How {
    PRESENT,
    APOLOGY,
    ABSENT,
    ONLINE,
    IN_PERSON,
    FULL,
    HALF,
    LESS;

    /** What a word in lower case says, if it says how somebody was there. */
    static Optional<How> of(String word) {
        return switch (word) {
            case "present", "here", "came", "attended", "yes", "x" -> Optional.of(PRESENT);
            case "apology", "apologies", "sorry", "excused" -> Optional.of(APOLOGY);
            case "absent", "away", "missing", "no" -> Optional.of(ABSENT);
            case "online", "remote", "remotely" -> Optional.of(ONLINE);
            case "in-person", "in-room" -> Optional.of(IN_PERSON);
            case "full", "fully" -> Optional.of(FULL);
            case "half" -> Optional.of(HALF);
            case "less", "briefly" -> Optional.of(LESS);
            default -> Optional.empty();
        };
    }

    /** What several of them say together; without a status, whoever was online or there for half of it was present. */
    static Attendance together(EnumSet<How> hows, Status otherwise) {
        Status status = otherwise;
        if (hows.contains(APOLOGY)) {
            status = Status.APOLOGY;
        } else if (hows.contains(ABSENT)) {
            status = Status.ABSENT;
        } else if (!hows.isEmpty()) {
            status = Status.PRESENT;
        }
        return status == Status.PRESENT ? new Attendance(status, mode(hows), part(hows)) : Attendance.of(status);
    }

    private static Optional<Mode> mode(Set<How> hows) {
        if (hows.contains(ONLINE)) {
            return Optional.of(Mode.ONLINE);
        }
        return hows.contains(IN_PERSON) ? Optional.of(Mode.IN_PERSON) : Optional.empty();
    }

    private static Optional<Part> part(Set<How> hows) {
        if (hows.contains(HALF)) {
            return Optional.of(Part.HALF);
        }
        if (hows.contains(LESS)) {
            return Optional.of(Part.LESS);
        }
        return hows.contains(FULL) ? Optional.of(Part.FULL) : Optional.empty();
    }
}
