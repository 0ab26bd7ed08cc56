package cop.model;

import cop.model.Calendar.LeftOut;
import cop.model.Calendar.Occurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The days on which the rhythms of a community ask for a meeting and no plan stands for it yet. */
public final class Unplanned {

    private final Community community;
    private final Calendar calendar;

    public Unplanned(Community community) {
        this(community, community.charter().calendar());
    }

    /** @param calendar the one of the community, which may know more days without meetings than the charter says */
    public Unplanned(Community community, Calendar calendar) {
        this.community = community;
        this.calendar = calendar;
    }

    /** What a day asks for, wherever it lies. */
    public Optional<Occurrence> on(LocalDate day) {
        for (Occurrence occurrence : calendar.due(day, day).occurrences()) {
            if (!isCovered(occurrence)) {
                return Optional.of(occurrence);
            }
        }
        return Optional.empty();
    }

    /** What comes later than a day, up to another, and after the last plan of its rhythm. */
    public List<Occurrence> after(LocalDate day, LocalDate last) {
        List<Occurrence> open = new ArrayList<>();
        for (Occurrence occurrence : calendar.due(day.plusDays(1), last).occurrences()) {
            if (occurrence.date().isAfter(lastPlanned(occurrence.rhythm())) && !isCovered(occurrence)) {
                open.add(occurrence);
            }
        }
        return open;
    }

    /** What is left out in the same time. */
    public List<LeftOut> leftOut(LocalDate day, LocalDate last) {
        List<LeftOut> out = new ArrayList<>();
        for (LeftOut left : calendar.due(day.plusDays(1), last).leftOut()) {
            if (left.date().isAfter(lastPlanned(left.rhythm()))) {
                out.add(left);
            }
        }
        return out;
    }

    private LocalDate lastPlanned(String rhythm) {
        LocalDate last = LocalDate.MIN;
        for (Meeting meeting : community.meetings().values()) {
            if (meeting.rhythm().filter(rhythm::equals).isPresent()) {
                last = later(
                        last,
                        later(meeting.date(), meeting.standing().movedFrom().orElse(LocalDate.MIN)));
            }
        }
        return last;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Whether a meeting of everybody stands for it, in this rhythm or in none. */
    private boolean isCovered(Occurrence occurrence) {
        for (Meeting meeting : community.meetings().values()) {
            boolean sameDay = meeting.date().equals(occurrence.date())
                    || meeting.standing()
                            .movedFrom()
                            .filter(occurrence.date()::equals)
                            .isPresent();
            boolean sameRhythm = meeting.rhythm()
                    .filter(rhythm -> !rhythm.equals(occurrence.rhythm()))
                    .isEmpty();
            if (sameDay && sameRhythm && meeting.kind() != Meeting.Kinds.SUBGROUP) {
                return true;
            }
        }
        return false;
    }
}
