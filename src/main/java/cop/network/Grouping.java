package cop.network;

import cop.model.Community;
import cop.model.CopException;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Plain;
import cop.view.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How people shall be put into groups.
 *
 * @param groups how many; absent means as many as the size asks for
 * @param of how many people a group shall have, give or take one; four where nothing is said
 * @param seed another one gives another arrangement; absent means that of the meeting's day
 * @param swaps people who change places, two after two, by id or name
 */
public record Grouping(Optional<Integer> groups, Optional<Integer> of, Optional<Integer> seed, List<String> swaps) {

    private static final int USUAL = 4;
    private static final int LEAST = 2;

    public Grouping {
        swaps = List.copyOf(swaps);
        if (groups.isPresent() && of.isPresent()) {
            throw CopException.usage("--groups and --of do not go together.", "Choose one of them.");
        }
        if (groups.filter(count -> count < 1).isPresent()) {
            throw CopException.usage("--groups counts the groups.", "Write a number from 1 on.");
        }
        if (of.filter(count -> count < LEAST).isPresent()) {
            throw CopException.usage("A group is two people or more.", "Write a number from " + LEAST + " on: --of 4");
        }
    }

    /** The groups for those who are expected at a meeting, or are there. */
    public Groups at(Meeting meeting, Community community, LocalDate today) {
        if (meeting.isCancelled()) {
            throw CopException.refused(
                    "The meeting " + meeting.id() + " was cancelled.", "See the others with: cop meeting list");
        }
        Turnout turnout = Turnout.of(community, meeting);
        Mixture mixture = new Mixture(turnout.people(), community, meeting.date());
        int[] groupOf = mixture.groups(count(turnout.people().size()), seed(meeting.date()));
        for (int i = 0; i + 1 < swaps.size(); i += 2) {
            swap(
                    find(swaps.get(i), turnout, new Lookup(community, today)),
                    find(swaps.get(i + 1), turnout, new Lookup(community, today)),
                    i,
                    groupOf);
        }
        return Groups.of(meeting, turnout, mixture, groupOf);
    }

    /** So that every meeting mixes people anew, and everybody who asks gets the same groups for it. */
    private long seed(LocalDate day) {
        return seed.orElseGet(() -> Math.toIntExact(day.toEpochDay()));
    }

    private int count(int people) {
        int most = Math.max(1, people / LEAST);
        if (groups.filter(wanted -> people > 0 && wanted > most).isPresent()) {
            throw CopException.refused(
                    Words.count(groups.get(), "group") + " of "
                            + (people == 1 ? "1 person" : people + " people")
                            + " would leave somebody alone.",
                    "Ask for at most " + Words.count(most, "group") + ": --groups " + most);
        }
        int size = of.orElse(USUAL);
        return groups.orElse(Math.max(1, Math.min(most, (people + size / 2) / size)));
    }

    private static int find(String text, Turnout turnout, Lookup lookup) {
        String wanted = Plain.fold(text);
        for (int i = 0; i < turnout.people().size(); i++) {
            if (turnout.people().get(i).member().isEmpty()
                    && Plain.fold(turnout.people().get(i).id()).equals(wanted)) {
                return i;
            }
        }
        String id = lookup.member(text).id();
        for (int i = 0; i < turnout.people().size(); i++) {
            if (turnout.people().get(i).id().equals(id)) {
                return i;
            }
        }
        throw CopException.notFound(id + " is in none of the groups.", "See who is: cop meeting groups");
    }

    private void swap(int one, int other, int at, int[] groupOf) {
        if (groupOf[one] == groupOf[other]) {
            throw CopException.refused(
                    "\"" + swaps.get(at) + "\" and \"" + swaps.get(at + 1) + "\" are in one group already.",
                    "Swap people of two groups.");
        }
        int group = groupOf[one];
        groupOf[one] = groupOf[other];
        groupOf[other] = group;
    }
}
