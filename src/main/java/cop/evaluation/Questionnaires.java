package cop.evaluation;

import cop.evaluation.Questionnaire.Part;
import cop.evaluation.Questionnaire.Question;
import cop.evaluation.Questionnaire.Scale;
import cop.model.Community;
import cop.model.Consent;
import cop.model.Detail;
import cop.model.Meeting;
import cop.model.MeetingQuestion;
import cop.model.Member;
import cop.model.PulseQuestion;
import cop.model.Role;
import cop.view.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes the forms of HEALTH_MODEL.md, section 4. */
public final class Questionnaires {

    /** The name of the form after a meeting, in files. */
    static final String MEETING = "meeting-1";

    /** The name of the pulse, in files. */
    static final String PULSE = "pulse-1";

    /** The question whose answer says what may become of a story. */
    static final String SHARING = "story-sharing";

    static final String STORY = "story";

    private static final String NAMED = "An answer by e-mail or WhatsApp is not anonymous. ";
    static final String NOBODY = "the person who gave you this form";

    /** The questions after a meeting, whichever it is: what is needed to read and to show answers. */
    static final Questionnaire QUESTIONS = new Questionnaire(MEETING, "", "", "", "", "", meetingParts(), List.of());

    /** The questions of the pulse. */
    static final Questionnaire PULSE_QUESTIONS = new Questionnaire(PULSE, "", "", "", "", "", pulseParts(), List.of());

    private Questionnaires() {}

    /** The questions after a meeting, to read answers to them. */
    public static Questionnaire afterMeetings() {
        return QUESTIONS;
    }

    /** The questions of the pulse, to read answers to them. */
    public static Questionnaire halfYearly() {
        return PULSE_QUESTIONS;
    }

    /**
     * The form after a meeting.
     *
     * @param contact who gathers the answers; otherwise whoever kept the knowledge of the meeting
     */
    public static Questionnaire afterMeeting(Community community, Meeting meeting, Optional<String> contact) {
        String who = contact.or(() -> meeting.role(Role.KNOWLEDGE_MANAGER)
                        .filter(person -> !meeting.role(Role.FACILITATOR).equals(Optional.of(person)))
                        .flatMap(person -> shownName(community, person)))
                .orElse(NOBODY);
        return new Questionnaire(
                MEETING,
                community.charter().name(),
                "Two minutes about " + meeting.title().orElse("our meeting") + ", " + Words.day(meeting.date()),
                "Six sentences, a number for each: 1 = not at all, 5 = completely. No names, please.",
                who,
                NAMED + "What you say to 4 is then left out, to be fair to you.",
                QUESTIONS.parts(),
                footer(community, who, "Small communities usually see two or three meetings together."));
    }

    /**
     * The half-yearly pulse.
     *
     * @param contact who gathers the answers; otherwise whoever looks after knowledge
     */
    public static Questionnaire pulse(Community community, Optional<String> contact) {
        String who = contact.or(() -> holder(community, Role.KNOWLEDGE_MANAGER))
                .or(() -> holder(community, Role.CHAMPION))
                .orElse(NOBODY);
        return new Questionnaire(
                PULSE,
                community.charter().name(),
                "How are we doing? Five minutes about our community",
                "Twelve sentences, a number for each: 1 = strongly disagree, 5 = strongly agree. No names, please.",
                who,
                NAMED + "What you say to 3 to 6 and 13 to 24 is then left out, to be fair to you.",
                PULSE_QUESTIONS.parts(),
                footer(community, who, "What it says is shown to everybody, and talked about in the next meeting."));
    }

    private static List<Part> meetingParts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                "",
                Scale.COMPLETELY,
                MeetingQuestion.all().stream()
                        .map(question -> new Question(
                                question.id(),
                                question.text(),
                                question == MeetingQuestion.WORTH_MY_TIME
                                        ? Optional.of(
                                                "1 = I lost time, 3 = I got back what I put in, 5 = worth far more")
                                        : Optional.empty(),
                                question.isAboutSafety()))
                        .toList()));
        parts.add(new Part(
                "If you like",
                Scale.OPEN,
                List.of(
                        Question.of("keep", "What should we keep?"),
                        Question.of("change", "What one thing should we change next time?"),
                        Question.of("bring", "Which topic, question or guest would you bring?"),
                        Question.of(STORY, "Have you used anything from an earlier meeting? What happened?"))));
        parts.add(new Part("", Scale.SHARING, List.of(Question.of(SHARING, "Your story of an earlier meeting"))));
        return parts;
    }

    private static List<Part> pulseParts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                "Think of the last six months",
                Scale.AGREE,
                PulseQuestion.all().stream()
                        .map(question -> new Question(
                                question.id(),
                                question.text(),
                                Optional.empty(),
                                question.subscale() == PulseQuestion.Subscale.SAFETY))
                        .toList()));
        parts.add(new Part(
                "In the last six months, how often here?",
                Scale.OFTEN,
                Arrays.stream(Sign.values())
                        .map(sign -> new Question(sign.id(), sign.text(), Optional.empty(), true))
                        .toList()));
        parts.add(new Part(
                "If you like",
                Scale.OPEN,
                List.of(
                        Question.of("best", "This community at its best, in one sentence."),
                        Question.of("avoid", "What would turn it into a place you would avoid?"),
                        Question.of("start-stop-keep", "One thing to start, stop or keep."))));
        return parts;
    }

    private static Optional<String> holder(Community community, String role) {
        return Optional.ofNullable(community.charter().roles().get(role))
                .flatMap(Role::holder)
                .flatMap(person -> shownName(community, person));
    }

    /** What a person is called, where members may see that. */
    private static Optional<String> shownName(Community community, String person) {
        Member member = community.members().get(person);
        return member == null
                ? Optional.of(person)
                : Optional.ofNullable(member.shownTo(Consent.Audience.MEMBERS).get(Detail.NAME))
                        .map(names -> names.get(0));
    }

    private static List<String> footer(Community community, String who, String more) {
        String fewest = Discretion.inWords(Discretion.fewest(community));
        return List.of(
                "Only " + who + " sees single answers; they are deleted once they are counted.",
                "Only counts are kept, and only once " + fewest + " people have answered. " + more,
                "What you write in words is mixed up and shown without names, never beside your numbers.",
                "Did something happen that does not belong in a form? Talk to " + who + " in private.");
    }
}
