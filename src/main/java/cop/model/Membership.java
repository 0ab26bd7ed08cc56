package cop.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who the community is for, and how many.
 *
 * @param model whether members commit to come or come as they like; absent means committed
 * @param expectation what is asked of members
 * @param perspectives whose view is needed in the room
 * @param levels perspectives by level, such as frontline, training, policy
 * @param expertise what the community needs covered
 */
public record Membership(
        Optional<Model> model,
        Optional<Size> size,
        Optional<String> expectation,
        List<String> perspectives,
        Map<String, List<String>> levels,
        List<String> expertise) {

    /** Whether members commit to come to most sessions or come as they like. */
    public enum Model {
        COMMITTED,
        OPEN
    }

    /** How many members the community wants, both ends included. */
    public record Size(Optional<Integer> min, Optional<Integer> max) {}

    public static final Membership NONE =
            new Membership(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Map.of(), List.of());

    public Membership {
        perspectives = List.copyOf(perspectives);
        levels = Ordered.copy(levels);
        expertise = List.copyOf(expertise);
    }

    public Membership withModel(Model other) {
        return new Membership(Optional.of(other), size, expectation, perspectives, levels, expertise);
    }

    public Membership withSize(Size other) {
        return new Membership(model, Optional.of(other), expectation, perspectives, levels, expertise);
    }

    public boolean isOpen() {
        return model.filter(m -> m == Model.OPEN).isPresent();
    }
}
