package cop.health;

/**
 * What an indicator is and says, apart from any figures.
 *
 * @param id for example {@code R2}
 * @param name what people call it in a table
 * @param counts what the denominator counts
 * @param reads the neutral sentence; {@code {x}} of {@code {n}}, and other names from the tally's detail
 * @param definition what is counted, of what, and how much it takes
 * @param blindSpot what it cannot tell, to follow "It cannot tell"
 * @param followed whether its trend over the meetings is tested
 * @param committedOnly whether it makes sense only where members commit to come
 */
record Card(
        String id,
        Dimension dimension,
        String name,
        Noun counts,
        String reads,
        String definition,
        String blindSpot,
        Band band,
        Certainty certainty,
        Phrases phrases,
        Advice advice,
        boolean followed,
        boolean committedOnly) {

    /** An indicator of every community whose trend is not tested, as most are. */
    Card(
            String id,
            Dimension dimension,
            String name,
            Noun counts,
            String reads,
            String definition,
            String blindSpot,
            Band band,
            Certainty certainty,
            Phrases phrases,
            Advice advice) {
        this(id, dimension, name, counts, reads, definition, blindSpot, band, certainty, phrases, advice, false, false);
    }

    /**
     * What the headline calls it.
     *
     * @param falling when it is going down
     */
    record Phrases(String strength, String concern, String falling) {

        Phrases(String strength, String concern) {
            this(strength, concern, concern);
        }
    }

    /**
     * What a conversation about it can start from.
     *
     * @param step takes less than an hour
     * @param guide where the guide helps, for example {@code section 2.3, Reminders}
     */
    record Advice(String why, String step, String question, String guide) {}
}
