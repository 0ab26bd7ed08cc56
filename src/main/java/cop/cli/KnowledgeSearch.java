package cop.cli;

import cop.knowledge.Finder;
import cop.model.CopException;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code cop knowledge search}. */
final class KnowledgeSearch extends QuestionCommand {

    private static final int USUAL = 20;

    private final Value<List<String>> words =
            optionalWords("WORDS", "What to look for; the beginning of a word will do.");
    private final Value<Optional<String>> kind = option(
            "--kind",
            "KIND",
            Read.textSuchAs(Finder::kinds),
            "Only knowledge, a decision, minutes, a topic, a story, or a product such as a tool.");
    private final Value<Optional<String>> tag = option("--tag", "WORD", "Only what has this word among its tags.");
    private final Value<Optional<String>> meeting =
            option("--meeting", "MEETING", "Only what comes from this meeting.");
    private final Value<Optional<Integer>> year =
            option("--year", "YEAR", Read::number, "Only what is from this year.");
    private final Value<Optional<Integer>> most = option(
            "--limit", "NUMBER", Read::number, "How many to show, the best first; " + USUAL + " if nothing is said.");

    KnowledgeSearch() {
        super("search", "Searches knowledge, decisions, minutes, topics and stories.");
        more(
                "",
                "What holds every word is shown; where nothing does, what holds some.",
                "Capitals and accents do not matter. Stories that are not to be shared,",
                "and quotes without consent, are left out.",
                "",
                "cop knowledge search probe isizulu",
                "cop knowledge search screening --kind decision --year 2026");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        String wanted = String.join(" ", words.get());
        if (wanted.isBlank()) {
            throw CopException.usage(
                    "What are you looking for?", "Say it like this: cop knowledge search probe isizulu");
        }
        kind.get().filter(word -> !Finder.kinds().contains(word)).ifPresent(word -> {
            throw CopException.usage(
                    "\"" + word + "\" is not a kind of thing that is searched.",
                    "Choose from: " + String.join(", ", Finder.kinds()));
        });
        Lookup lookup = new Lookup(at.community(), today);
        Finder.Filter filter = new Finder.Filter(
                kind.get(),
                tag.get(),
                meeting.get().map(lookup::meeting).map(Meeting::id),
                year.get(),
                most.get().orElse(USUAL));
        if (filter.most() < 1) {
            throw CopException.usage("Nothing would be shown.", "Give --limit a number from 1 up.");
        }
        return new Finder(at.community(), filter).answer(wanted);
    }
}
