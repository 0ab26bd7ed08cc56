package cop.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

    private static <T> T find(String word, String text, Map<String, T> all, Function<T, String> name, String listing) {
        T exact = all.get(text);
        if (exact != null) {
            return exact;
        }
        String wanted = fold(text);
        List<String> named = new ArrayList<>();
        List<String> begun = new ArrayList<>();
        for (Map.Entry<String, T> entry : all.entrySet()) {
            String folded = fold(name.apply(entry.getValue()));
            if (folded.equals(wanted)) {
                named.add(entry.getKey());
            }
            if (!wanted.isEmpty() && (entry.getKey().startsWith(wanted) || folded.startsWith(wanted))) {
                begun.add(entry.getKey());
            }
        }
        List<String> candidates = named.isEmpty() ? begun : named;
        if (candidates.size() == 1) {
            return Objects.requireNonNull(all.get(candidates.get(0)));
        }
        if (candidates.isEmpty()) {
            throw CopException.notFound("There is no " + word + " \"" + text + "\".", "See them all with: " + listing);
        }
        throw CopException.notFound(
                "\"" + text + "\" fits " + candidates.size() + " " + word + "s: " + some(candidates) + ".",
                "Write more of the one that you mean.");
    }

    private static String some(List<String> ids) {
        List<String> shown = ids.subList(0, Math.min(MOST_CANDIDATES, ids.size()));
        return String.join(", ", shown) + (ids.size() > shown.size() ? " and others" : "");
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
