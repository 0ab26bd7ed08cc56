package cop.network;

import cop.model.Meeting;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Document;
import cop.view.Table;
import cop.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The groups into which people part at a meeting, to be read out or put on the wall: it says of people what other members may
 * see, which is their names, and of each group what it brings together, in counts.
 *
 * @param meeting the meeting's id
 * @param heading the meeting as people call it
 * @param who how many people it is about, and how that is known
 * @param note what is left to do by hand; empty where nothing is
 */
public record Groups(String meeting, String heading, String who, String note, List<Group> groups) {

    private static final String UNNAMED = "somebody who shows no name";

    /**
     * One group.
     *
     * @param people by name
     * @param pairs how many pairs can be made of those about whom figures may be
     * @param newPairs how many of these have not worked together yet
     * @param why the counts in words
     */
    public record Group(
            int number,
            List<Participant> people,
            int organisations,
            int perspectives,
            int pairs,
            int newPairs,
            String why) {

        public Group {
            people = List.copyOf(people);
        }
    }

    /** Somebody in a group. */
    public record Participant(String name) {}

    public Groups {
        groups = List.copyOf(groups);
    }

    static Groups of(Meeting meeting, Turnout turnout, Mixture mixture, int[] groupOf) {
        TreeMap<Integer, List<Integer>> members = new TreeMap<>();
        for (int person = 0; person < groupOf.length; person++) {
            members.computeIfAbsent(groupOf[person], group -> new ArrayList<>()).add(person);
        }
        List<Group> groups = new ArrayList<>();
        members.forEach((group, people) -> groups.add(group(group + 1, people, turnout, mixture)));
        String parted = groups.size() > 1 ? "; " + Words.count(groups.size(), "group") : "";
        return new Groups(
                meeting.id(),
                meeting.heading() + ", " + Words.longDay(meeting.date()),
                turnout.inWords() + parted + ".",
                note(turnout),
                groups);
    }

    private static Group group(int number, List<Integer> people, Turnout turnout, Mixture mixture) {
        Mixture.Counts counts = mixture.counts(people);
        return new Group(
                number,
                people.stream()
                        .map(person -> new Participant(
                                turnout.people().get(person).name().orElse(UNNAMED)))
                        .toList(),
                counts.organisations(),
                counts.perspectives(),
                counts.pairs(),
                counts.newPairs(),
                counts.inWords());
    }

    private static String note(Turnout turnout) {
        return switch (turnout.unnamed()) {
            case 0 -> "";
            case 1 -> "One more guest is there whose name is not written down; a small group takes them in.";
            default ->
                turnout.unnamed()
                        + " more guests are there whose names are not written down; the small groups take them in.";
        };
    }

    public Answer answer() {
        List<Column> columns =
                List.of(Column.number("group", "Group"), Column.of("name", "Name"), Column.of("why", "Why"));
        List<List<Cell>> rows = new ArrayList<>();
        for (Group group : groups) {
            for (Participant person : group.people()) {
                rows.add(List.of(Cell.of(group.number()), Cell.of(person.name()), Cell.of(group.why())));
            }
        }
        return new Answer(this, new Document("groups", this, new Table(columns, rows, who)));
    }
}
