package cop.logistics;

import cop.model.Meeting.Job;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that has to be seen to before a meeting.
 *
 * @param job the name under which the meeting's file says who sees to it; the room is no job but part of the plan
 * @param why what in the plan asks for it
 * @param owner a member's id, or a name
 * @param by the day by which it should be done
 * @param done the day on which it was, or since when it is there
 */
public record Need(
        String what,
        Optional<String> job,
        String why,
        Optional<String> owner,
        Optional<Integer> count,
        LocalDate by,
        Optional<LocalDate> done,
        State state) {

    /** How far it is. */
    public enum State {
        /** Nobody sees to it yet. */
        OPEN,
        /** Somebody sees to it. */
        PROMISED,
        DONE,
        /** The venue has it. */
        THERE,
        /** The place is not fit for it. */
        UNFIT
    }

    /** Something that belongs to the place, and no person brings. */
    static Need ofPlace(String what, String why, LocalDate by, Optional<LocalDate> done, State state) {
        return new Need(what, Optional.empty(), why, Optional.empty(), Optional.empty(), by, done, state);
    }

    /** Something that somebody brings or does, as far as the meeting's file says who. */
    static Need ofJob(String what, String name, String why, LocalDate by, Optional<Job> job) {
        Optional<LocalDate> done = job.flatMap(Job::done);
        boolean promised = job.flatMap(Job::owner).isPresent();
        return new Need(
                what,
                Optional.of(name),
                why,
                job.flatMap(Job::owner),
                job.flatMap(Job::count),
                by,
                done,
                done.isPresent() ? State.DONE : promised ? State.PROMISED : State.OPEN);
    }

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return state == State.OPEN || state == State.PROMISED || state == State.UNFIT;
    }
}
