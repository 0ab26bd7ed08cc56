package cop.evaluation;

import cop.model.Community;
import cop.model.Plain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts marks in the place of the people and organisations that a text names. */
final class Masking {

    private static final int SHORTEST = 3;

    private final List<Map.Entry<Pattern, String>> marks = new ArrayList<>();

    private Masking(Map<String, String> names) {
        names.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, String> name) ->
                                -name.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .forEach(name -> marks.add(Map.entry(
                        Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(name.getKey()) + "(?![\\p{L}\\p{N}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                        name.getValue())));
        marks.add(Map.entry(Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+"), "[address]"));
    }

    static Masking of(Community community) {
        Map<String, String> names = new LinkedHashMap<>();
        community.members().values().forEach(member -> {
            member.profile().organisation().ifPresent(organisation -> add(names, organisation, "[organisation]"));
            List<String> called = new ArrayList<>(member.alsoKnownAs());
            called.add(member.name());
            for (String name : called) {
                add(names, name, "[name]");
                for (String part : Plain.line(name).split("[ -]", -1)) {
                    add(names, part, "[name]");
                }
            }
        });
        community
                .organisations()
                .values()
                .forEach(known -> known.name().ifPresent(name -> add(names, name, "[organisation]")));
        return new Masking(names);
    }

    private static void add(Map<String, String> names, String name, String mark) {
        String line = Plain.line(name);
        if (line.length() >= SHORTEST) {
            names.putIfAbsent(line, mark);
        }
    }

    String masked(String text) {
        String masked = text;
        for (Map.Entry<Pattern, String> mark : marks) {
            masked = mark.getKey().matcher(masked).replaceAll(Matcher.quoteReplacement(mark.getValue()));
        }
        return masked;
    }
}
