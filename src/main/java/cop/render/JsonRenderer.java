package cop.render;

import com.fasterxml.jackson.annotation.JsonInclude;
import cop.view.Answer;
import java.time.LocalTime;
import java.time.Period;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * Shows the data of an answer as JSON: the components of records in their order and in kebab-case, dates and times as
 * in the data folder, numbers exact, what is absent left out. The entries of a map are sorted, for not every map keeps
 * its order; where order means something the data has a list.
 */
final class JsonRenderer implements Renderer {

    @Override
    public String render(Answer answer, Page page) {
        return escapeControls(mapper().writeValueAsString(answer.data())) + "\n";
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModule(new SimpleModule()
                        .addSerializer(Period.class, new PeriodText())
                        .addSerializer(LocalTime.class, ToStringSerializer.instance))
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                // The shortest exact digits, the same on every Java version.
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER, StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .defaultPrettyPrinter(prettyPrinter())
                .build();
    }

    private static DefaultPrettyPrinter prettyPrinter() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }

    /**
     * Spells out the control characters that JSON allows and a terminal would obey. They stand only within strings, so
     * the data stays the same.
     */
    private static String escapeControls(String json) {
        StringBuilder out = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c != '\n' && Glyphs.isControl(c)) {
                out.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** A length of time as the data folder writes it: {@code 28 days}, {@code 12 months}. */
    private static final class PeriodText extends ValueSerializer<Period> {

        @Override
        public void serialize(Period period, JsonGenerator out, SerializationContext context) {
            String text =
                    part(period.getYears(), "year") + part(period.getMonths(), "month") + part(period.getDays(), "day");
            out.writeString(period.isZero() ? "0 days" : text.strip());
        }

        private static String part(int count, String unit) {
            return count == 0 ? "" : " " + count + " " + unit + (count == 1 ? "" : "s");
        }
    }
}
