package cop.health;

import cop.model.Agreements.Decision;
import cop.model.Meeting;
import cop.model.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One of the four roles on which a community rests. */
enum KeyRole {
    CHAMPION(Role.CHAMPION, "champion"),
    STEERING(Role.STEERING, "a steering group of three or more"),
    FACILITATOR(Role.FACILITATOR, "facilitator"),
    KNOWLEDGE_MANAGER(Role.KNOWLEDGE_MANAGER, "knowledge manager");

    private static final int COMMITTEE = 3;
    private static final int LATELY = 3;

    private final String key;
    private final String words;

    KeyRole(String key, String words) {
        this.key = key;
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Whether a committee is large enough, somebody holds the role, or it went round at one of the last meetings. */
    boolean isFilled(Window window) {
        Role role = role(window);
        if (this == STEERING) {
            return committee(role).size() >= COMMITTEE;
        }
        List<Gathering> all = window.gatherings();
        boolean goesRound = role.filled(key) == Role.By.ROTATION
                && performers(all.subList(Math.max(0, all.size() - LATELY), all.size()))
                                .size()
                        > 0;
        return role.holder().isPresent() || goesRound;
    }

    /** Whether there is a deputy, or at least two people have done it in the time of the report. */
    boolean isCovered(Window window) {
        Role role = role(window);
        if (this == STEERING) {
            return committee(role).size() >= COMMITTEE;
        }
        return role.deputy().isPresent() || performers(window.gatherings()).size() > 1 || wasHandedOver(window);
    }

    /** Those who had the role at these meetings. */
    Set<String> performers(List<Gathering> gatherings) {
        Set<String> performers = new HashSet<>();
        for (Gathering gathering : gatherings) {
            Meeting meeting = gathering.meeting();
            meeting.role(key).ifPresent(performers::add);
        }
        return performers;
    }

    /** Whether somebody else took the role over in the time of the report. */
    private boolean wasHandedOver(Window window) {
        return window.community().charter().agreements().decisions().stream()
                .anyMatch(decision -> decision.about() == Decision.About.HAND_OVER
                        && decision.role().filter(key::equals).isPresent()
                        && window.covers(decision.on()));
    }

    private Role role(Window window) {
        return window.community().charter().role(key);
    }

    private static Set<String> committee(Role role) {
        Set<String> people = new HashSet<>(role.people());
        role.holder().ifPresent(people::add);
        return people;
    }
}
