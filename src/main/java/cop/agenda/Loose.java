package cop.agenda;

import cop.model.AgendaInForce;
import cop.model.AgendaItem;
import cop.model.AgendaItem.Kind;
import cop.model.Community;
import cop.model.Meeting;
import cop.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An end of an agenda that is still loose.
 *
 * @param what in one word
 * @param text what is so, and the command that helps
 */
public record Loose(String what, String text) {

    /** What is still to be decided or does not fit, in the order of its weight. */
    public static List<Loose> ends(Community community, Meeting meeting) {
        List<AgendaItem> items = AgendaInForce.of(community, meeting).items().stream()
                .filter(item -> !item.isPutOff())
                .toList();
        String set = "cop agenda set " + meeting.id() + " ";
        List<Loose> ends = new ArrayList<>();
        Preparation.overrun(Timetable.of(items, meeting.start(), meeting.length()))
                .ifPresent(
                        text -> ends.add(new Loose("overrun", text + " Do it with: " + set + "ITEM length MINUTES")));
        for (AgendaItem item : items) {
            if (item.kindOrOpen() == Kind.OPEN) {
                ends.add(new Loose(
                        "open",
                        (item.isUndecided()
                                        ? "A part is still free: "
                                        : "Nobody has said how this is to be done, by talk or in groups: ")
                                + item.heading() + ". Decide it with: " + set + id(item)
                                + (item.isUndecided() ? " title, and then" : "")
                                + " kind, such as discussion or group-work."));
            }
        }
        List<String> leaderless = items.stream()
                .filter(item -> item.kindOrOpen().isContent() && item.lead().isEmpty())
                .map(AgendaItem::heading)
                .toList();
        if (!leaderless.isEmpty()) {
            ends.add(new Loose(
                    "lead",
                    "Nobody leads this yet: " + Words.and(leaderless) + ". Say who with: " + set + "ITEM lead NAME"));
        }
        Stream.of(Kind.CHECK_IN, Kind.CHECK_OUT)
                .flatMap(kind -> without(items, kind).stream())
                .findFirst()
                .ifPresent(item -> ends.add(new Loose(
                        "prompt",
                        item.heading() + " has no question yet. See some with: cop agenda prompt " + meeting.id())));
        for (AgendaItem item : items) {
            if (item.carried().orElse(0) >= AgendaInForce.TOO_OFTEN) {
                ends.add(new Loose("carried", Preparation.tooOften(item, meeting)));
            }
        }
        return ends;
    }

    private static Optional<AgendaItem> without(List<AgendaItem> items, Kind kind) {
        return items.stream()
                .filter(item -> item.kindOrOpen() == kind && item.prompt().isEmpty())
                .findFirst();
    }

    private static String id(AgendaItem item) {
        return item.id().orElse("ITEM");
    }
}
