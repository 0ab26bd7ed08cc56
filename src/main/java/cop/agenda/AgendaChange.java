package cop.agenda;

import cop.model.AgendaInForce;
import cop.model.AgendaItem;
import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Edit;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.StandingBlocks;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proposes changes to the agenda of one meeting. */
public final class AgendaChange {

    private final Community community;
    private final Meeting meeting;
    private final LocalDate today;
    private final Lookup lookup;
    private final AgendaInForce inForce;
    private final Worksheet sheet;

    private AgendaChange(Community community, Meeting meeting, LocalDate today) {
        if (meeting.isCancelled()) {
            throw CopException.refused(
                    "The meeting " + meeting.id() + " was cancelled.",
                    "Choose another one; see them all with: cop meeting list");
        }
        this.community = community;
        this.meeting = meeting;
        this.today = today;
        this.lookup = new Lookup(community, today);
        this.inForce = AgendaInForce.of(community, meeting);
        this.sheet = new Worksheet(meeting, inForce);
    }

    /**
     * Adds an item.
     *
     * @param title absent for a kind that has a title of its own
     * @param said what is said of it; a kind that is not said is open, to be decided
     * @param spot absent means where items of its kind belong
     */
    public static Change add(
            Community community,
            Meeting meeting,
            Optional<String> title,
            Map<Feature, String> said,
            Optional<Spot> spot,
            LocalDate today) {
        return new AgendaChange(community, meeting, today).add(title, said, spot);
    }

    /** Says one thing of an item anew; an empty text takes it away. */
    public static Change set(
            Community community, Meeting meeting, String item, Feature feature, String text, LocalDate today) {
        return new AgendaChange(community, meeting, today).set(item, feature, text);
    }

    /** Puts an item elsewhere on the same agenda. */
    public static Change move(Community community, Meeting meeting, String item, Spot spot, LocalDate today) {
        return new AgendaChange(community, meeting, today).move(item, spot);
    }

    /** Puts an item on the agenda of another meeting instead. */
    public static Change moveTo(Meeting other, Community community, Meeting meeting, String item, LocalDate today) {
        return new AgendaChange(community, meeting, today).moveTo(other, item);
    }

    /** Takes an item off for good, or only this once. */
    public static Change drop(Community community, Meeting meeting, String item, boolean once, LocalDate today) {
        AgendaChange change = new AgendaChange(community, meeting, today);
        return once ? change.putOff(item) : change.drop(item);
    }

    private Change add(Optional<String> title, Map<Feature, String> said, Optional<Spot> spot) {
        AgendaItem item = AgendaItem.BLANK;
        for (Map.Entry<Feature, String> each : said.entrySet()) {
            item = each.getKey().set(item, each.getValue(), lookup);
        }
        Optional<String> name = title.map(String::strip).filter(words -> !words.isEmpty());
        if (name.isEmpty() && item.kind().isEmpty()) {
            throw CopException.usage(
                    "Nothing was said to be added.",
                    "Give it a title, such as: cop agenda add " + meeting.id()
                            + " \"Screening without fear\" --length 40");
        }
        item = StandingBlocks.filled(item.withTitle(name));
        sheet.called(item.heading()).ifPresent(there -> {
            throw CopException.refused(
                    "\"" + there.heading() + "\" is on this agenda already.",
                    "Change it with: cop agenda set " + meeting.id() + " "
                            + there.id().orElse("ITEM") + " FIELD VALUE");
        });
        item = item.withId(sheet.idFor(item));
        sheet.insert(spot.map(this::place).orElse(sheet.placeFor(item.kindOrOpen())), item);
        return change("add " + name(item) + " to", List.of(), "Added " + item.heading(), Optional.of(item));
    }

    private int place(Spot spot) {
        int anchor = sheet.find(spot.anchor(), lookup);
        sheet.takeOver(anchor);
        return spot.behind() ? anchor + 1 : anchor;
    }

    private Change set(String words, Feature feature, String text) {
        int place = sheet.find(words, lookup);
        AgendaItem before = sheet.item(place);
        AgendaItem after = feature.set(before, text, lookup);
        if (after.equals(before)) {
            return new Change(
                    "agenda: set nothing",
                    List.of(),
                    List.of("The agenda says so of " + before.heading() + " already."));
        }
        if (after.kind().isEmpty() && after.title().isEmpty()) {
            throw CopException.refused(
                    "Nothing would say what this item is.", "Give it a kind or a title before you take this away.");
        }
        sheet.set(place, after);
        return change(
                "set " + feature.id() + " of " + name(after) + " at",
                List.of(),
                "Set for " + after.heading() + ": " + feature.id(),
                Optional.of(after).filter(item -> feature == Feature.LENGTH));
    }

    private Change move(String words, Spot spot) {
        int from = sheet.find(words, lookup);
        int anchor = sheet.find(spot.anchor(), lookup);
        AgendaItem item = sheet.item(from);
        int already = spot.behind() ? anchor + 1 : anchor - 1;
        if (from == anchor || from == already) {
            return new Change("agenda: move nothing", List.of(), List.of(item.heading() + " is there already."));
        }
        sheet.move(from, anchor, spot.behind());
        return change("move " + name(item) + " at", List.of(), "Moved " + item.heading(), Optional.of(item));
    }

    private Change moveTo(Meeting other, String words) {
        refuseHistory();
        if (other.id().equals(meeting.id())) {
            throw CopException.usage("It is at that meeting already.", "Name another one: cop meeting list");
        }
        if (other.isHeld()) {
            throw CopException.refused(
                    "The meeting " + other.id() + " has taken place.",
                    "Choose one that is still to come: cop meeting list");
        }
        AgendaItem item = sheet.remove(sheet.find(words, lookup));
        AgendaChange there = new AgendaChange(community, other, today);
        if (there.sheet.called(item.heading()).isPresent()) {
            throw CopException.refused(
                    "\"" + item.heading() + "\" is on that agenda already.",
                    "Take it off this one with: cop agenda drop " + meeting.id() + " " + name(item));
        }
        AgendaItem moved = item.withId(there.sheet.idFor(item)).withHeld(Optional.empty());
        there.sheet.insert(there.sheet.placeFor(item.kindOrOpen()), moved);
        List<Edit> edits = new ArrayList<>(settled(item));
        edits.add(new Edit.Replace(there.sheet.written()));
        return change(
                "move " + name(item) + " to " + other.id() + " from",
                edits,
                "Moved " + item.heading() + " to " + Words.dayOfYear(other.date()),
                Optional.empty());
    }

    private Change drop(String words) {
        refuseHistory();
        AgendaItem item = sheet.remove(sheet.find(words, lookup));
        Change change = change(
                "drop " + name(item) + " from",
                settled(item),
                "Took " + item.heading() + " off the agenda",
                Optional.empty());
        return Preparation.missed(item.kindOrOpen())
                .map(why -> change.with(new Change("", List.of(), List.of(why))))
                .orElse(change);
    }

    private Change putOff(String words) {
        int place = sheet.find(words, lookup);
        AgendaItem item = sheet.item(place);
        if (item.isPutOff()) {
            return new Change(
                    "agenda: put nothing off", List.of(), List.of(item.heading() + " is left out this time already."));
        }
        sheet.set(place, item.withHeld(Optional.of(false)));
        String later = item.kindOrOpen().isFrame() ? "other meetings keep it" : "it comes back at the next meeting";
        return change(
                "put " + name(item) + " off at",
                List.of(),
                "Left out " + item.heading() + "; " + later,
                Optional.empty());
    }

    /** What happened stays in the files. */
    private void refuseHistory() {
        if (meeting.isHeld()) {
            throw CopException.refused(
                    "The meeting " + meeting.id() + " has taken place.",
                    "If there was no time for an item, say: cop agenda drop " + meeting.id() + " ITEM --once");
        }
    }

    /** Where the meeting before put this item off, that it is not owed any more. */
    private List<Edit> settled(AgendaItem item) {
        int owed = inForce.owed(item);
        if (owed < 0) {
            return List.of();
        }
        Meeting before = inForce.before().orElseThrow();
        List<AgendaItem> agenda = new ArrayList<>(before.agenda());
        agenda.set(owed, agenda.get(owed).droppedOn(today));
        return List.of(new Edit.Replace(before.withAgenda(agenda)));
    }

    /** The change of this meeting's file and of others, with how the agenda stands then. */
    private Change change(String verb, List<Edit> others, String done, Optional<AgendaItem> about) {
        List<Edit> edits = new ArrayList<>(others);
        Meeting written = sheet.written();
        if (!written.equals(meeting)) {
            edits.add(new Edit.Replace(written));
        }
        Change change = new Change("agenda: " + verb + " " + meeting.id(), edits, List.of());
        Outcome after = Outcome.of(community.apply(change), meeting.id());
        List<String> notes = new ArrayList<>();
        notes.add(done + about.map(after::where).orElse("") + ".");
        after.overrun().ifPresent(notes::add);
        return new Change(change.summary(), edits, notes);
    }

    private static String name(AgendaItem item) {
        return item.id().orElse("an item");
    }
}
