package cop.render;

import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON that {@code cop} has written before. */
public final class JsonReader {

    private JsonReader() {}

    /** The object that a text holds, as maps, lists, texts and numbers; empty where it holds none, or is broken. */
    public static Optional<Map<?, ?>> object(String text) {
        try {
            return Optional.ofNullable(JsonMapper.shared().readValue(text, Map.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
