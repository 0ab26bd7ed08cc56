package cop.cli;

import cop.charter.Point;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The points of the charter as options of a command. */
final class PointOptions {

    private final Map<Point, Value<Optional<String>>> values = new EnumMap<>(Point.class);

    PointOptions(Command command) {
        for (Point point : Point.values()) {
            values.put(point, command.option("--" + point.id(), point.label(), point.meaning()));
        }
    }

    /** The answers that were given. */
    Map<Point, String> given() {
        Map<Point, String> given = new EnumMap<>(Point.class);
        values.forEach((point, value) -> value.get().ifPresent(answer -> given.put(point, answer)));
        return given;
    }
}
