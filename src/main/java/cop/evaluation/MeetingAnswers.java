package cop.evaluation;

import cop.model.Change;
import cop.model.Community;
import cop.model.Edit;
import cop.model.EvaluationBlock;
import cop.model.Meeting;
import cop.model.Register;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Takes in answers about a meeting, and closes a block of them once there are enough. */
public final class MeetingAnswers {

    /** By what rows are known again that come a second time. */
    private static final String PRINTS = Discretion.path("evaluations/seen.txt");

    private final Community community;
    private final Function<String, Optional<String>> texts;
    private final List<Edit> edits = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** @param texts the text of a file of the data folder, where it is there */
    public MeetingAnswers(Community community, Function<String, Optional<String>> texts) {
        this.community = community;
        this.texts = texts;
    }

    /**
     * The change.
     *
     * @param named whether the answers came by mail or WhatsApp, so that somebody knows whose each is
     * @param keep whether single answers are kept on this machine once they are counted
     */
    public Change from(AnswerTable table, Meeting meeting, boolean named, boolean keep, LocalDate today) {
        Taken all = Taken.of(table, named);
        Unread.refuse(all);
        Set<String> seen = new TreeSet<>(
                texts.apply(PRINTS).map(text -> text.lines().toList()).orElse(List.of()));
        Taken fresh = all.without(seen);
        count(all, fresh, meeting);
        fresh.prints().forEach(print -> print.ifPresent(seen::add));
        put(PRINTS, seen.isEmpty() ? "" : String.join("\n", seen) + "\n");
        Waiting before = Waiting.read(texts.apply(Waiting.PATH));
        List<Response> rated = fresh.responses().stream()
                .filter(response -> !response.ratings().isEmpty())
                .toList();
        Blocks blocks = Blocks.of(before.with(meeting.id(), rated), community, today);
        InWords words =
                InWords.read(texts.apply(InWords.PATH)).with(InWords.of(table.form(), meeting.id(), fresh.responses()));
        for (EvaluationBlock block : blocks.closed()) {
            close(block, before.with(meeting.id(), rated), words, keep);
        }
        Set<String> closed = new LinkedHashSet<>();
        blocks.closed().forEach(block -> closed.addAll(block.forms().keySet()));
        put(Waiting.PATH, blocks.rest().answers() == 0 ? "" : blocks.rest().text());
        put(InWords.PATH, words.about(closed, false).text());
        countForms(blocks.closed());
        if (blocks.rest().answers() > 0) {
            notes.add(wait(blocks.rest()));
        }
        notes.addAll(all.remarks());
        return new Change(summary(blocks.closed()), edits, notes);
    }

    private static String summary(List<EvaluationBlock> closed) {
        List<String> ids = closed.stream().map(EvaluationBlock::id).toList();
        return "evaluation: " + (ids.isEmpty() ? "take in answers" : "close " + String.join(", ", ids));
    }

    private void count(Taken all, Taken fresh, Meeting meeting) {
        int known = all.responses().size() - fresh.responses().size();
        long named = fresh.responses().stream()
                .filter(response -> !response.anonymous())
                .count();
        notes.add(Words.count(fresh.responses().size(), "answer") + " about " + Words.day(meeting.date())
                + (known == 0 ? "." : "; " + Words.count(known, "row") + " passed over that came before."));
        if (named > 0) {
            notes.add(Words.count((int) named, "answer")
                    + " not anonymous: left out where it is asked whether people can say what they think.");
        }
    }

    private void close(EvaluationBlock block, Waiting all, InWords words, boolean keep) {
        edits.add(new Edit.Add(block));
        String single = Discretion.path("evaluations/" + block.id() + ".csv");
        if (keep) {
            Map<String, List<Response>> kept = new HashMap<>();
            block.forms()
                    .keySet()
                    .forEach(meeting -> kept.put(meeting, all.byMeeting().getOrDefault(meeting, List.of())));
            edits.add(new Edit.Put(single, Waiting.text(kept)));
        }
        notes.add(Words.count(block.answers(), "answer") + " about "
                + Words.count(block.forms().size(), "meeting")
                + " make a block that is now fixed. See it with: cop evaluation show " + block.id());
        notes.add(
                keep
                        ? "The single answers are kept in " + single + ", on this machine only."
                        : "The single answers were deleted here. Delete your file of them, too, once you do not need it.");
        InWords said = words.about(block.forms().keySet(), true);
        if (!said.said().isEmpty()) {
            String page = Discretion.path("evaluations/" + block.id() + ".txt");
            edits.add(new Edit.Put(page, said.page(Questionnaires.QUESTIONS, Masking.of(community))));
            notes.add("What was said in words is in " + page + ", on this machine only.");
        }
    }

    /** How many forms came back stands in a register only once they are in a block: a change a person would be a trace. */
    private void countForms(List<EvaluationBlock> closed) {
        Map<String, Integer> forms = new java.util.TreeMap<>();
        community
                .evaluations()
                .values()
                .forEach(block -> block.forms().forEach((meeting, count) -> forms.merge(meeting, count, Integer::sum)));
        for (EvaluationBlock block : closed) {
            block.forms().forEach((meeting, count) -> {
                int all = forms.merge(meeting, count, Integer::sum);
                Register register = community.registers().get(meeting);
                if (register != null && register.forms().orElse(0) < all) {
                    edits.add(new Edit.Replace(register.withForms(all)));
                }
            });
        }
    }

    private void put(String path, String text) {
        Optional<String> before = texts.apply(path);
        if (text.isEmpty()) {
            before.ifPresent(old -> edits.add(new Edit.Discard(path)));
        } else if (!before.equals(Optional.of(text))) {
            edits.add(new Edit.Put(path, text));
        }
    }

    private String wait(Waiting rest) {
        int fewest = Discretion.fewest(community);
        int waiting = rest.answers();
        return Words.count(waiting, "answer") + (waiting == 1 ? " waits" : " wait") + " on this machine until "
                + Discretion.inWords(fewest) + " are there; then they are shown together with those about the next"
                + " meeting. Small communities usually see two or three meetings at once, which keeps everybody safe.";
    }
}
