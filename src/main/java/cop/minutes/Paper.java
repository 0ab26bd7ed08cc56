package cop.minutes;

import cop.model.AgendaItem;
import cop.model.Agreements;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Meeting;
import cop.model.Minutes;
import cop.view.Cell;
import java.util.List;

/** The text that lies in front of somebody who takes minutes in an editor. */
public final class Paper {

    private static final List<Mark> DECISIONS = List.of(Mark.DECISION);
    private static final List<Mark> KEY_POINTS =
            List.of(Mark.KEY, Mark.DECISION, Mark.LEARNED, Mark.OUTPUT, Mark.RESOURCE, Mark.IDEA, Mark.QUESTION);
    private static final List<Mark> FULL = List.of(
            Mark.KEY,
            Mark.DECISION,
            Mark.LEARNED,
            Mark.OUTPUT,
            Mark.RESOURCE,
            Mark.IDEA,
            Mark.QUESTION,
            Mark.QUOTE,
            Mark.VIEW,
            Mark.PARKING);

    private Paper() {}

    /** Marks to be filled in, as many as the community's agreed level of detail asks for; nothing of it is a note yet. */
    public static String blank(Community community, Meeting meeting) {
        StringBuilder paper = new StringBuilder();
        head(paper, meeting);
        remark(
                paper,
                "Write behind the marks what was said; one mark for each thing. Leave empty what you do not need.");
        remark(
                paper,
                "A line without a mark continues the one before. Whatever stands behind off: is dropped at once.");
        remark(paper, "An action says who and by when:  action: @ana by 16 April draft the list");
        prompts(community).forEach(prompt -> remark(paper, prompt));
        paper.append("\npresent:\napology:\nguests:\nreviewed:\n");
        for (AgendaItem item : meeting.agenda()) {
            if (!item.kindOrOpen().isFrame() && item.id().isPresent()) {
                paper.append("\ntopic: ").append(item.heading()).append("\nkey:\ndecision:\naction:\n");
            }
        }
        paper.append("\ntopic: none\n");
        marks(community).forEach(mark -> paper.append(mark.word()).append(":\n"));
        return paper.append("action:\n").toString();
    }

    /** The notes that the minutes have, as plain lines; reading them gives the same notes. */
    public static String filled(Community community, Meeting meeting) {
        if (!community.minutes().containsKey(meeting.id())) {
            throw none(meeting);
        }
        StringBuilder paper = new StringBuilder();
        head(paper, meeting);
        remark(paper, "What you leave here becomes the minutes. A line without a mark continues the one before.");
        remark(paper, "Actions are not here. See them with: cop action list --meeting " + meeting.id());
        return paper.append('\n')
                .append(PlainLines.of(minutes(community, meeting)))
                .toString();
    }

    static CopException none(Meeting meeting) {
        return CopException.notFound(
                "There are no minutes of " + meeting.id() + " yet.",
                "Write them with: cop minutes add " + meeting.id());
    }

    /** The minutes of a meeting; empty ones where there are none. */
    static Minutes minutes(Community community, Meeting meeting) {
        return community.minutes().getOrDefault(meeting.id(), Minutes.empty(meeting.id()));
    }

    /** What to listen for: each kind of knowledge is found somewhere else, and is caught in another way (the guide, section 5.1). */
    private static List<String> prompts(Community community) {
        if (level(community) == Agreements.Level.DECISIONS) {
            return List.of();
        }
        return List.of(
                "What to listen for:",
                "- know-what, which stands in documents: note where.            resource: link or title",
                "- know-how, which is in people: who does it, and how they know that it works.  learned: @ana ...",
                "- know-why, which wants debate: the reasons on both sides.     key: ... or question: ...",
                "- habits and rules that nobody notices: the steps, and where.  output: ...");
    }

    private static Agreements.Level level(Community community) {
        return community
                .charter()
                .agreements()
                .capture()
                .flatMap(Agreements.Capture::level)
                .orElse(Agreements.Level.KEY_POINTS);
    }

    private static List<Mark> marks(Community community) {
        return switch (level(community)) {
            case DECISIONS -> DECISIONS;
            case KEY_POINTS -> KEY_POINTS;
            case FULL -> FULL;
        };
    }

    private static void head(StringBuilder paper, Meeting meeting) {
        remark(paper, meeting.heading() + ", " + Cell.of(meeting.date()).human());
    }

    private static void remark(StringBuilder paper, String text) {
        paper.append("// ").append(text).append('\n');
    }
}
