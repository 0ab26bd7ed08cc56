package cop.logistics;

import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Edit;
import cop.model.Id;
import cop.model.Meeting;
import cop.model.Meeting.Job;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says of one thing around a meeting who sees to it, for how many, and that it is done.
 *
 * @param owner a member's id, or a name; absent leaves whoever stands there
 * @param done the day on which it was done
 * @param drop whether it is not needed any more
 */
public record Arrangement(
        Optional<String> owner,
        Optional<Integer> count,
        Optional<LocalDate> done,
        Optional<String> note,
        boolean drop) {

    /**
     * Writes it into the plan.
     *
     * @param what a thing that the meeting needs, or a new one
     */
    public Change change(Community community, Meeting meeting, String what) {
        if (what.isBlank()) {
            throw CopException.usage(
                    "Nothing is named.",
                    "Say what, such as refreshments; see what is needed with: cop meeting logistics");
        }
        if (owner.isEmpty() && count.isEmpty() && done.isEmpty() && note.isEmpty() && !drop) {
            throw CopException.usage(
                    "Nothing is said of " + what + ".",
                    "Say who sees to it with --owner, or that it is done with --done.");
        }
        if (count.filter(number -> number < 1).isPresent()) {
            throw CopException.usage("Nobody is not a number to plan for.", "Give --for a number from 1 on.");
        }
        String name = name(community, meeting, what);
        Map<String, Job> jobs = new LinkedHashMap<>(meeting.logistics());
        Optional<Job> before = Optional.ofNullable(jobs.get(name));
        if (drop) {
            if (before.isEmpty()) {
                throw CopException.notFound(
                        "Nothing is arranged about " + name + ".",
                        "See what is with: cop meeting logistics " + meeting.id());
            }
            jobs.remove(name);
        } else {
            jobs.put(name, after(before));
        }
        Meeting after = meeting.withLogistics(jobs);
        String summary = "meeting: arrange " + meeting.id() + " " + name;
        return after.equals(meeting)
                ? Change.of(summary).noting("Nothing to change: the plan says this already.")
                : Change.of(summary, new Edit.Replace(after)).noting(said(name, jobs, community));
    }

    private Job after(Optional<Job> before) {
        return new Job(
                owner.or(() -> before.flatMap(Job::owner)),
                count.or(() -> before.flatMap(Job::count)),
                done.or(() -> before.flatMap(Job::done)),
                note.or(() -> before.flatMap(Job::note)));
    }

    /** The name of the job that is meant: of one that is needed, by its words or their beginning, or a new one. */
    private static String name(Community community, Meeting meeting, String what) {
        List<String> names = new ArrayList<>();
        for (Need need : Needs.of(community, meeting)) {
            if (need.what().equalsIgnoreCase(what) && need.job().isEmpty()) {
                throw CopException.refused(
                        Words.title(need.what()) + " is part of the meeting's plan.",
                        "Set it with: cop meeting set " + meeting.id() + " " + field(need.what()));
            }
            need.job().ifPresent(names::add);
        }
        String id = Id.from(what)
                .orElseThrow(
                        () -> CopException.usage("\"" + what + "\" gives no name for a job.", "Use letters a to z."));
        List<String> fitting =
                names.stream().filter(name -> name.startsWith(id)).toList();
        if (names.contains(id) || fitting.isEmpty()) {
            return id;
        }
        if (fitting.size() > 1) {
            throw CopException.usage("\"" + what + "\" could be " + Words.and(fitting) + ".", "Write more of it.");
        }
        return fitting.get(0);
    }

    private static String field(String what) {
        return switch (what) {
            case "room" -> "venue.booked DATE";
            case "seating" -> "venue.layout circle";
            case "chairs" -> "venue.capacity NUMBER";
            case "online room" -> "online.url ADDRESS";
            default -> "venue.equipment THINGS";
        };
    }

    private static String said(String name, Map<String, Job> jobs, Community community) {
        Optional<Job> job = Optional.ofNullable(jobs.get(name));
        if (job.isEmpty()) {
            return Words.title(name) + ": nothing is arranged any more.";
        }
        List<String> parts = new ArrayList<>();
        job.get().owner().ifPresent(id -> parts.add(community.nameOf(id)));
        job.get().count().ifPresent(number -> parts.add("for " + number));
        job.get().done().ifPresent(day -> parts.add("done on " + Words.day(day)));
        job.get().note().ifPresent(parts::add);
        return Words.title(name) + ": " + String.join(", ", parts) + ".";
    }
}
