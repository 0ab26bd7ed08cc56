package cop.evaluation;

import cop.model.Community;
import cop.model.CopException;
import cop.model.Id;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Pulse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The half-yearly rhythm of the pulse. */
public final class Wave {

    private static final int MONTHS = 6;
    private static final int FEWEST_MEMBERS = 5;

    private Wave() {}

    /** The wave that somebody names, or that of the half-year. */
    public static String of(Optional<String> named, LocalDate today) {
        String wave = named.orElseGet(() -> today.getYear() + (today.getMonthValue() <= MONTHS ? "-h1" : "-h2"));
        if (!Id.isId(wave) || Id.isReserved(wave)) {
            throw CopException.usage("\"" + wave + "\" is no name for a pulse.", "Write it like 2026-h1.");
        }
        return wave;
    }

    /** Whether there are so few regular members that talking says more, and endangers nobody. */
    public static boolean isBetterTalkedOver(Community community, LocalDate today) {
        return regulars(community, today) < Math.max(FEWEST_MEMBERS, Discretion.fewest(community));
    }

    static int regulars(Community community, LocalDate today) {
        int regulars = 0;
        for (Member member : community.membersOn(today)) {
            regulars += member.isRegular() ? 1 : 0;
        }
        return regulars;
    }

    /** Since when the next pulse is due; nothing where none is due yet. */
    public static Optional<LocalDate> dueSince(Community community, LocalDate today) {
        if (isBetterTalkedOver(community, today)) {
            return Optional.empty();
        }
        Optional<LocalDate> last = Optional.empty();
        for (Pulse pulse : community.pulses().values()) {
            last = later(last, pulse.closed(), today);
        }
        List<Meeting> held = community.heldBy(today);
        if (last.isEmpty() && held.isEmpty()) {
            return Optional.empty();
        }
        LocalDate due = (last.isPresent() ? last.get() : held.get(0).date()).plusMonths(MONTHS);
        return due.isAfter(today) ? Optional.empty() : Optional.of(due);
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other, LocalDate today) {
        boolean later = other.isPresent()
                && !other.get().isAfter(today)
                && (one.isEmpty() || other.get().isAfter(one.get()));
        return later ? other : one;
    }
}
