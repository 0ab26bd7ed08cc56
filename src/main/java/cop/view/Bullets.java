package cop.view;

import java.util.List;

/**
 * Short points, one after the other.
 *
 * @param numbered whether people are meant to refer to them by number
 * @param points each one or more lines; lines after the first belong to the point and are shown beneath it
 */
public record Bullets(boolean numbered, List<String> points) implements View {

    public Bullets {
        points = List.copyOf(points);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.bullets(this);
    }
}
