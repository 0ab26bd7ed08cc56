package cop.evaluation;

import cop.model.Community;
import cop.model.CopException;
import cop.model.EvaluationBlock;
import cop.model.Meeting;
import cop.model.MeetingQuestion;
import cop.stats.Sample;
import cop.view.Answer;
import cop.view.Bullets;
import cop.view.Prose;
import cop.view.Sections;
import cop.view.Sections.Section;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What members answered about meetings, in blocks.
 *
 * @param block the id of the block that is shown in full; empty where there is none yet
 * @param meetings how many forms there are of each meeting in it
 * @param shifts what has surely changed since the block before
 * @param blocks all blocks, the latest first
 * @param waiting how many answers wait until there are enough
 * @param needed how many make a block
 */
public record BlockReport(
        String block,
        Optional<LocalDate> closed,
        Map<String, Integer> meetings,
        List<Figure> figures,
        List<Shift> shifts,
        List<Line> blocks,
        int waiting,
        int needed) {

    /** One block in short. */
    public record Line(String block, int meetings, int answers, String worthMyTime, String couldSay) {}

    public BlockReport {
        figures = List.copyOf(figures);
        shifts = List.copyOf(shifts);
        blocks = List.copyOf(blocks);
    }

    /**
     * The report.
     *
     * @param wanted the id of a block, or its beginning; the latest where nothing is said
     */
    public static BlockReport of(Community community, Optional<String> wanted, Waiting waiting, LocalDate today) {
        List<EvaluationBlock> all = community.evaluations().values().stream()
                .filter(block ->
                        block.closed().filter(day -> day.isAfter(today)).isEmpty())
                .sorted(Comparator.comparing(
                                (EvaluationBlock block) -> block.closed().orElse(LocalDate.MIN))
                        .thenComparing(EvaluationBlock::id))
                .toList();
        int fewest = Discretion.fewest(community);
        int place = wanted.map(text -> find(all, text)).orElse(all.size() - 1);
        List<Line> lines = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            lines.add(line(all.get(i), fewest));
        }
        if (place < 0) {
            return new BlockReport(
                    "", Optional.empty(), Map.of(), List.of(), List.of(), lines, waiting.answers(), fewest);
        }
        EvaluationBlock block = all.get(place);
        List<Shift> shifts = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (MeetingQuestion question : MeetingQuestion.values()) {
            Optional<Figure> now = figure(block, question, fewest);
            now.ifPresent(figures::add);
            if (place > 0) {
                Optional<Figure> before = figure(all.get(place - 1), question, fewest);
                boolean shown = now.flatMap(Figure::mean).isPresent()
                        && before.flatMap(Figure::mean).isPresent();
                if (shown) {
                    Shift.of("“" + question.text() + "”", sample(all.get(place - 1), question), sample(block, question))
                            .ifPresent(shifts::add);
                }
            }
        }
        return new BlockReport(
                block.id(), block.closed(), block.forms(), figures, shifts, lines, waiting.answers(), fewest);
    }

    private static int find(List<EvaluationBlock> all, String text) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            EvaluationBlock block = all.get(i);
            if (block.id().equals(text)) {
                return i;
            }
            if (block.id().startsWith(text) || block.forms().containsKey(text)) {
                found.add(i);
            }
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        String ids = String.join(", ", all.stream().map(EvaluationBlock::id).toList());
        throw CopException.notFound(
                found.isEmpty() ? "There is no block \"" + text + "\"." : "\"" + text + "\" could be several blocks.",
                ids.isEmpty() ? "There is no block yet." : "There are: " + ids + ".");
    }

    /** What may be made known; nothing where too few answered. */
    private static Optional<Figure> figure(EvaluationBlock block, MeetingQuestion question, int fewest) {
        return Optional.ofNullable(block.items().get(question.id()))
                .filter(ratings -> ratings.answers() >= fewest)
                .map(ratings -> Figure.of(question.id(), question.text(), ratings, ratings, question.isAboutSafety()));
    }

    private static Sample sample(EvaluationBlock block, MeetingQuestion question) {
        return Figure.sample(
                Optional.ofNullable(block.items().get(question.id())).orElseThrow());
    }

    private static Line line(EvaluationBlock block, int fewest) {
        return new Line(
                block.id(),
                block.forms().size(),
                block.answers(),
                share(block, MeetingQuestion.WORTH_MY_TIME, fewest),
                share(block, MeetingQuestion.COULD_SAY, fewest));
    }

    private static String share(EvaluationBlock block, MeetingQuestion question, int fewest) {
        return figure(block, question, fewest).map(Figure::agreed).orElse("–");
    }

    public Answer answer(Community community) {
        List<Section> sections = new ArrayList<>();
        if (block.isEmpty()) {
            sections.add(new Section(
                    "",
                    new Prose("Nothing can be shown yet: "
                            + Discretion.inWords(needed)
                            + " answers make a block. Hand out the form with: cop evaluation form")));
        } else {
            sections.add(new Section(heading(community), FigureTable.of(figures, "Answered 4 or 5")));
            if (blocks.size() > 1) {
                sections.add(new Section(
                        "Since the block before",
                        shifts.isEmpty()
                                ? new Prose("Nothing that we can be sure of has changed.")
                                : new Bullets(
                                        false, shifts.stream().map(Shift::line).toList())));
                sections.add(new Section("All blocks", BlockLines.of(blocks)));
            }
        }
        if (waiting > 0) {
            sections.add(new Section(
                    "",
                    new Prose(Words.count(waiting, "answer") + (waiting == 1 ? " waits" : " wait") + " until "
                            + Discretion.inWords(needed)
                            + " are there. Small communities usually see two or three meetings at once.")));
        }
        return new Answer(this, new Sections(sections));
    }

    private String heading(Community community) {
        List<String> days = new ArrayList<>();
        meetings.keySet().forEach(id -> {
            Meeting meeting = community.meetings().get(id);
            days.add(meeting == null ? id : Words.day(meeting.date()));
        });
        return Words.count(
                        meetings.values().stream().mapToInt(Integer::intValue).sum(), "answer") + " about "
                + Words.and(days);
    }
}
