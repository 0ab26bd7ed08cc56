package cop.minutes;

import cop.model.Minutes.Sort;
import cop.model.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The word before the colon of a line, which says what the line notes. */
enum Mark {
    KEY(
            "key",
            Sort.KEY_POINT,
            "A point that was made.",
            "key: @ana Screening takes nine minutes a child",
            "keys, key point, key points, point, points, note, notes"),
    DECISION(
            "decision",
            Sort.DECISION,
            "What was decided.",
            "decision: We adopt the five-word probe",
            "decisions, decided, we decided, agreed, we agreed, resolved"),
    /** How the decision above was reached. */
    HOW(
            "how",
            Optional.empty(),
            "How the decision above it was reached.",
            "decision: We meet at Hillview\nhow: vote, 9 to 2",
            ""),
    /** Which decision the one above replaces. */
    REPLACES(
            "replaces",
            Optional.empty(),
            "Which earlier decision the one above it replaces: its place as `cop decision list` says it, or words that only it has.",
            "decision: We meet at the library\nreplaces: 2026-01-15/decisions/1",
            ""),
    ACTION(
            "action",
            Optional.empty(),
            "Who will do what by when. It becomes an action of its own.",
            "action: @ana @ben by 16 April draft the probe list",
            "actions, action point, action points, action item, action items, todo, todos, to do, task, tasks, promised, we promised"),
    LEARNED(
            "learned",
            Sort.LEARNED,
            "What was learned.",
            "learned: Start with the child's home language",
            "learnt, we learned, we learnt, what we learned, what we learnt, lesson, lessons, lessons learned, lessons learnt,"
                    + " learning, learnings, insight, insights"),
    OUTPUT(
            "output",
            Sort.OUTPUT,
            "What was made, by everybody or by a group.",
            "output: A list of words for the probe, from three groups",
            "outputs, made, we made, what we made, product, products"),
    RESOURCE(
            "resource",
            Sort.RESOURCE,
            "Something useful that was shared: a link, a tool, a book.",
            "resource: https://example.org/probe",
            "resources, resources shared, link, links, tool, tools"),
    IDEA(
            "idea",
            Sort.IDEA,
            "An idea for later: a topic, a speaker, a project.",
            "idea: A joint submission on the new policy",
            "ideas"),
    QUESTION(
            "question",
            Sort.QUESTION,
            "A question that stayed open.",
            "question: Who has screened in Xitsonga?",
            "questions, open question, open questions, q"),
    QUOTE(
            "quote",
            Sort.QUOTE,
            "What somebody said, word for word. The name stays only where that person agreed.",
            "quote: @gus I stopped guessing.",
            "quotes"),
    VIEW(
            "view",
            Sort.VIEW,
            "What some see differently.",
            "view: Two members would wait a year",
            "views, other view, other views, different view, dissent"),
    PARKING(
            "parking",
            Sort.PARKING,
            "What was set aside for another day.",
            "parking: Transport for rural members",
            "parked, parking lot, park, later, parked for later"),
    /** The agenda item that what follows belongs to. */
    TOPIC(
            "topic",
            Optional.empty(),
            "The agenda item to which belongs what follows: its title, its id or the beginning of either; `none` for no item.",
            "topic: Screening\nkey: Parents fear a label",
            "item, agenda item"),
    PRESENT(
            "present",
            Optional.empty(),
            "Who was there: ids and names, parted by commas; `all`, or `all except` somebody. Strangers are kept as guests.",
            "present: all except dee",
            "attended, attending, attendance, attendees, participants, here"),
    APOLOGY(
            "apology",
            Optional.empty(),
            "Who sent word that they cannot come.",
            "apology: dee",
            "apologies, sorry, excused, regrets"),
    GUESTS(
            "guests",
            Optional.empty(),
            "Who visited: names, or how many.",
            "guests: Nomsa Dube",
            "guest, visitor, visitors"),
    /** Whether earlier actions were picked up again. */
    REVIEWED(
            "reviewed",
            Optional.empty(),
            "Whether earlier actions were picked up again: yes or no.",
            "reviewed: yes",
            "actions reviewed"),
    /** Off the record: dropped while reading. */
    OFF(
            "off",
            Optional.empty(),
            "What is off the record. It is dropped while reading, up to the next mark, and kept nowhere.",
            "off: Whatever was said in confidence",
            "confidential, private, not for the minutes, do not minute");

    private final String word;
    private final Optional<Sort> sort;
    private final String meaning;
    private final String example;
    private final String also;

    Mark(String word, Sort sort, String meaning, String example, String also) {
        this(word, Optional.of(sort), meaning, example, also);
    }

    /**
     * Says all there is to say about a mark.
     *
     * @param meaning a sentence or two
     * @param example lines that show it
     * @param also other words that mean the same, parted by commas
     */
    Mark(String word, Optional<Sort> sort, String meaning, String example, String also) {
        this.word = word;
        this.sort = sort;
        this.meaning = meaning;
        this.example = example;
        this.also = also;
    }

    String word() {
        return word;
    }

    String meaning() {
        return meaning;
    }

    /** Lines that show it, the last of them with this mark. */
    String example() {
        return example;
    }

    /** Other words that mean the same. */
    List<String> also() {
        return also.isEmpty() ? List.of() : List.of(also.split(", ", -1));
    }

    /** The sort of note that it begins, if it begins one. */
    Optional<Sort> sort() {
        return sort;
    }

    /** Whether it is complete on one line, so that nothing can continue it. */
    boolean isOneLine() {
        return this == TOPIC || this == REVIEWED;
    }

    /** Whether it names people, a few on each line. */
    boolean isList() {
        return this == PRESENT || this == APOLOGY || this == GUESTS;
    }

    static Mark of(Sort sort) {
        for (Mark mark : values()) {
            if (mark.sort.filter(sort::equals).isPresent()) {
                return mark;
            }
        }
        throw new IllegalArgumentException("no mark for " + sort);
    }

    /** The mark that a word, or a few, stand for; anything that begins like "off" is off the record. */
    static Optional<Mark> of(String written) {
        String word = written.toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .replaceAll("\\s+", " ")
                .strip();
        if (word.startsWith("off") || word.equals("of") || word.startsWith("of the record")) {
            return Optional.of(OFF);
        }
        for (Mark mark : values()) {
            if (mark.word.equals(word) || mark.also().contains(word)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    /** The mark that somebody most likely meant. */
    static Optional<Mark> nearest(String written) {
        List<String> words = new ArrayList<>();
        for (Mark mark : values()) {
            words.add(mark.word);
        }
        return Nearest.to(written, words).flatMap(Mark::of);
    }
}
