package cop.action;

import cop.action.Promises.Promise;
import cop.model.Action;
import cop.model.Community;
import cop.model.Meeting;
import cop.model.Word;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Facts;
import cop.view.Facts.Fact;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One action: what, who, where it comes from, and what became of it.
 *
 * @param names the owners' names
 * @param where the meeting where it was promised, in words
 */
public record ActionCard(Promise promise, List<String> names, Optional<String> where) {

    public ActionCard {
        names = List.copyOf(names);
    }

    public static ActionCard of(Community community, Action action, LocalDate today) {
        return new ActionCard(
                Promises.promise(action, today),
                action.owners().stream().map(community::nameOf).toList(),
                action.meeting()
                        .map(id -> Optional.ofNullable(community.meetings().get(id))
                                .map(ActionCard::words)
                                .orElse(id)));
    }

    private static String words(Meeting meeting) {
        return meeting.heading() + ", " + Words.day(meeting.date());
    }

    public Answer answer() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("What", Cell.of(promise.text())));
        facts.add(new Fact("Who", names.isEmpty() ? Cell.of("nobody yet", "") : Cell.of(Words.and(names))));
        promise.due().ifPresent(day -> facts.add(new Fact("Due", Cell.of(day))));
        facts.add(new Fact("State", Promises.state(promise)));
        where.ifPresent(text -> facts.add(new Fact("Promised at", Cell.of(text))));
        promise.from().ifPresent(from -> facts.add(new Fact("Comes from", Cell.of(Word.of(from)))));
        promise.created().ifPresent(day -> facts.add(new Fact("Since", Cell.of(day))));
        promise.notes().forEach((day, note) -> facts.add(new Fact(Words.day(day), Cell.of(note))));
        return new Answer(this, new Facts(facts));
    }
}
