package cop.check;

import cop.model.Aims;
import cop.model.Community;
import cop.model.PurposeReview;
import java.time.LocalDate;
import java.util.Optional;

/** The checks on what the community is for. */
final class Direction {

    private Direction() {}

    private static final String SETTLE = "Settle it together, then: cop community settle";

    /** Wants a purpose in words. */
    static final class CharterPurpose extends CharterCheck {
        CharterPurpose() {
            super(
                    "charter-purpose",
                    "A community that has met and has not yet said what it is for.",
                    "A community connects people in learning, sharing and working together (section 1.2); to define its purpose is"
                            + " the first task of the first meeting (section 2.1).",
                    SETTLE,
                    "purpose");
        }

        @Override
        Optional<String> advice(Community community, LocalDate today) {
            return community.charter().aims().purpose().statement().isPresent()
                    ? Optional.empty()
                    : Optional.of("The purpose is not written down yet. Once you agree on it: cop community settle");
        }
    }

    /** Wants something that members mean to learn or reach. */
    static final class CharterGoals extends CharterCheck {
        CharterGoals() {
            super(
                    "charter-goals",
                    "A community that has met and has neither learning goals nor goals.",
                    "A common interest and shared learning goals are what a community is built on (section 1.1); what it reaches"
                            + " may be countable or less tangible (section 1.4).",
                    "Ask what members want to learn or reach, then: cop goal add TEXT",
                    "learning-goals");
        }

        @Override
        Optional<String> advice(Community community, LocalDate today) {
            Aims aims = community.charter().aims();
            return aims.learningGoals().isEmpty() && aims.goals().isEmpty()
                    ? Optional.of(
                            "No goal is written down yet. Ask what members want to learn or reach together, then: cop goal add")
                    : Optional.empty();
        }
    }

    /** Wants purpose and goals looked at again from time to time. */
    static final class ReviewDue extends CharterCheck {
        ReviewDue() {
            super(
                    "review-due",
                    "A purpose that members have not looked at together for longer than review-every says, or for a year.",
                    "Needs and expectations shift; the guide asks to review purpose and goals regularly (section 6).",
                    "Put the purpose on the next agenda, look at it together, then: cop community review",
                    "purpose",
                    "reviews");
        }

        @Override
        Optional<String> advice(Community community, LocalDate today) {
            return PurposeReview.of(community, today)
                    .filter(review -> review.isOverdue(today))
                    .map(review -> "You last looked at your purpose together on " + review.last()
                            + ". Put it on the next agenda, then: cop community review");
        }
    }
}
