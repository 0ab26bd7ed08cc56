package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.model.AgendaItem;
import cop.model.Charter;
import cop.model.Meeting;
import cop.model.Role;
import java.util.Set;
import java.util.TreeSet;

/** E5: whether what is worked on comes from the members. */
final class MembersAgenda implements Indicator {

    private static final Noun ITEM = new Noun("working item", "working items");
    private static final Noun STEERING = new Noun("name in the steering group", "names in the steering group");

    @Override
    public Card card() {
        return new Card(
                "E5",
                Dimension.ENGAGEMENT,
                "From members",
                ITEM,
                "{x} of {n} items came from outside the steering group.",
                "Of the working items of which it is known who proposed them: those proposed by somebody "
                        + "outside the steering group. It takes 6.",
                "whether people felt free to propose",
                Band.of(0.40, 0.20).after("the guide, section 2.3: the agenda is the members' own"),
                Certainty.COUNT,
                new Phrases("members make the agenda", "an agenda from the steering group alone"),
                new Advice(
                        "People come for what they asked for themselves.",
                        "Ask two members who have never proposed anything for the question they bring along.",
                        "What would you put on the next agenda if it were yours alone?",
                        "section 2.3, Agenda, and section 2.3, Speakers"));
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        Set<String> steering = steering(window.community().charter());
        for (Gathering gathering : window.gatherings()) {
            count(gathering.meeting(), steering, tally);
        }
        return tally.needs(STEERING, 1, steering.size()).needs(ITEM, 6);
    }

    private static void count(Meeting meeting, Set<String> steering, Tally tally) {
        boolean known = false;
        boolean unknown = false;
        for (AgendaItem item : meeting.agenda()) {
            if (item.kindOrOpen().isContent() && item.proposedBy().isPresent()) {
                tally.add(!steering.contains(item.proposedBy().get()));
                known = true;
            } else if (!item.kindOrOpen().isFrame()) {
                unknown = true;
            }
        }
        if (known) {
            tally.evidence(meeting.key());
        }
        if (unknown) {
            tally.unknown(new Gap(
                    meeting.key(), "of every item what it is and who proposed it", "Write “kind” and “proposed-by”."));
        }
    }

    /** The committee and the champion. */
    private static Set<String> steering(Charter charter) {
        Set<String> steering = new TreeSet<>(charter.role(Role.STEERING).people());
        charter.role(Role.STEERING).holder().ifPresent(steering::add);
        charter.role(Role.CHAMPION).holder().ifPresent(steering::add);
        return steering;
    }
}
