package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.model.AgendaItem;
import cop.model.AgendaItem.Kind;
import cop.model.Meeting;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** F4: whether agendas have what a good meeting is made of. */
final class AgendaIngredients implements Indicator {

    private static final Noun INGREDIENT = new Noun("agenda ingredient", "agenda ingredients");
    private static final int MINUTES_WITHOUT_BREAK = 120;

    @Override
    public Card card() {
        return new Card(
                "F4",
                Dimension.ROLES,
                "Agenda whole",
                INGREDIENT,
                "{x} of {n} recommended agenda ingredients were there.",
                "Over all meetings with an agenda: check-in, check-out, a look ahead, work together, and a "
                        + "break where the meeting takes two hours or more. It takes 3 meetings.",
                "whether the check-in was alive",
                Band.of(0.80, 0.60).after("the list of the guide, section 2.3"),
                Certainty.COUNT,
                new Phrases("well-made agendas", "agendas that lack something"),
                new Advice(
                        "A round at the start and the end, a break, work together and a look ahead let everybody take part.",
                        "Write these as standing blocks into community.yaml, so that every agenda begins with them.",
                        "Which part of our meetings would you miss, and which do you miss already?",
                        "section 2.3, Agenda, and section 3.1, Check-in questions"));
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        int meetings = 0;
        for (Gathering gathering : window.gatherings()) {
            Meeting meeting = gathering.meeting();
            if (meeting.agenda().isEmpty()) {
                tally.unknown(new Gap(meeting.key(), "what was on the agenda", "Write it under “agenda”."));
            } else {
                meetings++;
                tally.evidence(meeting.key());
                count(meeting, tally);
            }
        }
        return tally.needs(Noun.MEETING, 3, meetings);
    }

    /** What there was no time for was not there; whether time not yet decided was spent together is unknown. */
    private static void count(Meeting meeting, Tally tally) {
        List<Kind> kinds = meeting.agenda().stream()
                .filter(item -> item.held().orElse(true))
                .map(AgendaItem::kindOrOpen)
                .toList();
        Predicate<Kind> together = Kind::isTogether;
        tally.add(kinds.contains(Kind.CHECK_IN));
        tally.add(kinds.contains(Kind.CHECK_OUT));
        tally.add(kinds.contains(Kind.FUTURE_AGENDA));
        if (kinds.stream().anyMatch(together)) {
            tally.add(true);
        } else if (!kinds.contains(Kind.OPEN)) {
            tally.add(false);
        }
        Optional<Integer> length = meeting.length();
        if (length.filter(minutes -> minutes >= MINUTES_WITHOUT_BREAK).isPresent()) {
            tally.add(kinds.contains(Kind.BREAK));
        }
    }
}
