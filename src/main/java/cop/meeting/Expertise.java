package cop.meeting;

import cop.meeting.Candidates.Outside;
import cop.model.Community;
import cop.model.Member;
import cop.model.Organisation;
import cop.model.Plain;
import cop.model.Role;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who says that they can facilitate, among the members and outside. */
final class Expertise {

    private static final List<String> WORDS = List.of("facilitat", "moderat");

    private Expertise() {}

    /** What somebody says of themselves that fits a role. */
    static Optional<String> of(Member member, String role) {
        return role.equals(Role.FACILITATOR)
                ? Stream.concat(member.gifts().expertise().stream(), member.gifts().services().stream())
                        .filter(Expertise::fits)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean fits(String text) {
        return WORDS.stream().anyMatch(Plain.fold(text)::contains);
    }

    /** Those outside who could be asked for a day, people first, then organisations. */
    static List<Outside> outside(String role, Slot slot, Community community) {
        List<Outside> outside = new ArrayList<>();
        for (Member person : community.members().values()) {
            if (person.kind() != Member.Kinds.MEMBER && !isGone(person, slot.date())) {
                of(person, role)
                        .ifPresent(what -> outside.add(new Outside(person.name(), Words.of(person.kind()), what)));
            }
        }
        if (role.equals(Role.FACILITATOR)) {
            for (Organisation one : community.organisations().values()) {
                one.services().stream()
                        .filter(Expertise::fits)
                        .findFirst()
                        .ifPresent(what -> outside.add(new Outside(
                                one.heading(), one.isActive() ? "organisation, works with us" : "organisation", what)));
            }
        }
        return outside;
    }

    private static boolean isGone(Member person, LocalDate day) {
        return person.isOnLeave(day)
                || person.belonging().left().filter(left -> !left.isAfter(day)).isPresent();
    }
}
