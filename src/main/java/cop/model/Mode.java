package cop.model;

/** Where people meet. */
public enum Mode {
    IN_PERSON,
    ONLINE,
    HYBRID
}
