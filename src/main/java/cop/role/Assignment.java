package cop.role;

import cop.model.Agreements.Decision;
import cop.model.Change;
import cop.model.Charter;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Duty;
import cop.model.Edit;
import cop.model.Id;
import cop.model.Lookup;
import cop.model.Member;
import cop.model.Nearest;
import cop.model.Role;
import cop.model.RoleNames;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who shall have a role, and on what terms; what is not said stays as it is.
 *
 * @param role its name
 * @param people members by id or name: one who holds it, or several who share it or take turns
 * @param by how it shall be filled; absent means as usual for this role and so many people
 * @param deputy a member by id or name
 * @param until the last day
 * @param does what is expected
 */
public record Assignment(
        String role,
        List<String> people,
        Optional<Role.By> by,
        Optional<String> deputy,
        Optional<LocalDate> until,
        Optional<String> does) {

    private static final String EXAMPLE = "Say it like this: cop role assign champion ana --until 2027-01-15";

    public Assignment {
        people = List.copyOf(people);
    }

    public Change change(Community community, LocalDate today) {
        Charter charter = community.charter();
        requireRole(charter);
        Lookup lookup = new Lookup(community, today);
        List<String> ids = ids(lookup, today);
        requireOneChampion(ids);
        Role before = charter.role(role);
        Role after = terms(filled(before, ids, today), lookup, today);
        Charter assigned = charter.withRole(role, after);
        Optional<Decision> passed = handOver(before, after, today);
        if (passed.isPresent()) {
            assigned = assigned.withAgreements(charter.agreements().withDecision(passed.get()));
        }
        Change change = assigned.equals(charter)
                ? Change.of("role: assign " + role)
                : Change.of("role: assign " + role, new Edit.Replace(assigned));
        return new Change(change.summary(), change.edits(), notes(community.apply(change), before, after));
    }

    private void requireRole(Charter charter) {
        if (people.isEmpty() && by.isEmpty() && deputy.isEmpty() && until.isEmpty() && does.isEmpty()) {
            throw CopException.usage("Nothing is said about who shall be " + role + ".", EXAMPLE);
        }
        if (Duty.of(role).filter(duty -> !duty.isAssigned()).isPresent()) {
            throw CopException.usage(
                    "Nobody is made " + role + " this way.",
                    "A deputy comes with a role, as in: cop role assign champion --deputy chi\n"
                            + "Somebody who joins: cop member add NAME");
        }
        if (!Id.isId(role) || Id.isReserved(role)) {
            throw CopException.usage(
                    "\"" + role + "\" cannot be the name of a role.",
                    "Use small letters a to z, digits and single hyphens, such as online-host.");
        }
        List<String> known = RoleNames.known(charter);
        if (!known.contains(role) && does.isEmpty()) {
            throw CopException.notFound(
                    "There is no role \"" + role + "\" yet.",
                    Nearest.to(role, known)
                                    .map(near -> "Did you mean " + near + "? ")
                                    .orElse("")
                            + "A new role says what is expected, with --does TEXT.");
        }
    }

    private List<String> ids(Lookup lookup, LocalDate today) {
        Set<String> ids = new LinkedHashSet<>();
        for (String person : people) {
            ids.add(id(person, lookup, today));
        }
        return List.copyOf(ids);
    }

    private static String id(String person, Lookup lookup, LocalDate today) {
        Member member = lookup.member(person);
        if (member.belonging().left().filter(day -> !day.isAfter(today)).isPresent()) {
            throw CopException.refused(member.name() + " has left the community.", "Choose somebody who belongs.");
        }
        return member.id();
    }

    private void requireOneChampion(List<String> ids) {
        boolean turns = by.filter(way -> way == Role.By.ROTATION).isPresent();
        if (role.equals(Role.CHAMPION) && (ids.size() > 1 || turns)) {
            throw CopException.usage(
                    "One person is champion at a time.",
                    "Name one, and perhaps a deputy: cop role assign champion ana --deputy chi");
        }
    }

    private Role filled(Role before, List<String> ids, LocalDate today) {
        boolean turns = by.filter(way -> way == Role.By.ROTATION).isPresent();
        if (ids.isEmpty()) {
            return turns ? before.withoutHolder().withBy(Role.By.ROTATION) : before;
        }
        if (ids.size() == 1 && !turns && !role.equals(Role.STEERING)) {
            boolean same = before.holder().equals(Optional.of(ids.get(0)));
            Role held = same ? before : before.withPeople(List.of()).withHolder(ids.get(0), today);
            return by(held, Role.By.APPOINTMENT);
        }
        Role shared = role.equals(Role.STEERING) ? before : before.withoutHolder();
        return by(shared.withPeople(ids), by.orElse(Role.NONE.filled(role)));
    }

    /** The role filled in this way, which is written down only where it is not the usual one. */
    private Role by(Role filled, Role.By way) {
        return filled.filled(role) == way ? filled : filled.withBy(way);
    }

    private Role terms(Role filled, Lookup lookup, LocalDate today) {
        Optional<String> second = deputy.map(person -> id(person, lookup, today));
        if (second.isPresent() && second.equals(filled.holder())) {
            throw CopException.usage("Nobody can be their own deputy.", "Name somebody else with --deputy.");
        }
        if (until.filter(day -> day.isBefore(today)).isPresent()) {
            throw CopException.usage("The last day " + until.get() + " is past.", "Name a day to come with --until.");
        }
        // Whoever takes over from somebody they stood in for leaves the deputy's place.
        Optional<String> old = filled.deputy().filter(id -> !filled.holder().equals(Optional.of(id)));
        return filled.withTerms(second.or(() -> old), until.or(filled::until), does.or(filled::does));
    }

    private Optional<Decision> handOver(Role before, Role after, LocalDate today) {
        if (before.holder().isEmpty()
                || after.holder().isEmpty()
                || before.holder().equals(after.holder())) {
            return Optional.empty();
        }
        String text = "From " + before.holder().get() + " to " + after.holder().get() + ".";
        return Optional.of(new Decision(today, Decision.About.HAND_OVER, Optional.of(role), Optional.of(text)));
    }

    private List<String> notes(Community then, Role before, Role after) {
        List<String> notes = new ArrayList<>();
        StringBuilder now = new StringBuilder(Words.title(role));
        now.append(": ").append(RoleCard.of(then.charter(), role).who(then).orElse("nobody yet"));
        after.deputy().ifPresent(id -> now.append("; deputy ").append(then.nameOf(id)));
        after.until().ifPresent(day -> now.append("; until ").append(Words.day(day)));
        notes.add(now.append('.').toString());
        if (before.holder().isPresent()
                && after.holder().isPresent()
                && !before.holder().equals(after.holder())) {
            notes.add("The decisions keep that " + then.nameOf(before.holder().get()) + " handed over.");
        }
        if (before.deputy().isPresent() && after.deputy().isEmpty()) {
            notes.add("There is no deputy now; name one with: cop role assign " + role + " --deputy MEMBER");
        }
        return notes;
    }
}
