package cop.health;

import cop.health.Card.Advice;
import cop.health.Card.Phrases;
import cop.model.Meeting;
import cop.model.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** M4: whether those who come for the first time come again. */
final class NewcomersReturn implements Indicator {

    private static final Noun NEWCOMER = new Noun("newcomer", "newcomers");
    private static final int CHANCES = 3;

    @Override
    public Card card() {
        return new Card(
                "M4",
                Dimension.MEMBERSHIP,
                "Newcomers",
                NEWCOMER,
                "{x} of {n} newcomers came back.",
                "Of the regular members who came for the first time in this time, after the community's first meeting, and"
                        + " could have come again: those who did within their next 3 chances (CHAOSS, Conversion Rate). It"
                        + " takes 4 newcomers.",
                "why the rest did not",
                Band.of(0.60, 0.40),
                Certainty.WILSON,
                new Phrases("newcomers stay", "newcomers who do not come back"),
                new Advice(
                        "Whether somebody stays is often settled in the first hour.",
                        "Give the next newcomer a buddy, and ring them two days after.",
                        "What do you remember of your own first meeting here?",
                        "section 6, Ensuring regular attendance, and section 3.1, People-orientated"));
    }

    @Override
    public Tally count(Window window) {
        Tally tally = new Tally();
        window.gatherings().forEach(gathering -> Registers.known(gathering, tally));
        for (Member member : window.community().members().values()) {
            if (Window.counts(member) && member.isRegular()) {
                returned(member.id(), window).ifPresent(tally::add);
            }
        }
        return tally.needs(NEWCOMER, 4);
    }

    /** Whether a newcomer came again; empty for whoever is none, or had no chance yet. */
    static Optional<Boolean> returned(String id, Window window) {
        Optional<LocalDate> first = firstSeen(id, window);
        if (first.filter(window::covers).isEmpty() || window.launch().equals(first)) {
            return Optional.empty();
        }
        List<Gathering> next = window.gatherings().stream()
                .filter(gathering -> gathering.meeting().date().isAfter(first.get()))
                .filter(gathering ->
                        gathering.isRegistered() && gathering.expected().contains(id))
                .limit(CHANCES)
                .toList();
        return next.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        next.stream().anyMatch(gathering -> gathering.present().contains(id)));
    }

    private static Optional<LocalDate> firstSeen(String id, Window window) {
        for (Meeting meeting : window.held()) {
            if (Window.saw(window.community().register(meeting.id()), id)) {
                return Optional.of(meeting.date());
            }
        }
        return Optional.empty();
    }
}
