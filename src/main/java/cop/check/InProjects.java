package cop.check;

import cop.model.Project;
import cop.model.Severity;
import cop.model.Snapshot;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The checks on what some members do together between meetings. */
final class InProjects {

    private static final int DAYS_AHEAD = 14;

    private InProjects() {}

    private static boolean isOpen(Project project) {
        return project.status()
                .filter(how -> how == Project.Status.DONE || how == Project.Status.STOPPED)
                .isEmpty();
    }

    /** Wants a project done, stopped or given a new date by the day on which it is due. */
    static final class Overdue extends Check {
        Overdue() {
            super(
                    "project-overdue",
                    Severity.ADVICE,
                    "A project or a submission that is still open after the day on which it was due.",
                    "Projects of the whole group or of sub-groups are tasks that somebody follows up on (sections 2.3 and 4)."
                            + " One that is stopped in the open costs less trust than one that is never spoken of again.",
                    "Ask how far it is, then: cop project set PROJECT --status done or stopped, or --due DAY.");
        }

        @Override
        public List<Finding> find(Snapshot at, LocalDate today) {
            List<Finding> found = new ArrayList<>();
            for (Project project : at.community().projects().values()) {
                project.due()
                        .filter(day -> isOpen(project) && day.isBefore(today))
                        .ifPresent(day -> found.add(Finding.at(
                                at.sources().of(project.key(), "due"),
                                "This was due on " + Words.day(day)
                                        + ". Ask how far it is, then: cop project set " + project.id()
                                        + " --status done or stopped, or --due DAY.")));
            }
            return found;
        }
    }

    /** Says two weeks ahead that a submission must be in. */
    static final class Deadline extends Check {
        Deadline() {
            super(
                    "submission-due",
                    Severity.ADVICE,
                    "A submission that must be in within two weeks.",
                    "Sub-groups write submissions together, and building an argument is one of the things that communities do"
                            + " (section 1.3). A deadline set by others does not wait for the next meeting.",
                    "Ask what is still missing. Once it is in: cop project set PROJECT --status done.");
        }

        @Override
        public List<Finding> find(Snapshot at, LocalDate today) {
            List<Finding> found = new ArrayList<>();
            for (Project project : at.community().projects().values()) {
                boolean submission = project.kind() == Project.Kind.SUBMISSION;
                project.due()
                        .filter(day -> submission
                                && isOpen(project)
                                && !day.isBefore(today)
                                && !day.isAfter(today.plusDays(DAYS_AHEAD)))
                        .ifPresent(day -> found.add(Finding.at(
                                at.sources().of(project.key(), "due"),
                                "This must be in by " + Words.day(day)
                                        + ". Ask what is still missing; once it is in: cop project set "
                                        + project.id() + " --status done")));
            }
            return found;
        }
    }
}
