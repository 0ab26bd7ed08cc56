package cop.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One item of an agenda, or one standing block of the charter.
 *
 * @param id unique within its agenda
 * @param kind absent where only a title was given: then it is an {@link Kind#OPEN} item
 * @param lead a member's id, or a name
 * @param proposedBy a member's id, or a name
 * @param goal whether it serves a goal; absent means unknown
 * @param prompt the question that opens it
 * @param carried how many times it was carried over
 * @param held false where there was no time for it
 * @param dropped the day on which it was given up, so that it is not carried over again
 */
public record AgendaItem(
        Optional<String> id,
        Optional<Kind> kind,
        Optional<String> title,
        Optional<Length> length,
        Optional<String> lead,
        Optional<String> proposedBy,
        Optional<GoalLink> goal,
        Optional<String> method,
        Optional<String> prompt,
        List<String> needs,
        Optional<Integer> carried,
        Optional<Boolean> held,
        Optional<LocalDate> dropped) {

    /** What sort of time an item is: the frame of every meeting, or its content. */
    public enum Kind {
        CHECK_IN("Check-in", Part.FRAME),
        RECAP("Where we left off", Part.FRAME),
        ACTIONS("What we promised", Part.FRAME),
        BREAK("Break", Part.FRAME),
        FUTURE_AGENDA("What next and who", Part.FRAME),
        CHECK_OUT("Check-out", Part.FRAME),
        PRESENTATION("Presentation", Part.PRESENTATION),
        POLICY_UPDATE("Policy update", Part.PRESENTATION),
        ORG_PROFILE("An organisation presents itself", Part.PRESENTATION),
        GROUP_WORK("Group work", Part.TOGETHER),
        DISCUSSION("Discussion", Part.TOGETHER),
        PRACTICE_SHARE("Sharing practice", Part.TOGETHER),
        REFLECTION("Reflection", Part.TOGETHER),
        OPEN("Topic of the day", Part.UNDECIDED);

        private final String title;
        private final Part part;

        Kind(String title, Part part) {
            this.title = title;
            this.part = part;
        }

        /** What to call an item of this kind that has no title. */
        public String title() {
            return title;
        }

        public boolean isFrame() {
            return part == Part.FRAME;
        }

        /** Content: presentation, group work, discussion. */
        public boolean isContent() {
            return part == Part.PRESENTATION || part == Part.TOGETHER;
        }

        public boolean isPresentation() {
            return part == Part.PRESENTATION;
        }

        /** Content that members make together: group work and discussion. */
        public boolean isTogether() {
            return part == Part.TOGETHER;
        }

        private enum Part {
            FRAME,
            PRESENTATION,
            TOGETHER,
            UNDECIDED
        }
    }

    /**
     * How long an item takes.
     *
     * @param minutes absent means a share of what is left
     */
    public record Length(Optional<Integer> minutes) {

        public static final Length REST = new Length(Optional.empty());

        public static Length of(int minutes) {
            return new Length(Optional.of(minutes));
        }
    }

    /**
     * Whether an item serves a goal, and which.
     *
     * @param goal the goal's id where it is named
     */
    public record GoalLink(boolean linked, Optional<String> goal) {}

    public static final AgendaItem BLANK = new AgendaItem(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public AgendaItem {
        needs = List.copyOf(needs);
    }

    public static AgendaItem of(Kind kind, String title, Length length) {
        return BLANK.withKind(Optional.of(kind)).withTitle(Optional.of(title)).withLength(Optional.of(length));
    }

    /** Its kind, an item without one being open. */
    public Kind kindOrOpen() {
        return kind.orElse(Kind.OPEN);
    }

    /** Whether it only keeps a place free: open, under the usual title. */
    public boolean isUndecided() {
        return kindOrOpen() == Kind.OPEN && heading().equals(Kind.OPEN.title);
    }

    /** Whether it is put off to another meeting: there was no time for it, or there is to be none. */
    public boolean isPutOff() {
        return held.filter(was -> !was).isPresent();
    }

    /** What people call it. */
    public String heading() {
        return title.orElseGet(() -> kindOrOpen().title());
    }

    public AgendaItem withId(String other) {
        return new AgendaItem(
                Optional.of(other),
                kind,
                title,
                length,
                lead,
                proposedBy,
                goal,
                method,
                prompt,
                needs,
                carried,
                held,
                dropped);
    }

    public AgendaItem withKind(Optional<Kind> other) {
        return new AgendaItem(
                id, other, title, length, lead, proposedBy, goal, method, prompt, needs, carried, held, dropped);
    }

    public AgendaItem withTitle(Optional<String> other) {
        return new AgendaItem(
                id, kind, other, length, lead, proposedBy, goal, method, prompt, needs, carried, held, dropped);
    }

    public AgendaItem withLength(Optional<Length> other) {
        return new AgendaItem(
                id, kind, title, other, lead, proposedBy, goal, method, prompt, needs, carried, held, dropped);
    }

    public AgendaItem withPeople(Optional<String> leader, Optional<String> proposer) {
        return new AgendaItem(
                id, kind, title, length, leader, proposer, goal, method, prompt, needs, carried, held, dropped);
    }

    public AgendaItem withGoal(Optional<GoalLink> other) {
        return new AgendaItem(
                id, kind, title, length, lead, proposedBy, other, method, prompt, needs, carried, held, dropped);
    }

    public AgendaItem withMethod(Optional<String> other) {
        return new AgendaItem(
                id, kind, title, length, lead, proposedBy, goal, other, prompt, needs, carried, held, dropped);
    }

    public AgendaItem withPrompt(Optional<String> other) {
        return new AgendaItem(
                id, kind, title, length, lead, proposedBy, goal, method, other, needs, carried, held, dropped);
    }

    public AgendaItem withNeeds(List<String> other) {
        return new AgendaItem(
                id, kind, title, length, lead, proposedBy, goal, method, prompt, other, carried, held, dropped);
    }

    public AgendaItem withCarried(int other) {
        return new AgendaItem(
                id,
                kind,
                title,
                length,
                lead,
                proposedBy,
                goal,
                method,
                prompt,
                needs,
                Optional.of(other),
                held,
                dropped);
    }

    public AgendaItem withHeld(Optional<Boolean> other) {
        return new AgendaItem(
                id, kind, title, length, lead, proposedBy, goal, method, prompt, needs, carried, other, dropped);
    }

    public AgendaItem droppedOn(LocalDate other) {
        return new AgendaItem(
                id,
                kind,
                title,
                length,
                lead,
                proposedBy,
                goal,
                method,
                prompt,
                needs,
                carried,
                held,
                Optional.of(other));
    }
}
