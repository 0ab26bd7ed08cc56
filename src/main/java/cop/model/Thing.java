package cop.model;

/** What one file of the data folder holds, known by its kind and id. */
public sealed interface Thing
        permits Charter,
                Member,
                Meeting,
                Register,
                Minutes,
                Correspondence,
                Action,
                Organisation,
                Product,
                Topic,
                Project,
                Story,
                Budget,
                EvaluationBlock,
                Pulse {

    /** Which kind of file it is, and its id; what belongs to a meeting carries the meeting's id. */
    Key key();

    /** The kinds of things that {@code cop} keeps, each with the word that people use for it. */
    enum Kind {
        COMMUNITY("community"),
        MEMBER("member"),
        MEETING("meeting"),
        REGISTER("register"),
        MINUTES("minutes"),
        MESSAGES("messages"),
        ACTION("action"),
        ORGANISATION("organisation"),
        KNOWLEDGE("knowledge"),
        TOPIC("topic"),
        PROJECT("project"),
        STORY("story"),
        BUDGET("budget"),
        EVALUATION("evaluation"),
        PULSE("pulse");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * The name of one thing among all things.
     *
     * @param id the file's or folder's name; empty for the community itself
     */
    record Key(Kind kind, String id) {

        /** The community's charter, of which there is one. */
        public static final Key COMMUNITY = new Key(Kind.COMMUNITY, "");
    }
}
