package cop.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes unmodifiable copies of maps that keep the order in which their entries were written. */
final class Ordered {

    private Ordered() {}

    static <K, V> Map<K, V> copy(Map<K, V> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
