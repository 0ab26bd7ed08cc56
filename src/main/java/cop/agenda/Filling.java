package cop.agenda;

import cop.model.AgendaInForce;
import cop.model.AgendaItem;
import cop.model.AgendaItem.Kind;
import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Edit;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Slot;
import cop.model.Topic;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives a topic a place on the agenda of a meeting, or makes the place free again. */
public final class Filling {

    private final Community community;
    private final Meeting meeting;
    private final Topic topic;
    private final Lookup lookup;
    private final Worksheet sheet;

    private Filling(Community community, Meeting meeting, Topic topic, LocalDate today) {
        this.community = community;
        this.meeting = meeting;
        this.topic = topic;
        this.lookup = new Lookup(community, today);
        this.sheet = new Worksheet(meeting, AgendaInForce.of(community, meeting));
    }

    /**
     * How a topic comes onto an agenda.
     *
     * @param place words for the item that keeps the place; the first free one if absent
     * @param further whether it gets a place of its own where none is free
     * @param kind how it is done; otherwise as the kind of topic suggests
     * @param lead who leads it; otherwise who is named as its speaker
     */
    public record Manner(Optional<String> place, boolean further, Optional<Kind> kind, Optional<String> lead) {}

    /** Puts a topic into a free place. */
    public static Change fill(Community community, Meeting meeting, Topic topic, Manner manner, LocalDate today) {
        if (!meeting.isComing(today)) {
            throw CopException.refused(
                    "The meeting " + meeting.id() + (meeting.isCancelled() ? " was cancelled." : " is over."),
                    "Choose one that is still to come: cop meeting list");
        }
        return new Filling(community, meeting, topic, today).fill(manner);
    }

    /** Makes the place of a topic free again. */
    public static Change free(Community community, Meeting meeting, Topic topic, LocalDate today) {
        return meeting.isCancelled() || meeting.isHeld()
                ? new Change("", List.of(), List.of())
                : new Filling(community, meeting, topic, today).free();
    }

    private Change fill(Manner manner) {
        Optional<AgendaItem> there = sheet.called(topic.title());
        if (there.isPresent()) {
            return new Change(
                    "", List.of(), List.of("It stands on the agenda of " + Words.day(meeting.date()) + " already."));
        }
        AgendaItem item;
        int place = manner.place().map(this::named).orElseGet(this::firstFree);
        if (place >= 0) {
            item = filled(sheet.item(place), manner);
            sheet.set(place, item);
        } else if (manner.further()) {
            item = filled(AgendaItem.BLANK, manner);
            item = item.withId(sheet.idFor(item));
            sheet.insert(sheet.placeFor(item.kindOrOpen()), item);
        } else {
            throw CopException.refused(
                    "The agenda of " + Words.day(meeting.date()) + " has no free place.",
                    "See which meetings have one with: cop topic list. To make room at this one, add --add");
        }
        return change(item);
    }

    private int named(String words) {
        int place = sheet.find(words, lookup);
        AgendaItem item = sheet.item(place);
        if (!Slot.isFree(item, community.charter())) {
            throw CopException.refused(
                    "\"" + item.heading() + "\" is no free place.",
                    "Leave out --place to take the first that is free, or add --add for a place of its own.");
        }
        return place;
    }

    private int firstFree() {
        for (int place = 0; place < sheet.size(); place++) {
            if (Slot.isFree(sheet.item(place), community.charter())) {
                return place;
            }
        }
        return -1;
    }

    private AgendaItem filled(AgendaItem place, Manner manner) {
        Set<String> needs = new LinkedHashSet<>(place.needs());
        needs.addAll(topic.needs());
        Optional<String> lead =
                manner.lead().map(lookup::person).or(topic::speaker).or(place::lead);
        return place.withTitle(Optional.of(topic.title()))
                .withKind(manner.kind().or(() -> Optional.of(usual())))
                .withPeople(lead, topic.proposedBy().or(place::proposedBy))
                .withNeeds(List.copyOf(needs));
    }

    /** A topic may be talked about or worked on: that is for people to say. */
    private Kind usual() {
        return switch (topic.kind()) {
            case TOPIC -> Kind.OPEN;
            case SPEAKER -> Kind.PRESENTATION;
            case ACTIVITY -> Kind.GROUP_WORK;
        };
    }

    private Change change(AgendaItem item) {
        Change change = Change.of("", new Edit.Replace(sheet.written()));
        Outcome after = Outcome.of(community.apply(change), meeting.id());
        List<String> notes = new ArrayList<>();
        notes.add("On the agenda of " + Words.day(meeting.date()) + ": " + item.heading() + after.where(item) + ".");
        after.overrun().ifPresent(notes::add);
        String set = "cop agenda set " + meeting.id() + " " + item.id().orElse("ITEM");
        if (item.kindOrOpen() == Kind.OPEN) {
            notes.add("Say how it is done, by talk or in groups: " + set + " kind discussion");
        }
        if (item.lead().isEmpty()) {
            notes.add("Say who leads it: " + set + " lead NAME");
        }
        return new Change("", change.edits(), notes);
    }

    /** An agenda keeps as many places as the usual one has; what is more goes. */
    private Change free() {
        int place = -1;
        int content = 0;
        for (int i = 0; i < sheet.size(); i++) {
            AgendaItem item = sheet.item(i);
            place = item.heading().equalsIgnoreCase(topic.title()) ? i : place;
            content += item.kindOrOpen().isFrame() ? 0 : 1;
        }
        if (place < 0) {
            return new Change("", List.of(), List.of());
        }
        List<AgendaItem> standing = Slot.standing(community.charter());
        boolean goes = content > standing.size();
        if (goes) {
            sheet.remove(place);
        } else {
            AgendaItem item = sheet.item(place);
            String name =
                    standing.isEmpty() ? Kind.OPEN.title() : standing.get(0).heading();
            AgendaItem open =
                    AgendaItem.of(Kind.OPEN, name, AgendaItem.Length.REST).withLength(item.length());
            sheet.set(place, item.id().map(open::withId).orElse(open));
        }
        return Change.of("", new Edit.Replace(sheet.written()))
                .noting(
                        goes
                                ? "It is off the agenda of " + Words.day(meeting.date()) + "."
                                : "Its place on " + Words.day(meeting.date()) + " is free again.");
    }
}
