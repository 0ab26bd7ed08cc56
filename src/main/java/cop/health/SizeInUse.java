package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.model.Member;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** M1: how many are on the list, and how many were seen; never judged. */
final class SizeInUse implements Indicator {

    private static final Noun MEMBER = new Noun("member", "members");

    private final boolean followed;

    SizeInUse() {
        this(true);
    }

    private SizeInUse(boolean followed) {
        this.followed = followed;
    }

    @Override
    public Card card() {
        return new Card(
                "M1",
                Dimension.MEMBERSHIP,
                "Size in use",
                MEMBER,
                "{x} on the list, {seen} seen in this time; {joined} joined, {left} left, {guests} came as guests.",
                "How many belong on the day of the report, and how many of them were at a meeting in its time.",
                "who would have liked to come",
                Band.CONTEXT,
                Certainty.COUNT,
                new Phrases("a list that is alive", "a list longer than the room"),
                new Advice(
                        "A list says who may come, a room who does.",
                        "Ask those whom nobody has seen for a year whether they want to stay on the list.",
                        "Are we as many as we want to be?",
                        "section 2.2, Think about size"),
                followed,
                false);
    }

    /** There the headcount is an indicator of its own. */
    @Override
    public Indicator whereOpen() {
        return new SizeInUse(false);
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        Set<String> seen = new TreeSet<>();
        int guests = 0;
        for (Gathering gathering : window.gatherings()) {
            if (Registers.known(gathering, tally)) {
                seen.addAll(gathering.present());
                guests += gathering.guests();
                if (followed) {
                    tally.headcount(gathering.meeting(), gathering.expectedPresent());
                }
            }
        }
        int listed = window.listed().size();
        int regular = 0;
        int onLeave = 0;
        for (Member member : window.listed()) {
            regular += member.isRegular() ? 1 : 0;
            onLeave += member.isOnLeave(window.asOf()) ? 1 : 0;
        }
        tally.measure(listed, Integer.toString(listed));
        tally.detail("seen", seen.size());
        tally.detail("regular", regular);
        tally.detail("peripheral", listed - regular);
        tally.detail("on-leave", onLeave);
        tally.detail("joined", moved(window, true));
        tally.detail("left", moved(window, false));
        tally.detail("guests", guests);
        return tally;
    }

    /** How many joined or left since the first of the meetings. */
    private static int moved(Window window, boolean in) {
        int moved = 0;
        for (Member member : window.community().members().values()) {
            Optional<LocalDate> day =
                    in ? member.belonging().joined() : member.belonging().left();
            moved += Window.counts(member) && day.filter(window::isAfterFirst).isPresent() ? 1 : 0;
        }
        return moved;
    }
}
