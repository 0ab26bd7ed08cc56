package cop.agenda;

import cop.model.AgendaInForce;
import cop.model.AgendaItem;
import cop.model.AgendaItem.Kind;
import cop.model.Id;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The agenda of a meeting while somebody changes it. What is carried over to it is written down only once it is touched; until
 * then it follows from the meeting before.
 */
final class Worksheet {

    private record Entry(AgendaItem item, boolean carriedIn) {}

    private final Meeting meeting;
    private final List<Entry> entries = new ArrayList<>();
    private boolean takenOver;

    Worksheet(Meeting meeting, AgendaInForce inForce) {
        this.meeting = meeting;
        List<AgendaItem> written = new ArrayList<>(inForce.written());
        for (int i = 0; i < inForce.items().size(); i++) {
            boolean carriedIn = inForce.isCarriedIn(i);
            entries.add(new Entry(carriedIn ? inForce.items().get(i) : written.remove(0), carriedIn));
        }
    }

    /** Where the item is that a text means. */
    int find(String text, Lookup lookup) {
        return lookup.agendaItem(text, items(), meeting);
    }

    int size() {
        return entries.size();
    }

    AgendaItem item(int place) {
        return entries.get(place).item();
    }

    Optional<AgendaItem> called(String title) {
        return items().stream()
                .filter(item -> item.heading().equalsIgnoreCase(title))
                .findFirst();
    }

    void set(int place, AgendaItem item) {
        takeOver(place);
        entries.set(place, new Entry(item, entries.get(place).carriedIn()));
    }

    AgendaItem remove(int place) {
        return entries.remove(place).item();
    }

    void insert(int place, AgendaItem item) {
        entries.add(place, new Entry(item, false));
    }

    void move(int from, int anchor, boolean behind) {
        takeOver(from);
        takeOver(anchor);
        Entry moved = entries.remove(from);
        int place = anchor > from ? anchor - 1 : anchor;
        entries.add(behind ? place + 1 : place, moved);
    }

    /** Has what is carried over written down where the item at a place is part of it. */
    void takeOver(int place) {
        takenOver |= entries.get(place).carriedIn();
    }

    /** Where a new item belongs: the frame around the content, a break in its middle, content behind other content. */
    int placeFor(Kind kind) {
        return switch (kind) {
            case CHECK_IN -> 0;
            case RECAP -> behindLeading(Kind.CHECK_IN);
            case ACTIONS -> behindLeading(Kind.CHECK_IN, Kind.RECAP);
            case CHECK_OUT -> entries.size();
            case FUTURE_AGENDA -> beforeTrailing(Kind.CHECK_OUT);
            case BREAK -> middleOfContent();
            default -> behindContent();
        };
    }

    /** An id for a new item that no other has. */
    String idFor(AgendaItem item) {
        Set<String> taken = new HashSet<>();
        items().forEach(other -> other.id().ifPresent(taken::add));
        Kind kind = item.kindOrOpen();
        Optional<String> fromTitle =
                kind.isFrame() ? Optional.empty() : item.title().flatMap(Id::brief);
        return Id.free(fromTitle.orElse(Word.of(kind)), taken);
    }

    /** The meeting as its file shall say it. */
    Meeting written() {
        List<AgendaItem> written = new ArrayList<>();
        for (Entry entry : entries) {
            if (takenOver || !entry.carriedIn()) {
                written.add(entry.item());
            }
        }
        return meeting.withAgenda(written);
    }

    private List<AgendaItem> items() {
        return entries.stream().map(Entry::item).toList();
    }

    private int behindLeading(Kind... kinds) {
        int place = 0;
        while (place < entries.size() && List.of(kinds).contains(kindAt(place))) {
            place++;
        }
        return place;
    }

    private int beforeTrailing(Kind... kinds) {
        int place = entries.size();
        while (place > 0 && List.of(kinds).contains(kindAt(place - 1))) {
            place--;
        }
        return place;
    }

    private int behindContent() {
        for (int place = entries.size(); place > 0; place--) {
            if (!kindAt(place - 1).isFrame()) {
                return place;
            }
        }
        return Math.min(
                behindLeading(Kind.CHECK_IN, Kind.RECAP, Kind.ACTIONS),
                beforeTrailing(Kind.FUTURE_AGENDA, Kind.CHECK_OUT));
    }

    private int middleOfContent() {
        List<Integer> content = new ArrayList<>();
        for (int place = 0; place < entries.size(); place++) {
            if (!kindAt(place).isFrame()) {
                content.add(place);
            }
        }
        return content.isEmpty() ? behindContent() : content.get((content.size() - 1) / 2) + 1;
    }

    private Kind kindAt(int place) {
        return entries.get(place).item().kindOrOpen();
    }
}
