package cop.health;

/** For whom a report is made. */
public enum Audience {
    /** It may be shown on a wall. */
    MEMBERS,
    /** It names people to look after, and is never sent or kept. */
    FACILITATOR,
    /** It says more about money and what came of it, and nothing about people. */
    FUNDER
}
