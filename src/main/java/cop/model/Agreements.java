package cop.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the members agreed to work together.
 *
 * @param facilitation the approach that rotating facilitators share
 * @param conflictProcess how a conflict over the direction is resolved
 * @param decisions about the community itself
 */
public record Agreements(
        Optional<String> facilitation,
        List<String> groundRules,
        Optional<String> conflictProcess,
        Optional<Capture> capture,
        Optional<Funding> funding,
        List<Decision> decisions) {

    /**
     * What is written down of a meeting.
     *
     * @param products the kinds of knowledge products that the community means to make
     */
    public record Capture(Optional<Level> level, List<String> products) {

        public Capture {
            products = List.copyOf(products);
        }
    }

    /** How much is written down. */
    public enum Level {
        DECISIONS,
        KEY_POINTS,
        FULL
    }

    /** Who pays. */
    public record Funding(Optional<Model> model, Optional<LocalDate> decided, Optional<String> how) {

        /** The ways of paying that the charter knows. */
        public enum Model {
            NONE,
            HOSTED,
            SHARED,
            SINGLE_FUNDER
        }
    }

    /**
     * A decision about the community itself.
     *
     * @param role the role handed over, if it is about one
     */
    public record Decision(LocalDate on, About about, Optional<String> role, Optional<String> text) {

        /** What such a decision can be about. */
        public enum About {
            CLOSE,
            SPLIT,
            MERGE,
            HAND_OVER,
            RENEW,
            OTHER
        }
    }

    public static final Agreements NONE = new Agreements(
            Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public Agreements {
        groundRules = List.copyOf(groundRules);
        decisions = List.copyOf(decisions);
    }

    /** One more decision, behind the earlier ones. */
    public Agreements withDecision(Decision latest) {
        List<Decision> more = new ArrayList<>(decisions);
        more.add(latest);
        return new Agreements(facilitation, groundRules, conflictProcess, capture, funding, more);
    }

    public Agreements withGroundRules(List<String> other) {
        return new Agreements(facilitation, other, conflictProcess, capture, funding, decisions);
    }

    public Agreements withCapture(Capture other) {
        return new Agreements(facilitation, groundRules, conflictProcess, Optional.of(other), funding, decisions);
    }

    public Agreements withFunding(Funding other) {
        return new Agreements(facilitation, groundRules, conflictProcess, capture, Optional.of(other), decisions);
    }
}
