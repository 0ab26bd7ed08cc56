package cop.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A form to fill in, in no format.
 *
 * @param id what the files call it, such as {@code meeting-1}; with what it is about, where there are several
 * @param title what stands above it
 * @param intro how long it takes and what the numbers mean
 * @param contact who gathers the answers and can be talked to
 * @param named what becomes of an answer that does not come without a name
 * @param footer who sees what; always shown
 */
public record Questionnaire(
        String id,
        String community,
        String title,
        String intro,
        String contact,
        String named,
        List<Part> parts,
        List<String> footer) {

    /** In what way a question is answered. */
    public enum Scale {
        /** From 1 (not at all) to 5 (completely). */
        COMPLETELY,
        /** From 1 (strongly disagree) to 5 (strongly agree). */
        AGREE,
        /** Never, once or several times. */
        OFTEN,
        /** What may become of a story. */
        SHARING,
        /** In one's own words. */
        OPEN;

        /** The answers to choose from; none where people write. */
        public List<String> choices() {
            return switch (this) {
                case COMPLETELY, AGREE -> List.of("1", "2", "3", "4", "5");
                case OFTEN -> List.of("never", "once", "several times");
                case SHARING -> List.of("may be shared", "may be shared with my name", "not to be shared");
                case OPEN -> List.of();
            };
        }

        /** Whether the answers are the numbers from 1 to 5. */
        public boolean isRating() {
            return this == COMPLETELY || this == AGREE;
        }

        /** What the lowest number means. */
        public String lowest() {
            return this == AGREE ? "strongly disagree" : "not at all";
        }

        /** What the highest number means. */
        public String highest() {
            return this == AGREE ? "strongly agree" : "completely";
        }
    }

    /**
     * Questions that are answered in the same way.
     *
     * @param heading empty where none is needed
     */
    public record Part(String heading, Scale scale, List<Question> questions) {

        public Part {
            questions = List.copyOf(questions);
        }
    }

    /**
     * One question.
     *
     * @param hint what some answers mean
     * @param delicate whether an answer counts only where nobody knows whose it is
     */
    public record Question(String id, String text, Optional<String> hint, boolean delicate) {

        static Question of(String id, String text) {
            return new Question(id, text, Optional.empty(), false);
        }
    }

    public Questionnaire {
        parts = List.copyOf(parts);
        footer = List.copyOf(footer);
    }

    /** Whether somebody is named who gathers the answers. */
    public boolean isInNamedHands() {
        return !contact.equals(Questionnaires.NOBODY);
    }

    /** The questions whose answers are counted, in order. */
    List<Question> counted() {
        return of(true);
    }

    /** The questions that are answered in words. */
    List<Question> open() {
        return of(false);
    }

    private List<Question> of(boolean counted) {
        List<Question> questions = new ArrayList<>();
        for (Part part : parts) {
            if ((part.scale() != Scale.OPEN && part.scale() != Scale.SHARING) == counted) {
                questions.addAll(part.questions());
            }
        }
        return questions;
    }

    /** How a question is answered. */
    Scale scale(String question) {
        for (Part part : parts) {
            if (part.questions().stream().anyMatch(each -> each.id().equals(question))) {
                return part.scale();
            }
        }
        throw new IllegalArgumentException(question);
    }
}
