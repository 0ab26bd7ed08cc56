package cop.minutes;

import cop.model.Consent.Audience;
import cop.model.Minutes.Sort;

/** Who will read minutes, which decides what they show and how people are named in them. */
public enum Reader {
    /** All that was noted. */
    MEMBERS(Audience.MEMBERS),
    /** What those need who could not be there: what came of it, not all that was said. */
    ABSENTEES(Audience.MEMBERS),
    /** Only what may leave the community: names and quotes of those alone who agreed. */
    PARTNERS(Audience.PARTNERS),
    PUBLIC(Audience.PUBLIC);

    private final Audience audience;

    Reader(Audience audience) {
        this.audience = audience;
    }

    boolean sees(Sort sort) {
        return switch (sort) {
            case DECISION, LEARNED, OUTPUT, RESOURCE, IDEA -> true;
            case KEY_POINT, QUOTE -> this != ABSENTEES;
            case QUESTION -> !isOutside();
            case VIEW, PARKING -> this == MEMBERS;
        };
    }

    Audience audience() {
        return audience;
    }

    /** Whether they do not belong to the community. */
    boolean isOutside() {
        return audience != Audience.MEMBERS;
    }
}
