package cop.member;

import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Edit;
import cop.model.Member;
import cop.model.Register;
import cop.model.Renaming;
import cop.model.Snapshot;
import cop.model.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Makes one person of two files about the same one.
 *
 * @param gone the file that disappears into the other
 * @param stays the one that stays, with its consent
 */
public record Merging(Member gone, Member stays) {

    /**
     * Proposes it.
     *
     * @param files the texts of all files of the folder by their paths
     */
    public Change change(Snapshot at, Map<String, String> files) {
        if (gone.id().equals(stays.id())) {
            throw CopException.refused("Both are " + gone.id() + ".", "Name the two files that are about one person.");
        }
        refuseConflicts(at.community());
        List<Edit> edits = new ArrayList<>(List.of(new Edit.Remove(gone.key()), new Edit.Replace(together())));
        new Renaming(gone.names(), stays.id())
                .edits(at.community()).stream()
                        .filter(edit -> !edit.key().equals(Optional.of(stays.key())))
                        .forEach(edits::add);
        List<String> notes = new ArrayList<>(List.of(
                "Everything that named " + gone.id() + " now names " + stays.id() + ".",
                "What " + stays.id() + " allows others to see stays as it is: cop member show " + stays.id()));
        notes.addAll(Everything.byHand(Everything.besides(gone, new Mentions(Set.of(gone.id())), at, files)));
        return new Change("member: merge " + gone.id() + " into " + stays.id(), edits, notes);
    }

    /** The file that stays, with what only the other one says. */
    private Member together() {
        MemberDraft one = new MemberDraft(stays);
        MemberDraft other = new MemberDraft(gone);
        Set<String> names = new LinkedHashSet<>(one.alsoKnownAs);
        names.add(other.name);
        names.addAll(other.alsoKnownAs);
        names.remove(one.name);
        one.alsoKnownAs = List.copyOf(names);
        one.organisation = one.organisation.or(() -> other.organisation);
        one.perspective = one.perspective.or(() -> other.perspective);
        one.job = one.job.or(() -> other.job);
        one.place = one.place.or(() -> other.place);
        one.email = one.email.or(() -> other.email);
        one.phone = one.phone.or(() -> other.phone);
        one.channel = one.channel.or(() -> other.channel);
        one.languages = both(one.languages, other.languages);
        one.expertise = both(one.expertise, other.expertise);
        one.services = both(one.services, other.services);
        one.interests = both(one.interests, other.interests);
        one.offers = both(one.offers, other.offers);
        one.asks = both(one.asks, other.asks);
        one.leave = both(one.leave, other.leave);
        one.joinedAs = one.joinedAs.or(() -> other.joinedAs);
        one.commitment = one.commitment.or(() -> other.commitment);
        one.joined = earlier(one.joined, other.joined);
        one.buddy = one.buddy
                .or(() -> other.buddy)
                .filter(id -> !gone.id().equals(id) && !stays.id().equals(id));
        return one.finish();
    }

    private static <X> List<X> both(List<X> one, List<X> other) {
        Set<X> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }

    /** So that nothing that was counted of either drops out of the figures. */
    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.filter(day -> other.filter(day::isAfter).isEmpty()).or(() -> other);
    }

    private void refuseConflicts(Community community) {
        List<String> conflicts = new ArrayList<>();
        for (Register register : community.registers().values()) {
            conflict(register.attendance().orElse(Map.of()), TraceWords::there)
                    .ifPresent(two -> conflicts.add(register.meeting() + " (attendance: " + two + ")"));
            conflict(register.rsvp(), rsvp -> Word.of(rsvp.answer()))
                    .ifPresent(two -> conflicts.add(register.meeting() + " (answers: " + two + ")"));
        }
        if (!conflicts.isEmpty()) {
            throw CopException.refused(
                    gone.id() + " and " + stays.id() + " both stand in the register, and not alike: "
                            + String.join(", ", conflicts) + ".",
                    "If they are one person, take out what is wrong in register.yaml of that meeting; then try again.");
        }
    }

    /** What a register says of the two, where it says different things. */
    private <X> Optional<String> conflict(Map<String, X> register, Function<X, String> words) {
        Optional<String> one = Optional.ofNullable(register.get(gone.id())).map(words);
        Optional<String> other = Optional.ofNullable(register.get(stays.id())).map(words);
        return one.isPresent() && other.isPresent() && !one.equals(other)
                ? Optional.of(gone.id() + " " + one.get() + ", " + stays.id() + " " + other.get())
                : Optional.empty();
    }
}
