package cop.member;

import cop.model.Change;
import cop.model.Community;
import cop.model.Edit;
import cop.model.Member;
import cop.model.Register;
import cop.model.Renaming;
import cop.model.Snapshot;
import cop.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Takes a person's data out of the folder. A neutral id stands wherever the person was named, so that figures still add up;
 * of the person's file only the dates are left on which figures rest.
 */
public record Forgetting(Member member) {

    private static final String FORMER = "former-";

    /** Whether a file of this path is what is left of somebody. */
    public static boolean isLeftOver(String path) {
        return path.startsWith("members/" + FORMER);
    }

    /**
     * Proposes it.
     *
     * @param files the texts of all files of the folder by their paths
     */
    public Change change(Snapshot at, LocalDate today, Map<String, String> files) {
        Community community = at.community();
        int number = 1;
        while (community.members().containsKey(FORMER + number)) {
            number++;
        }
        String neutral = FORMER + number;
        List<Edit> edits = new ArrayList<>(List.of(
                new Edit.Remove(member.key()), new Edit.Add(leftOver(neutral, "Former member " + number, today))));
        edits.addAll(new Renaming(member.names(), neutral).edits(community));
        edits.addAll(withoutNotes(community.apply(new Change("", edits, List.of())), neutral));
        List<String> notes = new ArrayList<>();
        notes.add("Every file says " + neutral + " now, and members/" + neutral + ".yaml holds dates only.");
        notes.addAll(Everything.byHand(Everything.besides(member, Mentions.of(member), at, files)));
        notes.addAll(history());
        return new Change("member: forget somebody, now " + neutral, edits, notes);
    }

    private Member leftOver(String id, String name, LocalDate today) {
        Member.Belonging known = member.belonging();
        return new Member(
                id,
                name,
                List.of(),
                member.kind(),
                Member.Profile.NONE,
                Member.Contact.NONE,
                Member.Gifts.NONE,
                new Member.Belonging(
                        known.joined(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(known.left().orElse(today)),
                        known.leave().stream()
                                .map(leave -> new Span(leave.from(), leave.to(), Optional.empty()))
                                .toList(),
                        known.mode(),
                        known.metrics()),
                Optional.empty());
    }

    /** An answer counts; what the person wrote with it goes. */
    private static List<Edit> withoutNotes(Community community, String neutral) {
        List<Edit> edits = new ArrayList<>();
        for (Register register : community.registers().values()) {
            if (register.rsvp().containsKey(neutral)) {
                Map<String, Register.Rsvp> rsvp = new LinkedHashMap<>(register.rsvp());
                Register.Rsvp said = Objects.requireNonNull(rsvp.get(neutral));
                rsvp.put(neutral, new Register.Rsvp(said.answer(), said.at(), Optional.empty()));
                edits.add(new Edit.Replace(new Register(
                        register.meeting(), rsvp, register.attendance(), register.guests(), register.forms())));
            }
        }
        return edits;
    }

    private List<String> history() {
        return List.of(
                "Earlier commits, and every copy of this folder, still hold what was taken out.",
                "To take it out of the history too, make a fresh clone and run git filter-repo there:",
                "  git filter-repo --invert-paths --path members/" + member.id() + ".yaml",
                "  and for the name elsewhere: git filter-repo --replace-text FILE --replace-message FILE,",
                "  where FILE, outside this folder, has a line such as  " + member.name() + "==>somebody",
                "Then ask everybody who has a copy to delete it and to take a new one.");
    }
}
