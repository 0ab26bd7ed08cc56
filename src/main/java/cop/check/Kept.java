package cop.check;

import cop.model.Consent.Audience;
import cop.model.Product;
import cop.model.Severity;
import cop.model.Snapshot;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The checks on knowledge products, from drafts that are forgotten to what went out and may not hold any more. */
final class Kept {

    /** From so many days on, a draft is likely to be forgotten. */
    private static final int OLD_DRAFT = 60;

    /** What is good enough to be given away is given away within so many days. */
    private static final int TO_BE_SHARED = 30;

    private Kept() {}

    /** Looks at one product after the other. */
    private abstract static class ProductCheck extends Check {

        private final String field;

        /** @param field where it points */
        ProductCheck(String name, String field, String looksFor, String why, String whatToDo) {
            super(name, Severity.ADVICE, looksFor, why, whatToDo);
            this.field = field;
        }

        /** What is to be said of a product; nothing where all is well with it. */
        abstract Optional<String> text(Product product, Snapshot at, LocalDate today);

        @Override
        public final List<Finding> find(Snapshot at, LocalDate today) {
            List<Finding> found = new ArrayList<>();
            for (Product product : at.community().knowledge().values()) {
                text(product, at, today)
                        .ifPresent(text -> found.add(Finding.at(at.sources().of(product.key(), field), text)));
            }
            return found;
        }
    }

    /** Wants drafts worked on. */
    static final class Idle extends ProductCheck {
        Idle() {
            super(
                    "knowledge-idle",
                    "title",
                    "A draft of a meeting more than " + OLD_DRAFT + " days ago that nobody has looked over since.",
                    "What is shared has to be captured and processed, or it is lost to those who were not there (section 5.2).",
                    "Ask who finishes it. Once it is good enough: cop knowledge share PRODUCT members. What nobody will"
                            + " finish: cop knowledge set PRODUCT retired today");
        }

        @Override
        Optional<String> text(Product product, Snapshot at, LocalDate today) {
            return product.since(today, at.community().meetings())
                    .filter(day -> product.isDraft(today) && day.isBefore(today.minusDays(OLD_DRAFT)))
                    .map(day -> "A draft since " + Words.day(day) + ". Ask who finishes it, then: cop knowledge share "
                            + product.id() + " members. If nobody will: cop knowledge set " + product.id()
                            + " retired today");
        }
    }

    /** Wants what is good enough to be given to somebody. */
    static final class Unshared extends ProductCheck {
        Unshared() {
            super(
                    "knowledge-unshared",
                    "published",
                    "A product that was found fit to be given away more than " + TO_BE_SHARED
                            + " days ago, and that nobody is recorded to have been given.",
                    "Outputs and what is learned are shared with all members, so that others can use them (sections 4 and 5.2).",
                    "Send it round, then: cop knowledge share PRODUCT members");
        }

        @Override
        Optional<String> text(Product product, Snapshot at, LocalDate today) {
            return product.life()
                    .published()
                    .filter(day -> product.state(today) == Product.State.REVIEWED
                            && day.isBefore(today.minusDays(TO_BE_SHARED)))
                    .map(day -> "Ready since " + Words.day(day)
                            + ", and nobody is recorded to have been given it. Send it round, then: cop knowledge share "
                            + product.id() + " members");
        }
    }

    /** Wants those outside to know what they may do. */
    static final class Unlicensed extends ProductCheck {
        Unlicensed() {
            super(
                    "knowledge-licence",
                    "shared",
                    "A product that the public was given, and that does not say what others may do with it.",
                    "Knowledge products are meant to be used, shared and adapted across organisations (section 5.2). Without a"
                            + " licence nobody outside knows whether they may.",
                    "Agree on it with the authors, then: cop knowledge set PRODUCT licence CC-BY-4.0");
        }

        @Override
        Optional<String> text(Product product, Snapshot at, LocalDate today) {
            return product.isFor(Audience.PUBLIC, today)
                            && product.access().licence().isEmpty()
                    ? Optional.of("This went to the public and does not say what others may do with it. Agree with the"
                            + " authors, then: cop knowledge set " + product.id() + " licence CC-BY-4.0")
                    : Optional.empty();
        }
    }

    /** Wants what others use to hold. */
    static final class ReviewDue extends ProductCheck {
        ReviewDue() {
            super(
                    "knowledge-review",
                    "review-by",
                    "A product whose day of review has passed, and that nobody has renewed since.",
                    "Knowledge is an asset that needs care: what has grown old misleads those who trust it (section 5.1).",
                    "Ask its authors whether it still holds. If so, or once it is mended: cop knowledge set PRODUCT revised"
                            + " today, with a new day under review-by. If not: cop knowledge set PRODUCT retired today");
        }

        @Override
        Optional<String> text(Product product, Snapshot at, LocalDate today) {
            return product.life()
                    .reviewBy()
                    .filter(day -> product.isReviewDue(today))
                    .map(day -> "To be looked over by " + Words.day(day)
                            + ". Ask its authors whether it still holds, then: cop knowledge set " + product.id()
                            + " revised today, or retired today");
        }
    }
}
