package cop.check;

import cop.model.AgendaInForce;
import cop.model.Community;
import cop.model.Meeting;
import cop.model.Severity;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at the meetings of the next four weeks; a draft is left in peace, and so is history. */
abstract class ComingCheck extends Check {

    /** Invitations leave four weeks ahead. What is later has time, and a year planned ahead is no list of faults. */
    static final int DAYS_AHEAD = 28;

    private final String[] path;

    /** @param path leads to the field of a meeting that the advice is about */
    ComingCheck(String name, String looksFor, String why, String whatToDo, String... path) {
        super(name, Severity.ADVICE, looksFor, why, whatToDo);
        this.path = path;
    }

    @Override
    public final List<Finding> find(Snapshot at, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        for (Meeting meeting : at.community().meetings().values()) {
            if (isNear(meeting, today)) {
                advice(asItStands(meeting, at.community()), at.community(), today)
                        .ifPresent(text -> found.add(Finding.at(at.sources().of(meeting.key(), path), text)));
            }
        }
        return found;
    }

    /** The meeting with its agenda in force, if somebody has begun one: with what was carried over, without what is left out. */
    private static Meeting asItStands(Meeting meeting, Community community) {
        return meeting.agenda().isEmpty() ? meeting : withAgendaInForce(meeting, community);
    }

    static Meeting withAgendaInForce(Meeting meeting, Community community) {
        return meeting.withAgenda(AgendaInForce.of(community, meeting).items().stream()
                .filter(item -> !item.isPutOff())
                .toList());
    }

    private static boolean isNear(Meeting meeting, LocalDate today) {
        return meeting.isComing(today)
                && meeting.status() != Meeting.Status.DRAFT
                && !meeting.date().isAfter(today.plusDays(DAYS_AHEAD));
    }

    abstract Optional<String> advice(Meeting meeting, Community community, LocalDate today);
}
