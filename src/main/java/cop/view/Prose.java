package cop.view;

/** Running text; a blank line parts paragraphs, and a renderer may wrap it. */
public record Prose(String text) implements View {}
