package cop.check;

import cop.model.Agreements;
import cop.model.Community;
import java.time.LocalDate;
import java.util.Optional;

/** The checks on what members agreed about working together. */
final class Agreed {

    private Agreed() {}

    /** Wants a decision on who pays. */
    static final class Funding extends CharterCheck {
        Funding() {
            super(
                    "funding",
                    "A community that has met and has not decided who pays.",
                    "Venues, refreshments and the rest cost something, even where hosts give them; how costs are funded or shared"
                            + " is decided at the beginning (sections 2.1 and 2.3, Costs).",
                    "Decide together, then: cop community settle. Where nothing is needed, the answer is none.",
                    "funding");
        }

        @Override
        Optional<String> advice(Community community, LocalDate today) {
            return community
                            .charter()
                            .agreements()
                            .funding()
                            .flatMap(Agreements.Funding::model)
                            .isPresent()
                    ? Optional.empty()
                    : Optional.of(
                            "Who pays is not decided yet. Once it is, even if the answer is none: cop community settle");
        }
    }

    /** Wants a decision on how much is written down. */
    static final class CaptureLevel extends CharterCheck {
        CaptureLevel() {
            super(
                    "capture-level",
                    "A community that has met and has not decided how much of a meeting is written down.",
                    "Decisions only, the key points or everything: the knowledge manager needs to know early what detail is wanted"
                            + " (section 5.2).",
                    "Decide together, then: cop community settle",
                    "capture",
                    "level");
        }

        @Override
        Optional<String> advice(Community community, LocalDate today) {
            return community
                            .charter()
                            .agreements()
                            .capture()
                            .flatMap(Agreements.Capture::level)
                            .isPresent()
                    ? Optional.empty()
                    : Optional.of(
                            "How much of a meeting is written down is not decided yet: decisions, key-points or full."
                                    + " Once it is: cop community settle");
        }
    }

    /** Wants an agreed way through conflict. */
    static final class ConflictProcess extends CharterCheck {
        ConflictProcess() {
            super(
                    "conflict-process",
                    "A community that has met and has no agreed way through a conflict over its direction.",
                    "Differences are likely, and healthy where there is a process that everyone knows before it is needed"
                            + " (section 6).",
                    "Agree on two or three sentences, then: cop community set conflict-process TEXT",
                    "conflict-process");
        }

        @Override
        Optional<String> advice(Community community, LocalDate today) {
            return community.charter().agreements().conflictProcess().isPresent()
                    ? Optional.empty()
                    : Optional.of(
                            "What you do in a conflict over the direction is not agreed yet. Once it is, in a sentence or"
                                    + " two: cop community set conflict-process");
        }
    }
}
