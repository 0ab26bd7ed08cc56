package cop.register;

import cop.model.Answers;
import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Edit;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.People;
import cop.model.Register;
import cop.model.Register.Answer;
import cop.model.Register.Rsvp;
import cop.view.Words;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Proposes what the register of a meeting says about who answered the invitation, and how. */
public final class Replies {

    private Replies() {}

    /**
     * Notes answers.
     *
     * @param words who answered what, as people say it: {@code yes: ana ben, no: dee}
     * @param now the moment on the community's clock
     */
    public static Change set(Community community, Meeting meeting, String words, OffsetDateTime now) {
        LocalDate today = now.toLocalDate();
        Map<String, Answer> given = read(words, new Lookup(community, today));
        if (given.isEmpty()) {
            throw CopException.usage(
                    "Nobody is named.", "Say who answered what, such as: cop rsvp set next yes: ana ben, no: dee");
        }
        Register before = community.register(meeting.id());
        Map<String, Rsvp> all = new LinkedHashMap<>(before.rsvp());
        given.forEach((member, answer) -> all.merge(
                member, Rsvp.of(answer), (old, latest) -> old.answer() == answer ? old : after(old, answer, now)));
        return change(community, meeting, before.withRsvp(all), "set");
    }

    /** An answer that takes the place of one whose moment is known has its own, so that an old message cannot overtake it. */
    private static Rsvp after(Rsvp old, Answer answer, OffsetDateTime now) {
        return new Rsvp(answer, old.at().map(before -> now), Optional.empty());
    }

    /**
     * The register as it is to be.
     *
     * @param verb what is done, for the summary
     */
    static Change change(Community community, Meeting meeting, Register after, String verb) {
        String counts = Answers.of(community, meeting, after).words();
        return new Change(
                "rsvp: " + verb + " " + meeting.id() + " (" + counts + ")",
                after.equals(community.register(meeting.id())) ? List.of() : List.of(Edit.set(community, after)),
                List.of("Answers for " + Words.day(meeting.date()) + ": " + counts + "."));
    }

    /** Whether an answer says more than is known: another one, or a moment, and not one that a later answer has overtaken. */
    static boolean isNews(Optional<Rsvp> known, Answer answer, Optional<OffsetDateTime> at) {
        boolean same = known.map(Rsvp::answer).equals(Optional.of(answer)) && at.isEmpty();
        boolean overtaken = known.flatMap(Rsvp::at)
                .filter(old -> at.filter(now -> !now.isAfter(old)).isPresent())
                .isPresent();
        return !same && !overtaken;
    }

    /** Answers by member; an answer holds for all who are named behind it, up to the next one. */
    private static Map<String, Answer> read(String words, Lookup lookup) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        Optional<Answer> answer = Optional.empty();
        List<String> names = new ArrayList<>();
        for (String word : words.replace(":", " ").split("\\s+", -1)) {
            Optional<Answer> next = answer(word.toLowerCase(Locale.ROOT));
            if (next.isPresent()) {
                note(names, answer, lookup, answers);
                answer = next;
                names.clear();
            } else {
                names.add(word);
            }
        }
        note(names, answer, lookup, answers);
        return answers;
    }

    private static void note(List<String> names, Optional<Answer> answer, Lookup lookup, Map<String, Answer> answers) {
        People people = People.read(String.join(" ", names), lookup);
        people.others().forEach(lookup::member);
        if (!people.members().isEmpty() && answer.isEmpty()) {
            throw CopException.usage(
                    "Nothing is said of "
                            + lookup.member(people.members().get(0)).id() + ".",
                    "Put the answer before the names: yes, no or maybe.");
        }
        people.members().forEach(member -> answers.put(member, answer.orElseThrow()));
    }

    private static Optional<Answer> answer(String word) {
        return switch (word) {
            case "yes", "accepted", "coming" -> Optional.of(Answer.ACCEPTED);
            case "no", "declined", "apology", "apologies" -> Optional.of(Answer.DECLINED);
            case "maybe", "perhaps", "tentative" -> Optional.of(Answer.TENTATIVE);
            default -> Optional.empty();
        };
    }
}
