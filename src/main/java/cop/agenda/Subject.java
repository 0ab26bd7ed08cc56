package cop.agenda;

/** What a question to the group is about. */
public enum Subject {
    THEME,
    PARTNERS,
    TRUST,
    MISTAKES,
    PRACTICE,
    CHALLENGE,
    LINK_TO_PRACTICE,
    PRINCIPLES,
    CLOSING
}
