package cop.minutes;

import cop.model.Due;
import cop.model.Lookup;
import cop.model.People;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads who will do what by when: {@code @ana @ben by 2026-04-16 draft the list}. People and day stand before or behind the
 * words; without an {@code @} people stand before them and end with a colon, "to" or the day.
 */
final class PromiseReader {

    private static final int MOST_WORDS_OF_A_NAME = 4;

    private final Lookup lookup;
    private final Due days;

    private List<String> words = List.of();
    private int at;
    private final List<String> owners = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();
    private Optional<LocalDate> due = Optional.empty();

    private PromiseReader(Lookup lookup, Due days) {
        this.lookup = lookup;
        this.days = days;
    }

    static Promise read(int line, String text, Lookup lookup, Due days) {
        PromiseReader reader = new PromiseReader(lookup, days);
        if (text.isBlank()) {
            return new Promise(line, "", List.of(), List.of(), Optional.empty());
        }
        reader.words = List.of(text.strip().split("\\s+", -1));
        reader.head();
        int start = reader.at;
        int end = reader.tail(start);
        String said = String.join(" ", reader.words.subList(start, end));
        return new Promise(line, bare(said, ",;:-–—"), reader.owners, reader.strangers, reader.due);
    }

    private void head() {
        boolean named = word().startsWith("@");
        if (named || !bareOwners()) {
            owners();
        }
        day();
        owners();
        if (at > 0 && at < words.size() && (word().equals("to") || isPunctuation(word()))) {
            at++;
        }
    }

    /** Where the words end because only people and a day follow. */
    private int tail(int start) {
        for (int end = start; end < words.size(); end++) {
            at = end;
            List<String> ownersBefore = List.copyOf(owners);
            List<String> strangersBefore = List.copyOf(strangers);
            Optional<LocalDate> dueBefore = due;
            owners();
            day();
            owners();
            if (at == words.size()) {
                return end;
            }
            reset(owners, ownersBefore);
            reset(strangers, strangersBefore);
            due = dueBefore;
        }
        return words.size();
    }

    private static void reset(List<String> list, List<String> before) {
        list.clear();
        list.addAll(before);
    }

    /** Takes people behind an {@code @}, as many as follow each other. */
    private void owners() {
        while (at < words.size()) {
            int next = isJoint(word()) || isPunctuation(word()) ? at + 1 : at;
            if (next == words.size() || !bare(words.get(next), "(").startsWith("@")) {
                return;
            }
            at = next;
            List<String> name = name();
            if (name.get(0).isEmpty()) {
                return;
            }
            Optional<People.Named> member = People.first(name, lookup);
            member.ifPresentOrElse(found -> add(owners, found.member()), () -> add(strangers, name.get(0)));
            at += member.map(People.Named::words).orElse(1);
        }
    }

    /** Takes members' ids or whole names without an {@code @}, where what follows shows that they are meant. */
    private boolean bareOwners() {
        int before = at;
        List<String> found = new ArrayList<>();
        while (at < words.size()) {
            if (isJoint(word()) || isPunctuation(word())) {
                at++;
                continue;
            }
            List<String> name = name();
            Optional<People.Named> named = People.first(name, lookup).filter(one -> isWhole(name, one));
            if (named.isEmpty()) {
                break;
            }
            at += named.get().words();
            add(found, named.get().member());
            if (words.get(at - 1).endsWith(":")) {
                break;
            }
        }
        boolean meant = !found.isEmpty() && (words.get(at - 1).endsWith(":") || word().equals("to") || day());
        if (meant) {
            owners.addAll(found);
        } else {
            at = before;
        }
        return meant;
    }

    private static boolean isWhole(List<String> name, People.Named named) {
        return named.words() > 1 || named.member().equalsIgnoreCase(name.get(0));
    }

    /** Takes "by" and a day; nothing where no day follows. */
    private boolean day() {
        int from = at;
        while (from < words.size() && isBy(words.get(from))) {
            from++;
        }
        if (from == at) {
            return false;
        }
        for (int count = Math.min(Due.MOST_WORDS, words.size() - from); count > 0; count--) {
            String text = bare(String.join(" ", words.subList(from, from + count)), ",;:.()");
            Optional<LocalDate> day = days.read(text);
            if (day.isPresent()) {
                due = day;
                at = from + count;
                return true;
            }
        }
        return false;
    }

    /** The next few words as they may name somebody: up to the first that ends with a comma or the like. */
    private List<String> name() {
        List<String> name = new ArrayList<>();
        for (int i = at; i < words.size() && name.size() < MOST_WORDS_OF_A_NAME; i++) {
            String word = words.get(i);
            name.add(bare(word, "@,;:.()"));
            if (!name.get(name.size() - 1).endsWith(word.substring(word.length() - 1))) {
                break;
            }
        }
        return name;
    }

    private String word() {
        return at < words.size() ? words.get(at).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isBy(String word) {
        return switch (bare(word.toLowerCase(Locale.ROOT), "(:")) {
            case "by", "before", "due", "until", "in", "on" -> true;
            default -> false;
        };
    }

    private static boolean isJoint(String word) {
        return word.equals("and") || word.equals("&");
    }

    private static boolean isPunctuation(String word) {
        return word.length() == 1 && ",;:-–—".contains(word);
    }

    private static void add(List<String> list, String one) {
        if (!list.contains(one)) {
            list.add(one);
        }
    }

    /** A text without these characters at its ends. */
    private static String bare(String text, String characters) {
        int start = 0;
        int end = text.length();
        while (start < end && isOneOf(text.charAt(start), characters)) {
            start++;
        }
        while (end > start && isOneOf(text.charAt(end - 1), characters)) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isOneOf(char c, String characters) {
        return c == ' ' || characters.indexOf(c) >= 0;
    }
}
