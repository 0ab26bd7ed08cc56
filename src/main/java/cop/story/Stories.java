package cop.story;

import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Edit;
import cop.model.Id;
import cop.model.Plain;
import cop.model.Story;
import cop.model.Story.Telling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Proposes new stories, and how they may be told. */
public final class Stories {

    private Stories() {}

    /**
     * Somebody tells what they did.
     *
     * @param by a member's id, or a name
     * @param knowledge the id of the product that it is about
     * @param consent absent means that nobody has asked
     */
    public static Change add(
            Community community,
            String text,
            Optional<String> id,
            Optional<String> by,
            LocalDate at,
            Optional<String> knowledge,
            Optional<Telling> consent) {
        String words = Plain.line(text);
        if (words.isEmpty()) {
            throw CopException.usage(
                    "A story needs words.", "Write it down as it was told; - reads it from what you paste.");
        }
        String wanted = id.orElseGet(() -> Id.brief(words).orElse("story"));
        if (!Id.isId(wanted) || Id.isReserved(wanted)) {
            throw CopException.usage("\"" + wanted + "\" cannot be an id.", "Choose one like: --id ten-minutes");
        }
        if (id.isPresent() && community.stories().containsKey(wanted)) {
            throw CopException.refused("There is a story " + wanted + " already.", "Choose another --id.");
        }
        Story story = new Story(
                Id.free(wanted, community.stories().keySet()),
                Optional.of(words),
                by,
                Optional.of(at),
                knowledge,
                consent);
        return Change.of("story: add " + story.id(), new Edit.Add(story))
                .noting("Added " + story.id() + ".", told(story));
    }

    /**
     * Says anew how a story may be told, or what it is about; what is absent stays as it is.
     *
     * @param knowledge the id of the product that it is about
     */
    public static Change set(Story story, Optional<Telling> consent, Optional<String> knowledge) {
        Story after = new Story(
                story.id(),
                story.text(),
                story.by(),
                story.at(),
                knowledge.or(story::knowledge),
                consent.or(story::consent));
        if (after.equals(story)) {
            return new Change(
                    "story: set nothing", List.of(), List.of("The file of " + story.id() + " says so already."));
        }
        return Change.of("story: set " + story.id(), new Edit.Replace(after))
                .noting("Set: " + story.id() + ".", told(after));
    }

    /** What holds from now on. */
    private static String told(Story story) {
        return story.consent()
                .map(how -> switch (how) {
                    case NAMED ->
                        story.by().isPresent()
                                ? "It is told with the name, where the person lets the name be seen."
                                : "It may be told by name, but nothing says whose it is: it is told without.";
                    case ANONYMOUS -> "It is told without the name.";
                    case NOT_SHARED -> "It is kept, and not told.";
                })
                .orElse("Nobody has been asked yet how it may be told; until then it is not. Ask, then: cop story set "
                        + story.id() + " --consent named, anonymous or not-shared");
    }
}
