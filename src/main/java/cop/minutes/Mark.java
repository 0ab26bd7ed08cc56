package cop.minutes;

import cop.model.Minutes.Sort;
import cop.model.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The word before the colon of a line, which says what the line notes. */
enum Mark {
    KEY("key", Sort.KEY_POINT),
    DECISION("decision", Sort.DECISION),
    ACTION("action"),
    LEARNED("learned", Sort.LEARNED),
    OUTPUT("output", Sort.OUTPUT),
    RESOURCE("resource", Sort.RESOURCE),
    IDEA("idea", Sort.IDEA),
    QUESTION("question", Sort.QUESTION),
    QUOTE("quote", Sort.QUOTE),
    VIEW("view", Sort.VIEW),
    PARKING("parking", Sort.PARKING),
    /** How the decision above was reached. */
    HOW("how"),
    /** Which decision the one above replaces. */
    REPLACES("replaces"),
    /** The agenda item that what follows belongs to. */
    TOPIC("topic"),
    PRESENT("present"),
    APOLOGY("apology"),
    GUESTS("guests"),
    /** Whether earlier actions were picked up again. */
    REVIEWED("reviewed"),
    /** Off the record: dropped while reading. */
    OFF("off");

    private final String word;
    private final Optional<Sort> sort;

    Mark(String word) {
        this.word = word;
        this.sort = Optional.empty();
    }

    Mark(String word, Sort sort) {
        this.word = word;
        this.sort = Optional.of(sort);
    }

    String word() {
        return word;
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
        return Optional.ofNullable(
                switch (word) {
                    case "key", "keys", "key point", "key points", "point", "points", "note", "notes" -> KEY;
                    case "decision", "decisions", "decided", "we decided", "agreed", "we agreed", "resolved" ->
                        DECISION;
                    case "action",
                            "actions",
                            "action point",
                            "action points",
                            "action item",
                            "action items",
                            "todo",
                            "todos",
                            "to do",
                            "task",
                            "tasks",
                            "promised",
                            "we promised" -> ACTION;
                    case "learned",
                            "learnt",
                            "we learned",
                            "we learnt",
                            "what we learned",
                            "what we learnt",
                            "lesson",
                            "lessons",
                            "lessons learned",
                            "lessons learnt",
                            "learning",
                            "learnings",
                            "insight",
                            "insights" -> LEARNED;
                    case "output", "outputs", "made", "we made", "what we made", "product", "products" -> OUTPUT;
                    case "resource", "resources", "resources shared", "link", "links", "tool", "tools" -> RESOURCE;
                    case "idea", "ideas" -> IDEA;
                    case "question", "questions", "open question", "open questions", "q" -> QUESTION;
                    case "quote", "quotes" -> QUOTE;
                    case "view", "views", "other view", "other views", "different view", "dissent" -> VIEW;
                    case "parking", "parked", "parking lot", "park", "later", "parked for later" -> PARKING;
                    case "how" -> HOW;
                    case "replaces" -> REPLACES;
                    case "topic", "item", "agenda item" -> TOPIC;
                    case "present", "attended", "attending", "attendance", "attendees", "participants", "here" ->
                        PRESENT;
                    case "apology", "apologies", "sorry", "excused", "regrets" -> APOLOGY;
                    case "guest", "guests", "visitor", "visitors" -> GUESTS;
                    case "reviewed", "actions reviewed" -> REVIEWED;
                    case "confidential", "private", "not for the minutes", "do not minute" -> OFF;
                    default -> null;
                });
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
