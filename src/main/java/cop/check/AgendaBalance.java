package cop.check;

import cop.model.Community;
import cop.model.Meeting;
import java.util.Optional;

/** Wants time to work and talk together beside the presentations. */
final class AgendaBalance extends AgendaCheck {

    /** Below a quarter of the content (HEALTH_MODEL E4), members mostly listen. */
    private static final double LEAST_TOGETHER = 0.25;

    AgendaBalance() {
        super(
                "agenda-balance",
                "An agenda in which less than a quarter of the content is group work or discussion.",
                "A community is more than a row of talks with questions at the end: the guide asks for a balance of"
                        + " presentations and group work (sections 2.3, Agenda, and 3.1).",
                "Shorten a talk, or turn part of it into group work; see the agenda with: cop agenda show");
    }

    @Override
    Optional<String> advice(Meeting meeting, Community community) {
        Minutage time = Minutage.of(meeting);
        int content = time.presentation() + time.together();
        if (!time.known() || content == 0 || time.together() >= LEAST_TOGETHER * content) {
            return Optional.empty();
        }
        return Optional.of("Members listen for " + time.presentation() + " minutes and work or talk together for "
                + time.together() + ". Shorten a talk: cop agenda set " + meeting.id()
                + " ITEM length MINUTES. Then let people work on it: cop agenda add " + meeting.id()
                + " TITLE --kind group-work --length MINUTES");
    }
}
