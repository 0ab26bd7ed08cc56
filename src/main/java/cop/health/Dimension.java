package cop.health;

/** The ten sides of a community's health, in the order of the report. */
enum Dimension {
    PURPOSE("D1", "Purpose", 5),
    MEMBERSHIP("D2", "Members", 7),
    RHYTHM("D3", "Rhythm", 3),
    ENGAGEMENT("D4", "Voices", 2),
    ROLES("D5", "Roles", 8),
    KNOWLEDGE("D6", "Knowledge", 9),
    FOLLOW_THROUGH("D7", "Actions", 6),
    TRUST("D8", "Trust", 1),
    RESOURCES("D9", "Money", 10),
    SUSTAINABILITY("D10", "Future", 4);

    private final String id;
    private final String title;
    private final int urgency;

    Dimension(String id, String title, int urgency) {
        this.id = id;
        this.title = title;
        this.urgency = urgency;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    /** Its place where concerns weigh the same: people's safety first, money last. */
    int urgency() {
        return urgency;
    }

    /** Whether its figures come from meetings, and so say nothing before there were a few. */
    boolean isAboutMeetings() {
        return switch (this) {
            case RHYTHM, ENGAGEMENT, ROLES, KNOWLEDGE, FOLLOW_THROUGH -> true;
            case PURPOSE, MEMBERSHIP, TRUST, RESOURCES, SUSTAINABILITY -> false;
        };
    }
}
