package cop.agenda;

import cop.model.AgendaItem;
import cop.model.AgendaItem.GoalLink;
import cop.model.AgendaItem.Kind;
import cop.model.AgendaItem.Length;
import cop.model.CopException;
import cop.model.Lookup;
import cop.model.Nearest;
import cop.model.Plain;
import cop.model.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One of the things that can be said of an agenda item, in the order of the file. */
public enum Feature {
    KIND("KIND", "What sort of time it is, such as discussion or check-in.") {
        @Override
        AgendaItem put(AgendaItem item, Optional<String> text, Lookup lookup) {
            return item.withKind(text.map(word -> oneOf(Kind.values(), word)));
        }
    },
    TITLE("TITLE", "What people call it.") {
        @Override
        AgendaItem put(AgendaItem item, Optional<String> text, Lookup lookup) {
            return item.withTitle(text);
        }
    },
    LENGTH("MINUTES", "How long it takes; \"rest\" for a share of what is left.") {
        @Override
        AgendaItem put(AgendaItem item, Optional<String> text, Lookup lookup) {
            return item.withLength(text.map(Feature::length));
        }
    },
    LEAD("NAME", "Who leads it: a member, or the name of a guest.") {
        @Override
        AgendaItem put(AgendaItem item, Optional<String> text, Lookup lookup) {
            return item.withPeople(text.map(lookup::person), item.proposedBy());
        }
    },
    PROPOSED_BY("NAME", "Who proposed it.") {
        @Override
        AgendaItem put(AgendaItem item, Optional<String> text, Lookup lookup) {
            return item.withPeople(item.lead(), text.map(lookup::person));
        }
    },
    GOAL("GOAL", "The goal that it serves, or yes or no.") {
        @Override
        AgendaItem put(AgendaItem item, Optional<String> text, Lookup lookup) {
            return item.withGoal(text.map(word -> yesOrNo(word)
                    .map(linked -> new GoalLink(linked, Optional.empty()))
                    .orElseGet(() -> new GoalLink(true, Optional.of(lookup.goal(word))))));
        }
    },
    METHOD("METHOD", "How it is done, such as pairs or world-cafe.") {
        @Override
        AgendaItem put(AgendaItem item, Optional<String> text, Lookup lookup) {
            return item.withMethod(text.map(word -> Word.of(oneOf(Method.values(), word))));
        }
    },
    PROMPT("TEXT", "The question that opens it.") {
        @Override
        AgendaItem put(AgendaItem item, Optional<String> text, Lookup lookup) {
            return item.withPrompt(text.map(Plain::line));
        }
    },
    NEEDS("THINGS", "The equipment that it needs, parted by commas.") {
        @Override
        AgendaItem put(AgendaItem item, Optional<String> text, Lookup lookup) {
            return item.withNeeds(text.map(things -> Stream.of(things.split(",", -1))
                            .map(String::strip)
                            .filter(thing -> !thing.isEmpty())
                            .toList())
                    .orElse(List.of()));
        }
    },
    HELD("yes|no", "no where there was no time for it: it comes back next time.") {
        @Override
        AgendaItem put(AgendaItem item, Optional<String> text, Lookup lookup) {
            return item.withHeld(text.map(word -> yesOrNo(word)
                    .orElseThrow(
                            () -> CopException.usage("\"" + word + "\" is neither yes nor no.", "Write yes or no."))));
        }
    };

    private static final int MOST_MINUTES = 24 * 60;

    private final String label;
    private final String meaning;

    Feature(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** Its name on the command line. */
    public String id() {
        return Word.of(this);
    }

    /** What a value looks like, in one word. */
    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    /** The item with this said of it; an empty text takes away what was said. */
    final AgendaItem set(AgendaItem item, String text, Lookup lookup) {
        return put(item, Optional.of(text.strip()).filter(given -> !given.isEmpty()), lookup);
    }

    abstract AgendaItem put(AgendaItem item, Optional<String> text, Lookup lookup);

    private static Length length(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (word.equals("rest")) {
            return Length.REST;
        }
        String digits = word.replaceFirst("\\s*min(ute)?s?$", "");
        if (digits.matches("\\d{1,4}")) {
            int minutes = Integer.parseInt(digits);
            if (minutes >= 1 && minutes <= MOST_MINUTES) {
                return Length.of(minutes);
            }
        }
        throw CopException.usage("\"" + text + "\" is not a length.", "Write whole minutes, such as 40, or rest.");
    }

    private static Optional<Boolean> yesOrNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true" -> Optional.of(true);
            case "no", "n", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static <E extends Enum<E>> E oneOf(E[] constants, String text) {
        String word = text.toLowerCase(Locale.ROOT).replace(' ', '-');
        return Word.constant(constants, word).orElseThrow(() -> {
            List<String> words = Stream.of(constants).map(Word::of).toList();
            String hint = Nearest.to(word, words)
                    .map(near -> "Did you mean " + near + "? ")
                    .orElse("");
            return CopException.usage(
                    "\"" + text + "\" is not one of the words that fit here.",
                    hint + "Choose from: " + String.join(", ", words));
        });
    }
}
