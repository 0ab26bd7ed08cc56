package cop.store;

import cop.model.Id;
import cop.model.Thing;
import cop.model.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Describes a kind of file as a JSON Schema, from which editors complete keys, explain them and underline slips.
 *
 * <p>It allows all that {@code cop} reads: an empty value stands for none, a label may look like a number, and a key that is
 * not known is no mistake. Its keywords mean the same in every draft since the sixth, for not every editor knows the latest.
 */
public final class JsonSchema implements Form.Cases<Map<String, Object>> {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private static final String TYPE = "type";
    private static final String ANY_OF = "anyOf";
    private static final String PATTERN = "pattern";
    private static final String DESCRIPTION = "description";
    private static final String NULL = "null";

    private JsonSchema() {}

    /** The schema of a kind of file, as a tree of maps, lists and values. */
    public static Map<String, Object> of(Thing.Kind kind) {
        Map<String, Object> schema = Shapes.of(kind).form().fold(new JsonSchema());
        schema.put("$schema", DRAFT);
        schema.put("title", Layout.path(new Thing.Key(kind, "ID")));
        schema.put(DESCRIPTION, about(kind));
        return schema;
    }

    /** What such a file holds, in a sentence. */
    public static String about(Thing.Kind kind) {
        return switch (kind) {
            case COMMUNITY -> "The charter: what the members settled.";
            case MEMBER -> "A member, a guest, a speaker or a partner.";
            case MEETING -> "The plan of a meeting.";
            case REGISTER -> "Who answered the invitation to a meeting, and who came.";
            case MINUTES -> "What was said, decided, learned and made at a meeting.";
            case MESSAGES -> "What was sent about a meeting.";
            case ACTION -> "What somebody promised to do.";
            case ORGANISATION -> "An organisation, and how close the community is to it.";
            case KNOWLEDGE -> "A knowledge product: something that the community knows, for others to use.";
            case TOPIC -> "An idea for a topic, a speaker or an activity.";
            case PROJECT -> "A project or a sub-group.";
            case STORY -> "What somebody did with what they learned, in their words.";
            case BUDGET -> "The money of one period: planned, spent and given.";
            case EVALUATION -> "A block of meeting evaluations: counts only.";
            case PULSE -> "A wave of the health pulse: counts only.";
        };
    }

    @Override
    public Map<String, Object> scalar(Form.Scalar scalar) {
        return switch (scalar.format()) {
            case "boolean" -> typed("boolean");
            case "integer" -> typed("integer");
            case "number" -> typed("number");
            case "text" -> typed("string", "number", "boolean");
            case "every", "rule", "time-zone" -> typed("string");
            case "id" -> matching(typed("string", "integer"), "[a-z0-9]+(-[a-z0-9]+)*", "maxLength", Id.LONGEST);
            case "goal" -> matching(typed("string", "boolean"), "[a-z0-9]+(-[a-z0-9]+)*", "maxLength", Id.LONGEST);
            case "date" -> matching(typed("string"), "[0-9]{4}-[0-9]{2}-[0-9]{2}", "format", "date");
            case "date-time" -> matching(typed("string"), "[0-9]{4}-[0-9]{2}-[0-9]{2}T.+", "format", "date-time");
            case "time" -> matching(typed("string"), "([01]?[0-9]|2[0-3]):[0-5][0-9]", "minLength", 4);
            case "period" -> matching(typed("string"), "[0-9]+ (day|week|month|year)s?", "minLength", 5);
            case "month" -> matching(typed("string"), "[0-9]{4}-(0[1-9]|1[0-2])", "minLength", 7);
            case "count" -> matching(typed("integer", "string"), "few", "minimum", 0);
            case "length" -> matching(typed("integer", "string"), "rest", "minimum", 0);
            default -> throw new IllegalArgumentException("Say here what a " + scalar.format() + " is in JSON.");
        };
    }

    @Override
    public Map<String, Object> words(Form.Words words) {
        Map<String, Object> schema = new TreeMap<>();
        schema.put("enum", new ArrayList<>(words.words()));
        return schema;
    }

    @Override
    public Map<String, Object> items(Form.Items items) {
        Map<String, Object> item = items.item().fold(this);
        Map<String, Object> list = typed("array");
        list.put("items", item);
        return items.orSingle() ? anyOf(item, list) : list;
    }

    @Override
    public Map<String, Object> entries(Form.Entries entries) {
        Map<String, Object> key = entries.key().fold(this);
        // What JSON has for a key is always a string.
        key.put(TYPE, "string");
        Map<String, Object> schema = typed("object");
        schema.put("propertyNames", key);
        schema.put("additionalProperties", orNothing(entries.value().fold(this)));
        return schema;
    }

    @Override
    public Map<String, Object> fields(Form.Fields fields) {
        Map<String, Object> properties = new TreeMap<>();
        List<String> required = new ArrayList<>();
        for (Field<?> field : fields.shape().fields()) {
            properties.put(field.key(), property(field));
            if (field.isRequired()) {
                required.add(field.key());
            }
        }
        Map<String, Object> schema = typed("object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    @Override
    public Map<String, Object> either(Form.Either either) {
        return anyOf(either.first().fold(this), either.second().fold(this));
    }

    private <X> Map<String, Object> property(Field<X> field) {
        Form form = field.type().form();
        Map<String, Object> schema = field.isRequired() ? form.fold(this) : orNothing(form.fold(this));
        schema.put(DESCRIPTION, description(field.meaning(), form));
        usual(field).ifPresent(value -> schema.put("default", value));
        return schema;
    }

    private static String description(String meaning, Form form) {
        String says = form instanceof Form.Scalar scalar && !scalar.format().equals("text") ? ": " + scalar.says() : "";
        return meaning.substring(0, 1).toUpperCase(Locale.ROOT) + meaning.substring(1) + says + ".";
    }

    /** What absence means, where it means a word. */
    private static <X> Optional<Object> usual(Field<X> field) {
        return field.absent()
                .map(absent -> absent instanceof Enum<?> word ? Word.of(word) : (Object) absent)
                .filter(absent -> absent instanceof String || absent instanceof Boolean);
    }

    /** The same, or no value at all. */
    private static Map<String, Object> orNothing(Map<String, Object> schema) {
        Object type = schema.get(TYPE);
        if (type == null) {
            return anyOf(schema, typed(NULL));
        }
        List<Object> types = new ArrayList<>(type instanceof List<?> several ? several : List.of(type));
        types.add(NULL);
        schema.put(TYPE, types);
        return schema;
    }

    private static Map<String, Object> typed(String... types) {
        Map<String, Object> schema = new TreeMap<>();
        schema.put(TYPE, types.length == 1 ? types[0] : List.of(types));
        return schema;
    }

    private static Map<String, Object> matching(
            Map<String, Object> schema, String pattern, String keyword, Object value) {
        schema.put(PATTERN, "^(" + pattern + ")$");
        schema.put(keyword, value);
        return schema;
    }

    private static Map<String, Object> anyOf(Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> schema = new TreeMap<>();
        schema.put(ANY_OF, List.of(one, other));
        return schema;
    }
}
