package cop.agenda;

import cop.model.AgendaItem;
import cop.model.AgendaItem.Kind;
import cop.model.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Carries over to an agenda what the meeting before had no time for. */
final class Carried {

    private Carried() {}

    /** The items with what is carried over, ahead of the content; an item that is there already only gets its count. */
    static List<AgendaItem> over(Optional<Meeting> before, List<AgendaItem> items) {
        List<AgendaItem> all = new ArrayList<>(items);
        List<AgendaItem> missing = new ArrayList<>();
        for (AgendaItem old : before.map(Meeting::agenda).orElse(List.of())) {
            if (isOwed(old)) {
                int times = old.carried().orElse(0) + 1;
                int place = find(old, all);
                if (place < 0) {
                    missing.add(old.withCarried(times).withHeld(Optional.empty()));
                } else if (all.get(place).carried().isEmpty()) {
                    all.set(place, all.get(place).withCarried(times));
                }
            }
        }
        all.addAll(beginningOfContent(all), missing);
        return all;
    }

    private static boolean isOwed(AgendaItem item) {
        return item.held().filter(held -> !held).isPresent()
                && !item.kindOrOpen().isFrame();
    }

    private static int find(AgendaItem wanted, List<AgendaItem> items) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).heading().equalsIgnoreCase(wanted.heading())) {
                return i;
            }
        }
        return -1;
    }

    private static int beginningOfContent(List<AgendaItem> items) {
        int place = 0;
        while (place < items.size() && isOpening(items.get(place).kindOrOpen())) {
            place++;
        }
        return place;
    }

    private static boolean isOpening(Kind kind) {
        return kind == Kind.CHECK_IN || kind == Kind.RECAP || kind == Kind.ACTIONS;
    }
}
