package cop.store;

import java.util.Optional;

/** A truth: {@code true} or {@code false}, and no other word. */
final class BooleanType extends ScalarType<Boolean> {

    BooleanType() {
        super("true or false", "boolean", "true", Tree.Kind.EXACT);
    }

    @Override
    protected Optional<Boolean> parse(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    @Override
    protected String print(Boolean truth) {
        return truth.toString();
    }
}
