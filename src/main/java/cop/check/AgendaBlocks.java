package cop.check;

import cop.model.AgendaItem.Kind;
import cop.model.Community;
import cop.model.Meeting;
import cop.model.Word;
import java.util.Optional;

/** The checks on the blocks that frame a good meeting. */
final class AgendaBlocks {

    private AgendaBlocks() {}

    private static final String HOW =
            "Add it with: cop agenda add MEETING --kind and the kind of block. To have it in every agenda, add it under"
                    + " agenda: in community.yaml.";

    private static Optional<String> missing(Meeting meeting, Kind kind, String what) {
        return AgendaCheck.has(meeting, kind)
                ? Optional.empty()
                : Optional.of(what + " Add it with: cop agenda add " + meeting.id() + " --kind " + Word.of(kind));
    }

    /** Wants a check-in. */
    static final class CheckIn extends AgendaCheck {
        CheckIn() {
            super(
                    "agenda-check-in",
                    "An agenda without a check-in.",
                    "A round at the beginning lets everyone arrive and be heard once before the work starts; the guide puts a"
                            + " check-in into every agenda (section 2.3, Agenda).",
                    HOW);
        }

        @Override
        Optional<String> advice(Meeting meeting, Community community) {
            return missing(meeting, Kind.CHECK_IN, "This agenda has no check-in, the round in which everyone arrives.");
        }
    }

    /** Wants a check-out. */
    static final class CheckOut extends AgendaCheck {
        CheckOut() {
            super(
                    "agenda-check-out",
                    "An agenda without a check-out.",
                    "A last round tells what people take with them and how the meeting was for them; the guide puts a check-out"
                            + " into every agenda (section 2.3, Agenda).",
                    HOW);
        }

        @Override
        Optional<String> advice(Meeting meeting, Community community) {
            return missing(
                    meeting,
                    Kind.CHECK_OUT,
                    "This agenda has no check-out, the round in which everyone says what they take with them.");
        }
    }

    /** Wants a break in a long meeting. */
    static final class Break extends AgendaCheck {
        private static final int LONG = 120;

        Break() {
            super(
                    "agenda-break",
                    "An agenda of two hours or more without a break.",
                    "Tea or lunch is when people who do not yet know one another talk; the guide asks for a break (section 2.3,"
                            + " Agenda).",
                    HOW);
        }

        @Override
        Optional<String> advice(Meeting meeting, Community community) {
            return Minutage.of(meeting).total() < LONG
                    ? Optional.empty()
                    : missing(meeting, Kind.BREAK, "This meeting takes two hours or more and has no break.");
        }
    }

    /** Wants room for what members would like next. */
    static final class Suggestions extends AgendaCheck {
        Suggestions() {
            super(
                    "agenda-suggestions",
                    "An agenda without time for members to say what should come next.",
                    "Members own the community when they shape it: the guide asks for a standing item in which they suggest"
                            + " topics, speakers and coming agendas (section 2.3, Speakers and Agenda).",
                    HOW);
        }

        @Override
        Optional<String> advice(Meeting meeting, Community community) {
            return missing(
                    meeting,
                    Kind.FUTURE_AGENDA,
                    "This agenda has no time in which members say what and whom they want next.");
        }
    }

    /** Wants a look back, once there is something to look back on. */
    static final class Recap extends AgendaCheck {
        Recap() {
            super(
                    "agenda-recap",
                    "An agenda that does not look back on the meeting before.",
                    "Each meeting builds on the last one when people are reminded of what they learned and promised there; the"
                            + " guide asks the facilitator to make that link (section 3.2).",
                    HOW);
        }

        @Override
        Optional<String> advice(Meeting meeting, Community community) {
            return community.heldBefore(meeting).isEmpty()
                    ? Optional.empty()
                    : missing(meeting, Kind.RECAP, "This agenda does not look back on the meeting before.");
        }
    }
}
