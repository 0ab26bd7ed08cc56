package cop.view;

import java.util.List;

/** Views one after the other, each under a heading; an empty heading means none. */
public record Sections(List<Section> sections) implements View {

    /** One view under its heading. */
    public record Section(String heading, View body) {}

    public Sections {
        sections = List.copyOf(sections);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.sections(this);
    }
}
