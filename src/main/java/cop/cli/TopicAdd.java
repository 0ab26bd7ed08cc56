package cop.cli;

import cop.app.Desk;
import cop.model.Change;
import cop.model.CopException;
import cop.model.Lookup;
import cop.model.Snapshot;
import cop.model.Topic;
import cop.topic.Idea;
import cop.topic.Topics;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code cop topic add}. */
final class TopicAdd extends ChangeCommand {

    private static final String LINES = "-";

    private final Value<Optional<String>> title =
            optionalArgument("TITLE", "What it is about; - reads many, one a line.");
    private final Value<Optional<String>> from =
            option("--from", "MEETING", "Take over the ideas that the minutes of this meeting hold.");
    private final Value<Optional<Topic.Kind>> kind =
            option("--kind", "KIND", Read.word(Topic.Kind.class), "topic (default), speaker or activity.");
    private final Value<Optional<String>> by = option("--by", "NAME", "Who proposed it.");
    private final Value<Optional<String>> speaker =
            option("--speaker", "NAME", "Who would speak: a member, or the name of a guest.");
    private final Value<List<String>> needs =
            options("--needs", "THINGS", "What it takes, such as a projector; several with commas.");
    private final Value<Optional<String>> id =
            option("--id", "ID", "A short name for it; made from the first words if nothing is said.");
    private Optional<String> lines = Optional.empty();

    TopicAdd() {
        super("add", "Notes what a meeting could be about, or who could speak.");
        more(
                "After a brainstorm, give the whole list: one idea a line, with speaker:",
                "or activity: before what is no topic, and @ana for who proposed it.",
                "What is on the list already is passed over.",
                "",
                "cop topic add \"Reading in Xitsonga\" --by ana",
                "cop topic add - < ideas.txt",
                "cop topic add --from last");
    }

    @Override
    protected void gather(Desk desk) {
        lines = title.get().filter(LINES::equals).map(desk::read);
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        Lookup lookup = new Lookup(at.community(), today);
        if (title.get().isPresent() == from.get().isPresent()) {
            throw CopException.usage(
                    "Say what to add, in one way.", "Write a title, or - for many lines, or --from MEETING.");
        }
        if (from.get().isPresent()) {
            return Topics.addFrom(at.community(), lookup.pastMeeting(from.get().get()));
        }
        if (lines.isPresent()) {
            return Topics.addLines(at.community(), lines.get(), today);
        }
        Idea idea = new Idea(
                title.get().orElseThrow().strip(),
                kind.get().orElse(speaker.get().isPresent() ? Topic.Kind.SPEAKER : Topic.Kind.TOPIC),
                by.get().map(lookup::person),
                today,
                speaker.get().map(lookup::person),
                needs.get().stream()
                        .flatMap(things -> Stream.of(things.split(",", -1)))
                        .map(String::strip)
                        .filter(thing -> !thing.isEmpty())
                        .toList());
        return Topics.add(at.community(), idea, id.get());
    }
}
