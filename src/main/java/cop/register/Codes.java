package cop.register;

import cop.model.Answers;
import cop.model.Community;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Plain;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The short codes by which a sign-in sheet and a text message name people: two letters of the name, and a digit for each where
 * several have the same. They are given over all whom the community knows, those who joined first before the others, so that
 * neither an answer nor a newcomer turns a code that is printed into that of somebody else.
 *
 * @param all whose a code is
 * @param onSheet the ids of those whom the sheet of this meeting lists
 * @param names ids and the short words of names, with the ids of those who bear them
 */
public record Codes(Map<String, String> all, Set<String> onSheet, Map<String, Set<String>> names) {

    /** Two letters that a list takes for an answer. */
    private static final Set<String> WORDS = Set.of("NO", "JA", "SI", "OK", "HI", "ME", "WE");

    private static final int LETTERS = 2;
    private static final int MOST_DIGITS = 4;
    private static final String UNNAMED = "XX";

    public Codes {
        all = Map.copyOf(all);
        onSheet = Set.copyOf(onSheet);
        names = Map.copyOf(names);
    }

    /** The codes of those whom the sheet of a meeting lists; others are not taken for theirs. */
    public static Codes of(Community community, Meeting meeting) {
        Set<String> expected = new HashSet<>();
        Answers.byMember(community, meeting, community.register(meeting.id()))
                .keySet()
                .forEach(member -> expected.add(member.id()));
        return of(community, expected);
    }

    /** The codes of everybody, for answers, which a partner may give as well. */
    public static Codes ofAll(Community community) {
        return of(community, community.members().keySet());
    }

    private static Codes of(Community community, Set<String> expected) {
        Map<String, List<Member>> sharing = new TreeMap<>();
        Map<String, Set<String>> names = new TreeMap<>();
        for (Member member : community.members().values()) {
            sharing.computeIfAbsent(letters(member), key -> new ArrayList<>()).add(member);
            names.computeIfAbsent(member.id(), key -> new TreeSet<>()).add(member.id());
            for (String name : member.names()) {
                for (String word : Plain.fold(name).split("[^\\p{L}\\p{N}]+", -1)) {
                    if (word.length() <= LETTERS + MOST_DIGITS) {
                        names.computeIfAbsent(word, key -> new TreeSet<>()).add(member.id());
                    }
                }
            }
        }
        Map<String, String> all = new TreeMap<>();
        sharing.forEach((letters, members) -> {
            members.sort(Comparator.comparing(
                            (Member member) -> member.belonging().joined().orElse(LocalDate.MAX))
                    .thenComparing(Member::id));
            boolean alone = members.size() == 1 && !WORDS.contains(letters);
            for (int i = 0; i < members.size(); i++) {
                all.put(letters + (alone ? "" : i + 1), members.get(i).id());
            }
        });
        return new Codes(all, expected, names);
    }

    /** The first letters of the first and the last word, in plain capitals; of the id where the name has none. */
    private static String letters(Member member) {
        List<String> words = words(member.name());
        if (words.isEmpty()) {
            words = words(member.id());
        }
        if (words.isEmpty()) {
            return UNNAMED;
        }
        String first = words.get(0);
        String last = words.get(words.size() - 1);
        return words.size() > 1 ? first.substring(0, 1) + last.charAt(0) : (first + first).substring(0, LETTERS);
    }

    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
        return List.of(plain.replaceAll("[\\p{M}'’ʼ]", "").split("[^A-Z]+", -1)).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The code of a member. */
    public String of(String member) {
        return all.entrySet().stream()
                .filter(entry -> entry.getValue().equals(member))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** The codes that a text lists, as they are printed; none where it is anything else. */
    List<String> listed(String text) {
        List<String> tokens = List.of(text.toUpperCase(Locale.ROOT).split("[ ,;]+", -1));
        boolean codes =
                tokens.stream().allMatch(Codes::isLike) && tokens.stream().anyMatch(this::isKnown);
        return codes ? tokens : List.of();
    }

    /** Two letters, and digits behind them; not a word that may be an answer. */
    private static boolean isLike(String token) {
        boolean like = token.length() >= LETTERS && token.length() <= LETTERS + MOST_DIGITS && !WORDS.contains(token);
        for (int i = 0; like && i < token.length(); i++) {
            char c = token.charAt(i);
            like = i < LETTERS ? c >= 'A' && c <= 'Z' : c >= '0' && c <= '9';
        }
        return like;
    }

    private boolean isKnown(String code) {
        return all.containsKey(code) || all.containsKey(code + "1");
    }

    /** Whose a code is, whether or not they are on the sheet. */
    Optional<String> whose(String code) {
        return Optional.ofNullable(all.get(code));
    }

    /** Why nobody can tell whose a code is. */
    Optional<String> wrong(String code) {
        Optional<String> member = Optional.ofNullable(all.get(code));
        if (member.isEmpty() && all.containsKey(code + "1")) {
            return Optional.of("Several people share the code " + code + ": write it with its digit.");
        }
        if (member.filter(onSheet::contains).isEmpty()) {
            return Optional.of(code + " is not on the sheet of this meeting: write the whole name.");
        }
        Set<String> called = new TreeSet<>(names.getOrDefault(code.toLowerCase(Locale.ROOT), Set.of()));
        called.remove(member.get());
        return called.isEmpty()
                ? Optional.empty()
                : Optional.of(code + " is the code of " + member.get() + ", but the name of "
                        + String.join(" and ", called) + ": write the whole name.");
    }
}
