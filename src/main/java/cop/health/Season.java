package cop.health;

import java.util.List;

/**
 * What the time of year in a community's life may ask for; at most one thing, and it may be nothing.
 *
 * @param isLight whether small steps will do
 * @param triggers what speaks for it: signs of HEALTH_MODEL section 3, or ids of indicators
 * @param notes what to keep in mind besides
 * @param otherwise what would change our mind, a sentence
 */
record Season(
        Suggestion suggestion,
        boolean isLight,
        LifeCycle.Confidence confidence,
        List<String> triggers,
        List<String> notes,
        String otherwise) {

    /** What may be suggested. */
    enum Suggestion {
        INVIGORATE("people are still with it, but it needs new life", "section 6, Ensuring regular attendance"),
        REFOCUS("there is energy, but the direction is unclear", "section 6, Measuring health"),
        /** Always a question to the members. */
        RETIRE("what was set out to be reached is reached, or few are left to carry it", "section 6 and section 7"),
        STEADY_ON("nothing asks for a change of season", "section 6, Measuring health");

        private final String words;
        private final String guide;

        Suggestion(String words, String guide) {
            this.words = words;
            this.guide = guide;
        }

        String words() {
            return words;
        }

        String guide() {
            return guide;
        }
    }

    /** The work needs to be shared out, not the community to be changed. */
    static final String REBALANCE = "rebalance";

    static Season steadyOn(List<String> notes) {
        return new Season(Suggestion.STEADY_ON, false, LifeCycle.Confidence.MEDIUM, List.of(), notes, "");
    }

    boolean isQuiet() {
        return suggestion == Suggestion.STEADY_ON;
    }

    Season unless(String sentence) {
        return new Season(suggestion, isLight, confidence, triggers, notes, sentence);
    }
}
