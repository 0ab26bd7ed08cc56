package cop.register;

import cop.model.Acquaintances;
import cop.model.Plain;
import cop.model.Problem;
import cop.model.Source;
import cop.register.Heard.Listening;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a pasted list apart: a name on a line, with an answer before or behind it, or several names below or behind an answer,
 * as in the votes of a poll. Whoever is only named comes. Names may be the codes of a sign-in sheet.
 */
final class ListReader {

    private static final Pattern BULLET = Pattern.compile("(\\d{1,3}[.)] *|[-*•·–] +|\\[[ xX]?\\] +)(?=\\S)");
    private static final Pattern BALLOT = Pattern.compile(
            "\\d+ (votes?|people|members?|responses?)|no votes|poll:.*|view votes"
                    + "|(today|yesterday|\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4})( at|,)? \\d{1,2}[:.]\\d{2}( ?[ap]\\.?m\\.?)?");
    private static final Pattern COUNT =
            Pattern.compile("(option: )?(.*?)[:,]? *(\\(?\\d+( votes?| people)?\\)?)?[ :]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern VISITOR = Pattern.compile(
            "(?:guests?|visitors?)\\b *:? *(.+)|(.+?) *[-(,]? *\\b(?:guest|visitor)\\)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTED = Pattern.compile("(.+?)(?: [-–—] ?|: ?|\\t+| ?= ?|, ?| ?\\()(.+?)\\)?");
    private static final Pattern LAST_WORDS = Pattern.compile("(.+?) ((?:not )?\\S+)");

    /**
     * How a list says what somebody answered, or how they were there.
     *
     * @param only whether a text is such a word and nothing else
     * @param begin whether a text begins with one and can be read as it
     */
    record Words(Predicate<String> only, Predicate<String> begin) {}

    /** Those who may be named, and the codes of the meeting's sheet. */
    record People(Acquaintances known, Codes codes) {}

    private static final Pattern GUEST_BEHIND =
            Pattern.compile("(.+?)[ ,;]+((?:guests?|visitors?)\\b.*)", Pattern.CASE_INSENSITIVE);

    private final String file;
    private final Acquaintances people;
    private final Codes codes;
    private final Words words;
    private final Listening heard = new Listening();

    private Optional<String> section = Optional.empty();
    private int number;

    private ListReader(String file, People people, Words words) {
        this.file = file;
        this.people = people.known();
        this.codes = people.codes();
        this.words = words;
    }

    static Heard read(String file, List<String> lines, People people, Words words) {
        ListReader reader = new ListReader(file, people, words);
        for (String line : lines) {
            reader.number++;
            String seen = Plain.line(line.replace('\t', '\u0001')).replace("\u0001", "\t");
            if (!seen.isEmpty()) {
                reader.take(seen, line);
            }
        }
        return reader.heard.finish();
    }

    private void take(String line, String raw) {
        Matcher bullet = BULLET.matcher(line);
        String text = AnswerText.signsApart(bullet.lookingAt() ? line.substring(bullet.end()) : line);
        Matcher count = COUNT.matcher(text);
        Matcher visitor = VISITOR.matcher(text);
        Matcher behind = GUEST_BEHIND.matcher(text);
        if (BALLOT.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
            heard.pass(Chaff.BALLOT);
        } else if (isKnown(text) || !codes.listed(text).isEmpty()) {
            person(text, section.orElse(""), raw);
        } else if (behind.matches() && !codes.listed(behind.group(1)).isEmpty()) {
            person(behind.group(1), section.orElse(""), raw);
            names(behind.group(2), "", raw);
        } else if (count.matches() && words.only().test(count.group(2))) {
            section = Optional.of(count.group(2));
            heard.pass(Chaff.HEADING);
        } else if (visitor.matches() && !text.contains(", guest")) {
            visitors(visitor.group(1) == null ? visitor.group(2) : visitor.group(1), raw);
        } else if (text.endsWith("?")
                || (text.endsWith(":") && people.near(text).isEmpty())) {
            heard.pass(Chaff.HEADING);
        } else {
            parted(text, raw);
        }
    }

    /** A name and an answer, or an answer and names. */
    private void parted(String text, String raw) {
        Matcher parted = PARTED.matcher(text);
        Matcher last = LAST_WORDS.matcher(text);
        if (parted.matches() && words.only().test(parted.group(1))) {
            names(parted.group(2), parted.group(1), raw);
        } else if (parted.matches() && isOfOne(text, parted.group(1), parted.group(2))) {
            person(parted.group(1), parted.group(2), raw);
        } else if (text.indexOf(',') > 0 || text.indexOf(';') > 0) {
            several(text, raw);
        } else if (begun(text) > 0) {
            person(text.substring(0, begun(text)), text.substring(begun(text)).strip(), raw);
        } else if (last.matches() && words.only().test(last.group(2))) {
            ofOne(last.group(1), last.group(2), raw);
        } else if (text.indexOf(' ') > 0 && words.only().test(text.substring(0, text.indexOf(' ')))) {
            names(text.substring(text.indexOf(' ') + 1), text.substring(0, text.indexOf(' ')), raw);
        } else {
            person(text, section.orElse(""), raw);
        }
    }

    /** Whether what stands behind a name is said of this one person; behind a comma there may be another name. */
    private boolean isOfOne(String text, String who, String what) {
        return words.begin().test(what)
                || (isKnown(who) && text.charAt(who.length()) != ',' && text.charAt(who.length()) != ';');
    }

    /** Several names; an answer behind the last could be that of all, so nobody can tell. */
    private void several(String text, String raw) {
        Matcher last = LAST_WORDS.matcher(text);
        if (last.matches() && words.only().test(last.group(2))) {
            unclear(last.group(2), raw);
        } else {
            names(text, section.orElse(""), raw);
        }
    }

    private void unclear(String what, String raw) {
        heard.wrong(Problem.error(
                Form.ROW,
                place(what, raw),
                "It is not clear of whom this is said: write each person on a line of their own."));
    }

    private void ofOne(String who, String what, String raw) {
        if (codes.listed(who).size() > 1) {
            unclear(what, raw);
        } else {
            person(who, what, raw);
        }
    }

    /** How many characters at the beginning are somebody's name; a single word only where the rest is clear. */
    private int begun(String text) {
        int end = text.lastIndexOf(' ');
        while (end > 0 && !isKnown(text.substring(0, end))) {
            end = text.lastIndexOf(' ', end - 1);
        }
        boolean whole = end > 0
                && (text.lastIndexOf(' ', end - 1) > 0
                        || words.begin().test(text.substring(end).strip()));
        return whole ? end : 0;
    }

    private void names(String text, String what, String raw) {
        for (String part : text.replace(" and ", ",").replace(" & ", ",").split("[,;]", -1)) {
            String name = part.strip();
            Matcher visitor = VISITOR.matcher(name);
            if (visitor.matches()) {
                visitors(visitor.group(1) == null ? visitor.group(2) : visitor.group(1), raw);
            } else if (!name.isEmpty()) {
                person(name, what, raw);
            }
        }
    }

    /** Whether a code is also the whole name of the person whose it is. */
    private boolean isCodeAndName(List<String> listed, String who) {
        return listed.size() == 1 && codes.whose(listed.get(0)).map(List::of).equals(Optional.of(people.exactly(who)));
    }

    private void visitors(String text, String raw) {
        for (String part : text.replace(" and ", ",").split("[,;]", -1)) {
            if (!part.isBlank()) {
                heard.add(Saying.visitor(place(part.strip(), raw), part.strip()));
            }
        }
    }

    private void person(String who, String what, String raw) {
        List<String> listed = codes.listed(who);
        List<String> wrong =
                listed.stream().flatMap(code -> codes.wrong(code).stream()).toList();
        if (listed.isEmpty() || isCodeAndName(listed, who)) {
            heard.add(Saying.listed(place(who, raw), who, what));
        } else if (wrong.isEmpty()) {
            listed.forEach(code ->
                    heard.add(Saying.listed(place(who, raw), codes.whose(code).orElseThrow(), what)));
        } else {
            wrong.forEach(text -> heard.wrong(Problem.error(Form.ROW, place(who, raw), text)));
        }
    }

    private Source place(String part, String raw) {
        return new Source(file, number, Math.max(0, raw.indexOf(part)) + 1);
    }

    private boolean isKnown(String text) {
        return !people.exactly(text).isEmpty();
    }
}
