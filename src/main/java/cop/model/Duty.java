package cop.model;

import java.util.Optional;

/** What the guide expects of a role (its sections 2.1, 2.2, 3, 5 and 6), put briefly in words of our own. */
public enum Duty {
    CHAMPION(
            "Takes the overall lead: keeps the steering committee together and sees that the community keeps its purpose."),
    STEERING_COMMITTEE(
            "Finds the topics and speakers, directs how the community grows, and sees to the practical side of meetings."),
    FACILITATOR(
            "Prepares the meeting with the steering committee, explains agenda and ground rules, keeps the talk on its subject,"
                    + " brings everybody in, and asks rather than tells."),
    KNOWLEDGE_MANAGER(
            "Writes down key points, decisions and promises, gathers tools and outputs, shares them with the members, and"
                    + " carries ideas forward."),
    COORDINATOR("Sets dates early, invites and reminds, and sees to venue, materials and refreshments."),
    SUBJECT_MATTER_EXPERT("Brings what is known of a topic, answers what members ask, and points to tools and people."),
    DEPUTY("Knows the role well enough to step in at short notice, and does so whenever its holder cannot come."),
    MEMBER("Comes to most meetings, shares what they tried, takes a turn in the roles, and does what they promised.");

    private final String text;

    Duty(String text) {
        this.text = text;
    }

    /** Whether somebody is given it by name; a deputy comes with a role, and everybody is a member. */
    public boolean isAssigned() {
        return this != DEPUTY && this != MEMBER;
    }

    /** What is expected, in a sentence. */
    public String text() {
        return text;
    }

    /** What the guide says of the role of this name; empty where it does not know it. */
    public static Optional<Duty> of(String role) {
        return Word.constant(values(), role);
    }
}
