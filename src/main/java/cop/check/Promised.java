package cop.check;

import cop.model.Action;
import cop.model.Severity;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The checks on what members promised. */
final class Promised {

    private Promised() {}

    /** Wants actions done, dropped or given a new date by the day on which they are due. */
    static final class Overdue extends Check {
        Overdue() {
            super(
                    "action-overdue",
                    Severity.ADVICE,
                    "An action that is still open after the day on which it was due.",
                    "Following up on what was agreed is part of every meeting's aftermath, and the facilitator reminds people of it"
                            + " (the guide, sections 3.2 and 4).",
                    "Ask whether help would do, then: cop action done ACTION, or cop action drop ACTION, or write a new due: date.");
        }

        @Override
        public List<Finding> find(Snapshot at, LocalDate today) {
            List<Finding> found = new ArrayList<>();
            for (Action action : at.community().actions().values()) {
                if (action.isOverdue(today)) {
                    LocalDate due = action.due().orElse(today);
                    long days = ChronoUnit.DAYS.between(due, today);
                    found.add(Finding.at(
                            at.sources().of(action.key(), "due"),
                            "This was due " + (days == 1 ? "a day" : days + " days")
                                    + " ago. Ask how it goes, then: cop action done " + action.id()
                                    + ", cop action drop "
                                    + action.id() + ", or write a new date here."));
                }
            }
            return found;
        }
    }

    /** Wants somebody behind each open action. */
    static final class WithoutOwner extends Check {
        WithoutOwner() {
            super(
                    "action-without-owner",
                    Severity.ADVICE,
                    "An open action that nobody has taken on.",
                    "The guide asks to follow up on every action after a meeting (section 4); that takes somebody to ask.",
                    "Ask at the next meeting who takes it on, and write owner: with that member's id into the action's file.");
        }

        @Override
        public List<Finding> find(Snapshot at, LocalDate today) {
            List<Finding> found = new ArrayList<>();
            for (Action action : at.community().actions().values()) {
                if (action.isOpen(today) && action.owners().isEmpty()) {
                    found.add(Finding.at(
                            at.sources().of(action.key(), "text"),
                            "Nobody has taken this on yet. Once somebody has, write owner: and that member's id."));
                }
            }
            return found;
        }
    }
}
