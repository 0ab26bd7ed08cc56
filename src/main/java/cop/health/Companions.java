package cop.health;

import java.util.List;
import java.util.Map;

/** Which figure would show that another was pushed up by the wrong means (HEALTH_MODEL section 2.12). */
final class Companions {

    private static final Map<String, List<String>> BESIDE = Map.of(
            "P2", List.of("E5"),
            "R2", List.of("S3"),
            "A1", List.of("A2"),
            "K2", List.of("K4"),
            "T5", List.of("T4"),
            "F3", List.of("S5", "E1"),
            "B2", List.of("B3"),
            "B4", List.of("S3", "K4"));

    private Companions() {}

    /** The ids of the indicators to look at beside this one. */
    static List<String> of(String id) {
        return BESIDE.getOrDefault(id, List.of());
    }
}
