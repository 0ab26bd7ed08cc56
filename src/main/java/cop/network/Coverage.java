package cop.network;

import cop.model.Community;
import cop.model.Consent;
import cop.model.Detail;
import cop.model.Member;
import cop.model.Membership;
import cop.model.Organisation;
import cop.model.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many members there are for each value of each area.
 *
 * @param said what is known of each member who counts, or what each shows to those who will see the count
 */
record Coverage(Community community, List<Map<Detail, List<String>>> said) {

    /**
     * One value.
     *
     * @param key the same for all spellings
     * @param members how many
     * @param wanted whether the charter names it
     */
    record Value(Area area, String key, String name, int members, boolean wanted) {}

    /**
     * Counts those who count on a day.
     *
     * @param audience who will see it; empty for the people who hold the folder
     */
    static Coverage of(Community community, Optional<Consent.Audience> audience, LocalDate today) {
        List<Map<Detail, List<String>>> said = new ArrayList<>();
        for (Member member : Area.counted(community, today)) {
            said.add(audience.map(member::shownTo).orElseGet(() -> known(member)));
        }
        return new Coverage(community, said);
    }

    private static Map<Detail, List<String>> known(Member member) {
        Map<Detail, List<String>> known = new EnumMap<>(Detail.class);
        for (Detail detail : Detail.values()) {
            known.put(detail, detail.of(member));
        }
        return known;
    }

    /** What the charter wants, in its order; then what else there is, the most frequent first. */
    List<Value> of(Area area) {
        Membership membership = community.charter().membership();
        Map<String, Value> values = new LinkedHashMap<>();
        for (String wanted : area.wanted(membership)) {
            values.putIfAbsent(Area.key(wanted), new Value(area, Area.key(wanted), wanted, 0, true));
        }
        if (area == Area.ORGANISATION) {
            for (Organisation one : community.organisations().values()) {
                values.put(one.id(), new Value(area, one.id(), one.heading(), 0, false));
            }
        }
        for (Map<Detail, List<String>> member : said) {
            Set<String> once = new HashSet<>();
            for (String value : area.values(member, membership)) {
                if (once.add(Area.key(value))) {
                    values.merge(
                            Area.key(value),
                            new Value(area, Area.key(value), value, 1, false),
                            (old, more) -> new Value(area, old.key(), old.name(), old.members() + 1, old.wanted()));
                }
            }
        }
        List<Value> ordered =
                new ArrayList<>(values.values().stream().filter(Value::wanted).toList());
        values.values().stream()
                .filter(value -> !value.wanted())
                .sorted(Comparator.comparingInt(Value::members)
                        .reversed()
                        .thenComparing(Value::key)
                        .thenComparing(Value::name))
                .forEach(ordered::add);
        return ordered;
    }

    /** How many members say nothing that belongs to an area. */
    int silent(Area area) {
        return (int) said.stream()
                .filter(member ->
                        area.values(member, community.charter().membership()).isEmpty())
                .count();
    }

    /** The organisations that offer a service, those first with whom the community works. */
    List<Organisation> offering(String service) {
        return community.organisations().values().stream()
                .filter(one ->
                        one.services().stream().anyMatch(its -> Area.key(its).equals(Area.key(service))))
                .sorted(Comparator.comparing((Organisation one) -> !one.isActive())
                        .thenComparing(Organisation::id))
                .toList();
    }

    /** Such as {@code Hillview (active)}. */
    static String named(Organisation one) {
        return one.heading() + " (" + closeness(one) + ")";
    }

    /** How close the community is to an organisation, in words. */
    static String closeness(Organisation one) {
        return one.relationship()
                .map(close -> close == Organisation.Relationship.NONE ? "no relationship yet" : Word.of(close))
                .orElse("relationship not said");
    }
}
