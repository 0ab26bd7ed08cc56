package cop.view;

import java.util.List;
import java.util.Optional;

/**
 * Views one after the other, each under a heading; an empty heading means none.
 *
 * @param rows all of it as one table, for spreadsheets; absent where the first table, or list, among them is meant
 */
public record Sections(List<Section> sections, Optional<Table> rows) implements View {

    /** One view under its heading. */
    public record Section(String heading, View body) {}

    public Sections {
        sections = List.copyOf(sections);
    }

    public Sections(List<Section> sections) {
        this(sections, Optional.empty());
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.sections(this);
    }
}
