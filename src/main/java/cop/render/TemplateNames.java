package cop.render;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.reflect.BaseObjectHandler;
import com.github.mustachejava.util.Wrapper;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds what a template's names stand for: components of records and keys of maps, the innermost first, and nothing
 * else. A name that is known nowhere is a failure; one whose value is absent is empty.
 */
final class TemplateNames extends BaseObjectHandler {

    /** What is wrong with a name, in words for the one who wrote the template. */
    static final class Unusable extends RuntimeException {

        private final String what;

        Unusable(String what) {
            super(what);
            this.what = what;
        }

        String what() {
            return what;
        }
    }

    @Override
    public Binding createBinding(String name, TemplateContext place, Code code) {
        return scopes -> value(name, scopes);
    }

    @Override
    public Wrapper find(String name, List<Object> scopes) {
        return now -> value(name, now);
    }

    private static Object value(String path, List<Object> scopes) {
        Iterator<String> names = List.of(path.split("\\.", -1)).iterator();
        String first = names.next();
        Optional<Object> found = Optional.empty();
        for (int i = scopes.size() - 1; i >= 0 && found.isEmpty(); i--) {
            found = member(scopes.get(i), first);
        }
        Object value = found.orElseThrow(() -> unknown(path, scopes));
        while (names.hasNext() && !value.equals("")) {
            Object holder = value;
            value = member(holder, names.next()).orElseThrow(() -> unknown(path, List.of(holder)));
        }
        return value;
    }

    /** What a holder has under a name; an absent value is an empty text. */
    private static Optional<Object> member(Object holder, String name) {
        if (holder instanceof Map<?, ?> map && map.containsKey(name)) {
            return Optional.of(present(map.get(name)));
        }
        if (holder instanceof Record) {
            for (RecordComponent component : holder.getClass().getRecordComponents()) {
                if (kebab(component.getName()).equals(name)) {
                    return Optional.of(present(read(component, holder)));
                }
            }
        }
        return Optional.empty();
    }

    private static Object present(Object value) {
        return value instanceof Optional<?> optional
                ? optional.map(Object.class::cast).orElse("")
                : value;
    }

    private static Object read(RecordComponent component, Object holder) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Unusable unknown(String path, List<Object> scopes) {
        TreeSet<String> known = new TreeSet<>();
        for (Object scope : scopes) {
            if (scope instanceof Map<?, ?> map) {
                map.keySet().forEach(key -> known.add(key.toString()));
            } else if (scope instanceof Record) {
                for (RecordComponent component : scope.getClass().getRecordComponents()) {
                    known.add(kebab(component.getName()));
                }
            }
        }
        return new Unusable("there is nothing called '" + path + "' here. "
                + (known.isEmpty() ? "Use {{.}} here." : "Known here: " + String.join(", ", known) + "."));
    }

    @Override
    public String stringify(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        throw new Unusable(
                "this stands for several values, not for one. Open it with {{#…}} and close it with {{/…}}.");
    }

    private static String kebab(String camel) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < camel.length(); i++) {
            char c = camel.charAt(i);
            out.append(Character.isUpperCase(c) ? "-" : "").append(Character.toLowerCase(c));
        }
        return out.toString();
    }
}
