package cop.store;

import cop.model.Story;
import java.time.LocalDate;
import java.util.Optional;

/** {@code stories/<id>.yaml}. */
final class StoryShape extends Shape<Story> {

    private final Field<Optional<String>> text =
            optional("text", Types.PROSE, "the story, in the words of whose it is");
    private final Field<Optional<String>> by = optional("by", Types.TEXT, "whose it is: a member's id, or a name");
    private final Field<Optional<LocalDate>> at = optional("at", Types.DATE, "the day on which it was told");
    private final Field<Optional<String>> knowledge =
            optional("knowledge", Types.ID, "the knowledge product that it is about");
    private final Field<Optional<Story.Telling>> consent = optional(
            "consent", Types.oneOf(Story.Telling.values()), "how it may be told; not shared, if nothing is said");

    @Override
    protected Story build(Values in) {
        return new Story(in.id(), in.of(text), in.of(by), in.of(at), in.of(knowledge), in.of(consent));
    }

    @Override
    protected void write(Story story, Draft out) {
        out.put(text, story.text())
                .put(by, story.by())
                .put(at, story.at())
                .put(knowledge, story.knowledge())
                .put(consent, story.consent());
    }
}
