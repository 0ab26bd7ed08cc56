package cop.model;

/** How a message travels. */
public enum Channel {
    EMAIL,
    SMS,
    WHATSAPP,
    PHONE,
    PRINT,
    IN_PERSON
}
