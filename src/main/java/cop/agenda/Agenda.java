package cop.agenda;

import cop.model.Action;
import cop.model.AgendaInForce;
import cop.model.AgendaItem;
import cop.model.Calendar.Occurrence;
import cop.model.Community;
import cop.model.Meeting;
import cop.model.Minutes;
import cop.model.Minutes.Note;
import cop.model.Minutes.Sort;
import cop.view.Answer;
import cop.view.Document;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The agenda of one meeting.
 *
 * @param meeting the meeting's id
 * @param length minutes
 * @param roles members' ids, or names, by role
 * @param promises what is still to be done, the first due first
 * @param recap where the meeting before left off; absent before the first
 * @param next the days of the meetings that follow
 * @param notes what whoever prepares the meeting should know
 */
public record Agenda(
        String meeting,
        String title,
        LocalDate date,
        Optional<LocalTime> start,
        Optional<Integer> length,
        Optional<String> place,
        Map<String, String> roles,
        List<Item> items,
        List<Promise> promises,
        Optional<Recap> recap,
        List<LocalDate> next,
        List<String> notes) {

    private static final int MOST_NEXT = 3;
    private static final int MONTHS_AHEAD = 12;

    /**
     * One item in its time.
     *
     * @param minutes absent where they cannot be known
     * @param carried how many times it was carried over
     * @param comesBack why it is here again, if it is
     * @param putOff whether there was no time for it
     */
    public record Item(
            Optional<LocalTime> from,
            Optional<LocalTime> to,
            Optional<Integer> minutes,
            Optional<String> id,
            AgendaItem.Kind kind,
            String title,
            Optional<String> lead,
            Optional<String> method,
            Optional<String> prompt,
            List<String> needs,
            int carried,
            Optional<Comeback> comesBack,
            boolean putOff) {

        private static Item of(Timetable.Entry entry, Optional<Comeback> comesBack) {
            AgendaItem item = entry.item();
            return new Item(
                    entry.from(),
                    entry.to(),
                    entry.minutes(),
                    item.id(),
                    item.kindOrOpen(),
                    item.heading(),
                    item.lead(),
                    item.method(),
                    item.prompt(),
                    item.needs(),
                    item.carried().orElse(0),
                    comesBack,
                    item.isPutOff());
        }
    }

    /** Why an item is on the agenda again. */
    public enum Comeback {
        PUT_OFF,
        OPEN_ACTIONS,
        EVERY_TIME
    }

    /**
     * Something that somebody promised.
     *
     * @param action the action's id
     */
    public record Promise(
            String action,
            String text,
            List<String> owners,
            Optional<LocalDate> due,
            Optional<LocalDate> done,
            boolean overdue) {

        private static Promise of(Action action, LocalDate on) {
            return new Promise(
                    action.id(),
                    action.text(),
                    action.owners(),
                    action.due(),
                    action.done().filter(day -> !day.isAfter(on)),
                    action.isOverdue(on));
        }
    }

    /** What the meeting before learned, decided and promised. */
    public record Recap(
            String meeting, LocalDate date, List<String> learned, List<String> decided, List<Promise> promised) {}

    /** The agenda as it stands on a day; of a meeting that is over, as it stood then. */
    public static Agenda of(Community community, Meeting meeting, LocalDate today) {
        LocalDate on = today.isBefore(meeting.date()) ? today : meeting.date();
        Optional<Meeting> before =
                community.heldBefore(meeting).filter(held -> !held.date().isAfter(on));
        AgendaInForce inForce = AgendaInForce.of(community, meeting);
        List<Promise> promises = promises(community, meeting, on);
        Timetable timetable = Timetable.of(shown(inForce, meeting), meeting.start(), meeting.length());
        List<Item> items = new ArrayList<>();
        for (Timetable.Entry entry : timetable.entries()) {
            items.add(Item.of(entry, comeback(entry.item(), community, promises)));
        }
        return new Agenda(
                meeting.id(),
                meeting.heading(),
                meeting.date(),
                meeting.start(),
                meeting.length(),
                meeting.where().place(),
                meeting.roles(),
                items,
                promises,
                before.map(held -> recap(community, held, on)),
                following(community, meeting),
                meeting.isHeld() ? List.of() : Preparation.notes(meeting, inForce, timetable));
    }

    /** What is put off stays on the agenda of a meeting that took place, and off that of one to come. */
    private static List<AgendaItem> shown(AgendaInForce inForce, Meeting meeting) {
        return inForce.items().stream()
                .filter(item -> meeting.isHeld() || !item.isPutOff())
                .toList();
    }

    private static Optional<Comeback> comeback(AgendaItem item, Community community, List<Promise> promises) {
        if (item.carried().filter(times -> times > 0).isPresent()) {
            return Optional.of(Comeback.PUT_OFF);
        }
        if (item.kindOrOpen() == AgendaItem.Kind.ACTIONS && !promises.isEmpty()) {
            return Optional.of(Comeback.OPEN_ACTIONS);
        }
        boolean standing = community.charter().customs().agenda().stream()
                .anyMatch(block -> block.heading().equalsIgnoreCase(item.heading()));
        return standing || item.kindOrOpen().isFrame() ? Optional.of(Comeback.EVERY_TIME) : Optional.empty();
    }

    /** The agenda with people's names, as a page and as rows. */
    public Answer answer(Community community) {
        AgendaPage page = AgendaPage.of(this, community, notes);
        return new Answer(this, new Document("agenda", page, page.table()));
    }

    /** The page that goes around, without the notes for whoever prepares the meeting. */
    public Object circular(Community community) {
        return AgendaPage.of(this, community, List.of());
    }

    /** What was promised before this meeting and is not done. */
    private static List<Promise> promises(Community community, Meeting meeting, LocalDate on) {
        List<Promise> promises = new ArrayList<>();
        for (Action action : community.actions().values()) {
            if (action.isOpen(on)
                    && action.meeting().filter(meeting.id()::equals).isEmpty()) {
                promises.add(Promise.of(action, on));
            }
        }
        promises.sort(Comparator.comparing(promise -> promise.due().orElse(LocalDate.MAX)));
        return promises;
    }

    private static Recap recap(Community community, Meeting held, LocalDate on) {
        Minutes minutes = community.minutes().getOrDefault(held.id(), Minutes.empty(held.id()));
        List<Promise> promised = new ArrayList<>();
        for (Action action : community.actions().values()) {
            if (action.meeting().filter(held.id()::equals).isPresent()
                    && action.dropped().isEmpty()) {
                promised.add(Promise.of(action, on));
            }
        }
        return new Recap(held.id(), held.date(), texts(minutes, Sort.LEARNED), texts(minutes, Sort.DECISION), promised);
    }

    private static List<String> texts(Minutes minutes, Sort sort) {
        return minutes.of(sort).stream().map(Note::text).toList();
    }

    /** The next meetings that are planned, or else the days that the rhythm gives. */
    private static List<LocalDate> following(Community community, Meeting meeting) {
        List<LocalDate> days = new ArrayList<>();
        for (Meeting other : community.meetingsByDate()) {
            if (other.date().isAfter(meeting.date()) && !other.isCancelled() && days.size() < MOST_NEXT) {
                days.add(other.date());
            }
        }
        if (days.isEmpty()) {
            LocalDate horizon = meeting.date().plusMonths(MONTHS_AHEAD);
            for (Occurrence due : community
                    .charter()
                    .calendar()
                    .due(meeting.date().plusDays(1), horizon)
                    .occurrences()) {
                if (days.size() < MOST_NEXT) {
                    days.add(due.date());
                }
            }
        }
        return days;
    }
}
