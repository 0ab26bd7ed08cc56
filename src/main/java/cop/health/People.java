package cop.health;

import cop.model.AgendaItem;
import cop.model.Consent;
import cop.model.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a report says about people: thanks, and what somebody could do next. Names are in the order of the alphabet, and
 * nothing is counted. The last three are for the facilitator's eyes only.
 *
 * @param thanks those who gave something and may be thanked by name
 * @param doors roles that need somebody
 * @param hello those not heard from for a while
 * @param carrying those on whom much rests
 * @param invitation those who come and have not been asked for anything yet
 */
record People(
        List<String> thanks, List<String> doors, List<String> hello, List<String> carrying, List<String> invitation) {

    private static final int QUIET_MEETINGS = 3;
    private static final int NEW_DAYS = 60;
    private static final int THIRD = 3;

    static People of(Window window) {
        Set<String> givers = givers(window);
        Set<String> leaders = leaders(window);
        Map<String, Integer> load = Load.of(window).units();
        int all = load.values().stream().mapToInt(Integer::intValue).sum();
        return new People(
                names(
                        window,
                        member -> givers.contains(member.id())
                                && member.consentInForce().thanks().orElse(false)
                                && member.consentInForce()
                                        .to(Consent.Audience.MEMBERS)
                                        .contains("name")),
                doors(window),
                names(window, member -> isApproachable(member, window) && isQuiet(member, window)),
                names(window, member -> THIRD * load.getOrDefault(member.id(), 0) >= all && all > 0),
                names(
                        window,
                        member -> isApproachable(member, window)
                                && comesToMost(member, window)
                                && !leaders.contains(member.id())));
    }

    /** Those who had a role, led something or wrote something. */
    private static Set<String> givers(Window window) {
        Set<String> givers = leaders(window);
        window.published().forEach(product -> givers.addAll(window.members(product.authors())));
        return givers;
    }

    private static Set<String> leaders(Window window) {
        Set<String> leaders = new TreeSet<>();
        for (Gathering gathering : window.gatherings()) {
            leaders.addAll(window.members(gathering.meeting().roles().values()));
            leaders.addAll(window.members(gathering.meeting().agenda().stream()
                    .map(AgendaItem::lead)
                    .flatMap(lead -> lead.stream())
                    .toList()));
        }
        return leaders;
    }

    private static List<String> doors(Window window) {
        List<String> doors = new ArrayList<>();
        for (KeyRole role : KeyRole.values()) {
            if (!role.isFilled(window)) {
                doors.add(role.words());
            } else if (!role.isCovered(window)) {
                doors.add("somebody beside the " + role.words());
            }
        }
        return doors;
    }

    /** Not away, not at the edge by choice, and not new. */
    private static boolean isApproachable(Member member, Window window) {
        boolean settled = member.belonging()
                .joined()
                .filter(day -> !day.plusDays(NEW_DAYS).isAfter(window.asOf()))
                .isPresent();
        return member.isRegular() && !member.isOnLeave(window.asOf()) && settled;
    }

    /** Not heard from at the last few meetings to which they could have come. */
    private static boolean isQuiet(Member member, Window window) {
        List<Gathering> chances = chances(member, window);
        List<Gathering> last = chances.subList(Math.max(0, chances.size() - QUIET_MEETINGS), chances.size());
        return last.size() == QUIET_MEETINGS
                && last.stream().noneMatch(gathering -> gathering.heard().contains(member.id()));
    }

    private static boolean comesToMost(Member member, Window window) {
        List<Gathering> chances = chances(member, window);
        long came = chances.stream()
                .filter(gathering -> gathering.present().contains(member.id()))
                .count();
        return 2 * came > chances.size();
    }

    private static List<Gathering> chances(Member member, Window window) {
        return window.gatherings().stream()
                .filter(gathering ->
                        gathering.isRegistered() && gathering.expected().contains(member.id()))
                .toList();
    }

    private static List<String> names(Window window, Predicate<Member> which) {
        return window.listed().stream().filter(which).map(Member::name).sorted().collect(Collectors.toList());
    }
}
