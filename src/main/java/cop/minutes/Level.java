package cop.minutes;

import cop.model.Agreements;
import cop.model.Minutes.Sort;
import java.util.EnumSet;
import java.util.Set;

/** Says which sorts of notes a community keeps that agreed how much is written down (the guide, section 5.2). */
final class Level {

    /** What is said, not what comes of it. */
    private static final Set<Sort> TALK = EnumSet.of(Sort.KEY_POINT, Sort.QUESTION, Sort.QUOTE, Sort.VIEW);

    /** Who said it, in their own words. */
    private static final Set<Sort> VOICES = EnumSet.of(Sort.QUOTE, Sort.VIEW);

    private Level() {}

    static boolean keeps(Agreements.Level level, Sort sort) {
        return switch (level) {
            case DECISIONS -> !TALK.contains(sort);
            case KEY_POINTS -> !VOICES.contains(sort);
            case FULL -> true;
        };
    }
}
