package cop.agenda;

import cop.model.Word;
import cop.model.Wording;
import java.util.Optional;
import java.util.stream.Stream;

/** One of the twelve things that communities do together (the guide, section 1.3). */
public enum Activity {
    PROBLEM_SOLVING(
            "Solving problems",
            "Let groups work on one question from practice: cop agenda add next TITLE --kind group-work"),
    REQUESTING_INFORMATION("Requesting information", "Note open questions with question: in cop minutes add"),
    SHARING_TOOLS(
            "Explaining and sharing tools", "Have a member show a tool: cop agenda add next TITLE --kind presentation"),
    SEEKING_EXPERIENCE(
            "Seeking experience", "Ask who has done it before: cop agenda add next TITLE --kind practice-share"),
    REUSING_ASSETS("Reusing what there is", "Ask who used what was shared, and note it with: cop knowledge reuse"),
    COORDINATION(
            "Coordinating and strategising",
            "Note decisions and promises with decision: and action: in cop minutes add"),
    BUILDING_ARGUMENTS("Building an argument", "Write a submission together: cop project add TITLE --kind submission"),
    GROWING_CONFIDENCE("Growing confidence", "Make time to look back: cop agenda add next TITLE --kind reflection"),
    DISCUSSING_DEVELOPMENTS(
            "Discussing developments", "Talk about what is new: cop agenda add next TITLE --kind discussion"),
    DOCUMENTATION("Documenting ideas", "Keep what groups made: cop knowledge add TITLE --meeting last"),
    PROJECTS("Working on projects", "Let some members make something: cop project add TITLE --lead NAME"),
    MAPPING_KNOWLEDGE("Mapping knowledge and gaps", "Look at it together: cop member map, cop member gap");

    private final String title;
    private final String wayIn;

    Activity(String title, String wayIn) {
        this.title = title;
        this.wayIn = wayIn;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** How to begin, with the command that helps. */
    public String wayIn() {
        return wayIn;
    }

    /** The one that a word of the charter means, in whatever form of the words: {@code coordinating}, {@code sharing-tools}. */
    public static Optional<Activity> meant(String word) {
        Optional<Activity> exact = Word.constant(values(), Wording.key(word));
        return exact.isPresent()
                ? exact
                : Stream.of(values())
                        .filter(one -> Wording.fits(word, one.title) || Wording.fits(word, Word.of(one)))
                        .findFirst();
    }
}
