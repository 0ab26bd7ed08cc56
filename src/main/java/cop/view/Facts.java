package cop.view;

import java.util.List;

/** Labelled values about one thing, in order. */
public record Facts(List<Fact> facts) implements View {

    /** One labelled value. */
    public record Fact(String label, Cell value) {}

    public Facts {
        facts = List.copyOf(facts);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.facts(this);
    }
}
