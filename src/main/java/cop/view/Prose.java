package cop.view;

/** Running text; a blank line parts paragraphs, and a renderer may wrap it. */
public record Prose(String text) implements View {
    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.prose(this);
    }
}
