package cop.model;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The charter: what the community is, as its members settled it.
 *
 * @param format the number of the folder's format; 1
 * @param id short name used in identifiers of meetings; absent means one made from the name
 * @param convenedBy the organisation that carries it
 */
public record Charter(
        int format,
        Optional<String> id,
        String name,
        Optional<String> convenedBy,
        Aims aims,
        Life life,
        Locality locality,
        Membership membership,
        Map<String, Role> roles,
        Agreements agreements,
        Calendar calendar,
        Customs customs,
        Settings settings)
        implements Thing {

    public Charter {
        roles = Ordered.copy(roles);
    }

    /** A charter in which nothing is settled but the name. */
    public static Charter named(String name) {
        return new Charter(
                1,
                Optional.empty(),
                name,
                Optional.empty(),
                Aims.NONE,
                Life.NONE,
                Locality.NONE,
                Membership.NONE,
                Map.of(),
                Agreements.NONE,
                Calendar.NONE,
                Customs.NONE,
                Settings.NONE);
    }

    /** The charter of a community that begins: its name, the id that the name gives, and its clock. */
    public static Charter begun(String name, ZoneId clock) {
        return new Charter(
                1,
                Id.from(name),
                name,
                Optional.empty(),
                Aims.NONE,
                Life.NONE,
                new Locality(Optional.of(clock), Optional.empty(), Optional.empty()),
                Membership.NONE,
                Map.of(),
                Agreements.NONE,
                Calendar.NONE,
                Customs.NONE,
                Settings.NONE);
    }

    @Override
    public Key key() {
        return Key.COMMUNITY;
    }

    /** The role of this name, {@link Role#NONE} where the charter says nothing of it. */
    public Role role(String role) {
        return roles.getOrDefault(role, Role.NONE);
    }

    /** The clock on the wall of the community; UTC where the charter names none. */
    public ZoneId zone() {
        return locality.timeZone().orElse(ZoneOffset.UTC);
    }

    /** The id, made from the name where the charter gives none. */
    public String slug() {
        return id.or(() -> Id.from(name)).orElse("community");
    }

    /** What calendars outside know a meeting by that was first planned under this id. */
    public String uid(String meeting) {
        return meeting + "." + slug();
    }

    public Charter withAims(Aims other) {
        return new Charter(
                format,
                id,
                name,
                convenedBy,
                other,
                life,
                locality,
                membership,
                roles,
                agreements,
                calendar,
                customs,
                settings);
    }

    public Charter withLife(Life other) {
        return new Charter(
                format,
                id,
                name,
                convenedBy,
                aims,
                other,
                locality,
                membership,
                roles,
                agreements,
                calendar,
                customs,
                settings);
    }

    public Charter withMembership(Membership other) {
        return new Charter(
                format,
                id,
                name,
                convenedBy,
                aims,
                life,
                locality,
                other,
                roles,
                agreements,
                calendar,
                customs,
                settings);
    }

    public Charter withRole(String role, Role other) {
        Map<String, Role> more = new LinkedHashMap<>(roles);
        more.put(role, other);
        return new Charter(
                format,
                id,
                name,
                convenedBy,
                aims,
                life,
                locality,
                membership,
                more,
                agreements,
                calendar,
                customs,
                settings);
    }

    public Charter withAgreements(Agreements other) {
        return new Charter(
                format,
                id,
                name,
                convenedBy,
                aims,
                life,
                locality,
                membership,
                roles,
                other,
                calendar,
                customs,
                settings);
    }

    public Charter withCalendar(Calendar other) {
        return new Charter(
                format,
                id,
                name,
                convenedBy,
                aims,
                life,
                locality,
                membership,
                roles,
                agreements,
                other,
                customs,
                settings);
    }

    public Charter withCustoms(Customs other) {
        return new Charter(
                format,
                id,
                name,
                convenedBy,
                aims,
                life,
                locality,
                membership,
                roles,
                agreements,
                calendar,
                other,
                settings);
    }
}
