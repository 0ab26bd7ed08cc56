package cop.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a member did with what they learned, in their words.
 *
 * @param by a member's id, or a name
 * @param knowledge the id of the product that it is about
 * @param consent how it may be told; absent means that nobody has asked, and it is not shared
 */
public record Story(
        String id,
        Optional<String> text,
        Optional<String> by,
        Optional<LocalDate> at,
        Optional<String> knowledge,
        Optional<Telling> consent)
        implements Thing {

    /** How the member lets it be told. */
    public enum Telling {
        NAMED,
        ANONYMOUS,
        NOT_SHARED
    }

    @Override
    public Key key() {
        return new Key(Kind.STORY, id);
    }

    /** Whether others may read it. */
    public boolean isShared() {
        return consent.filter(how -> how != Telling.NOT_SHARED).isPresent();
    }

    /** Whether others may read whose it is. */
    public boolean isNamed() {
        return consent.filter(how -> how == Telling.NAMED).isPresent();
    }

    public Story withBy(Optional<String> other) {
        return new Story(id, text, other, at, knowledge, consent);
    }
}
