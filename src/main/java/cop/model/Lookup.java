package cop.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds the thing that a person means: by its id, a beginning that only it has, or its name. A text that fits several
 * things lists them; one that fits none is not found.
 */
public final class Lookup {

    private static final int MOST_CANDIDATES = 8;

    private final Community community;
    private final LocalDate today;

    public Lookup(Community community, LocalDate today) {
        this.community = community;
        this.today = today;
    }

    public Member member(String text) {
        return find("member", text, community.members(), Member::name, "cop member list");
    }

    public Action action(String text) {
        return find("action", text, community.actions(), Action::text, "cop action list");
    }

    public Topic topic(String text) {
        return find("topic", text, community.topics(), Topic::title, "cop topic list --all");
    }

    public Product product(String text) {
        return find("knowledge product", text, community.knowledge(), Product::title, "cop knowledge list");
    }

    /** A product's id; or the title itself where it is the title of a work that the community does not keep. */
    public String work(String text) {
        boolean unknown = fits(text, community.knowledge(), Product::title).isEmpty();
        return unknown && !Id.isId(text) ? text.strip() : product(text).id();
    }

    public Project project(String text) {
        return find("project", text, community.projects(), Project::title, "cop project list --all");
    }

    public Story story(String text) {
        return find("story", text, community.stories(), story -> story.text().orElse(""), "cop story list --waiting");
    }

    /** The id of one of the charter's goals. */
    public String goal(String text) {
        return id(
                "goal",
                text,
                community.charter().aims().goals(),
                goal -> goal.text().orElse(""),
                "cop goal list");
    }

    /** The id of one of the charter's rhythms. */
    public String rhythm(String text) {
        return id(
                "rhythm",
                text,
                community.charter().calendar().rhythms(),
                rhythm -> rhythm.title().orElse(""),
                "cop community show");
    }

    /** A meeting by id, date or title; "next" is the one to come, "last" the latest one held. */
    public Meeting meeting(String text) {
        return switch (text) {
            case "next" ->
                community
                        .nextMeeting(today)
                        .orElseThrow(() -> CopException.notFound(
                                "No meeting is planned from today on.", "Plan one with: cop meeting plan"));
            case "last" ->
                community
                        .lastMeeting(today)
                        .orElseThrow(() -> CopException.notFound(
                                "No meeting has been held yet.", "See what is planned with: cop meeting list"));
            default -> find("meeting", text, community.meetings(), Meeting::heading, "cop meeting list");
        };
    }

    /** As {@link #meeting}, but "last" is the latest that should have taken place by now, whether marked as held or not. */
    public Meeting pastMeeting(String text) {
        return text.equals("last")
                ? community
                        .latestMeeting(today)
                        .orElseThrow(() -> CopException.notFound(
                                "No meeting has taken place yet.", "See what is planned with: cop meeting list"))
                : meeting(text);
    }

    /** A member's id; or the name itself where it is the name of somebody whom the community does not know. */
    public String person(String text) {
        boolean unknown = fits(text, community.members(), Member::name).isEmpty();
        return unknown && !Id.isId(text) ? text.strip() : member(text).id();
    }

    /** Which item of an agenda a text means: by its id, its title or the beginning of either. */
    public int agendaItem(String text, List<AgendaItem> agenda, Meeting meeting) {
        List<AgendaItem> named = StandingBlocks.withIds(agenda);
        Map<String, AgendaItem> byId = new TreeMap<>();
        named.forEach(item -> item.id().ifPresent(id -> byId.putIfAbsent(id, item)));
        String id = id("agenda item", text, byId, AgendaItem::heading, "cop agenda show " + meeting.id());
        return named.indexOf(byId.get(id));
    }

    /** The member that a text means, where it means exactly one. */
    public Optional<Member> memberIfClear(String text) {
        List<String> fits = fits(text, community.members(), Member::name);
        return fits.size() == 1 ? Optional.ofNullable(community.members().get(fits.get(0))) : Optional.empty();
    }

    /** The id of the member whose id or name is spelt most like a text, if any is. */
    public Optional<String> nearestMember(String text) {
        Optional<String> id = Nearest.to(text, community.members().keySet());
        if (id.isPresent()) {
            return id;
        }
        Map<String, String> ids = new TreeMap<>();
        community.members().forEach((member, its) -> ids.put(fold(its.name()), member));
        return Nearest.to(text, ids.keySet()).map(name -> ids.getOrDefault(name, name));
    }

    private static <T> T find(String word, String text, Map<String, T> all, Function<T, String> name, String listing) {
        return Objects.requireNonNull(all.get(id(word, text, all, name, listing)));
    }

    private static <T> String id(
            String word, String text, Map<String, T> all, Function<T, String> name, String listing) {
        List<String> fits = fits(text, all, name);
        if (fits.size() == 1) {
            return fits.get(0);
        }
        if (fits.isEmpty()) {
            String hint = Nearest.to(text, all.keySet())
                    .map(id -> "Did you mean " + id + "? ")
                    .orElse("");
            throw CopException.notFound(
                    "There is no " + word + " \"" + text + "\".", hint + "See them all with: " + listing);
        }
        throw CopException.notFound(
                "\"" + text + "\" fits " + fits.size() + " " + several(word) + ": " + some(fits) + ".",
                "Write more of the one that you mean.");
    }

    /** The ids that a text fits: the one with this id; else those with this name; else those that begin with it. */
    private static <T> List<String> fits(String text, Map<String, T> all, Function<T, String> name) {
        if (all.containsKey(text)) {
            return List.of(text);
        }
        String wanted = fold(text);
        List<String> named = new ArrayList<>();
        List<String> begun = new ArrayList<>();
        for (Map.Entry<String, T> entry : all.entrySet()) {
            String folded = fold(name.apply(entry.getValue()));
            if (folded.equals(wanted) || entry.getKey().equals(wanted)) {
                named.add(entry.getKey());
            }
            if (!wanted.isEmpty() && (entry.getKey().startsWith(wanted) || folded.startsWith(wanted))) {
                begun.add(entry.getKey());
            }
        }
        return named.isEmpty() ? begun : named;
    }

    private static String several(String word) {
        return word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }

    private static String some(List<String> ids) {
        List<String> shown = ids.subList(0, Math.min(MOST_CANDIDATES, ids.size()));
        return String.join(", ", shown) + (ids.size() > shown.size() ? " and others" : "");
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
