package cop.evaluation;

import cop.model.Community;
import cop.view.Answer;
import cop.view.Bullets;
import cop.view.Prose;
import cop.view.Sections;
import cop.view.Sections.Section;
import cop.view.Words;
import java.time.LocalDate;
import java.util.List;

/**
 * What a community does instead of a pulse that is so small that every number would lead to somebody: it talks.
 *
 * @param members how many regular members there are
 * @param questions to take in turn, each heard once before anybody speaks twice
 */
public record Conversation(String community, int members, List<String> questions) {

    private static final List<String> QUESTIONS = List.of(
            "Say in one sentence what this community is for. Where do our sentences differ?",
            "When in the last months did you feel supported, welcomed or able to show something unfinished?",
            "What makes it easy to ask for help here, and to disagree? What makes it hard?",
            "Who gives, who receives, and whose hands carry the work? Is that fair, and is it what we want?",
            "Does what we ask of one another fit into our lives just now?",
            "What is one small thing that we start, stop or keep, and who sees to it?");

    public Conversation {
        questions = List.copyOf(questions);
    }

    public static Conversation of(Community community, LocalDate today) {
        return new Conversation(community.charter().name(), Wave.regulars(community, today), QUESTIONS);
    }

    public Answer answer() {
        return new Answer(
                this,
                new Sections(
                        List.of(
                                new Section(
                                        "Talk instead",
                                        new Prose("With " + Words.count(members, "regular member")
                                                + ", every number would lead to somebody. So take half an hour in your next"
                                                + " meeting, with tea, and go through these questions one by one.")),
                                new Section("", new Bullets(true, questions)),
                                new Section(
                                        "How",
                                        new Bullets(
                                                false,
                                                List.of(
                                                        "Somebody who does not facilitate otherwise asks the questions.",
                                                        "A minute to think and write for oneself, then everybody is heard once"
                                                                + " before anybody speaks twice; passing is fine.",
                                                        "What is said stays in the room. Write down only the small thing, as an"
                                                                + " action, and look at it next time.",
                                                        "Who would rather tell one person alone: name now who that can be."))))));
    }
}
