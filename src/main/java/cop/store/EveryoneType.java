package cop.store;

import java.util.List;
import java.util.Optional;

/** The word {@code everyone}. */
final class EveryoneType extends ScalarType<String> {

    private static final String EVERYONE = "everyone";

    /** Members' ids; nothing stands for everyone. */
    static final Type<Optional<List<String>>> OR_MEMBERS = Types.either(
            new EveryoneType(),
            word -> Optional.empty(),
            members -> members.isPresent() ? Optional.empty() : Optional.of(EVERYONE),
            Types.list(Types.ID),
            Optional::of,
            Optional::orElseThrow);

    private EveryoneType() {
        super("`everyone`, or a list of members' ids such as [ana, ben]", "everyone", EVERYONE, Tree.Kind.WORD);
    }

    @Override
    protected Optional<String> parse(String text) {
        return text.equals(EVERYONE) ? Optional.of(text) : Optional.empty();
    }

    @Override
    public Form form() {
        return new Form.Words(List.of(EVERYONE));
    }

    @Override
    protected String print(String word) {
        return word;
    }
}
