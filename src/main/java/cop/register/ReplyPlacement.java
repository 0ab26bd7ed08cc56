package cop.register;

import cop.model.Change;
import cop.model.Community;
import cop.model.Edit;
import cop.model.Intake;
import cop.model.Meeting;
import cop.model.Problem;
import cop.model.Register;
import cop.model.Register.Answer;
import cop.model.Register.Rsvp;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Places the answers of a pasted text or a table in the register of a meeting; the last word of each person counts. */
public final class ReplyPlacement {

    private final Community community;
    private final Meeting meeting;
    private final Recognition people;
    private final LocalDateTime since;
    private final Map<String, Optional<Said>> last = new LinkedHashMap<>();
    private final List<Problem> remarks = new ArrayList<>();
    private final Map<Chaff, Integer> passed;

    /** An answer, and when it was given. */
    private record Said(Answer answer, Optional<LocalDateTime> at) {}

    private ReplyPlacement(
            Community community, Meeting meeting, Recognition people, LocalDateTime since, Map<Chaff, Integer> passed) {
        this.community = community;
        this.meeting = meeting;
        this.people = people;
        this.since = since;
        this.passed = new TreeMap<>(passed);
    }

    /**
     * What a paper says of who comes to a meeting, each at their place, with all that has none.
     *
     * @param who whom a text means, as somebody said; by its folded form
     * @param since from when on messages of a chat speak of this meeting, where somebody says so
     */
    public static Gathered of(
            Community community,
            Meeting meeting,
            Paper paper,
            Map<String, Optional<String>> who,
            Optional<LocalDateTime> since) {
        Heard heard = paper.heard(community, meeting);
        Recognition people = new Recognition(community, who);
        ReplyPlacement placing = new ReplyPlacement(
                community, meeting, people, since.orElseGet(() -> Paper.since(community, meeting)), heard.passed());
        heard.sayings().forEach(placing::take);
        List<Problem> left = new ArrayList<>(heard.wrong());
        left.addAll(people.left());
        Intake intake = new Intake(placing.change(paper, heard), Notes.inOrder(left), people.strangers());
        return new Gathered(intake, placing.remarks, Notes.sum(placing.passed));
    }

    private void take(Saying saying) {
        if (saying.talk() && saying.at().filter(at -> at.isBefore(since)).isPresent()) {
            pass(Chaff.EARLIER);
        } else if (saying.talk()
                && saying.at().filter(at -> at.isAfter(Paper.end(meeting))).isPresent()) {
            pass(Chaff.LATER);
        } else {
            Optional<Answer> answer =
                    saying.what().isEmpty() ? Optional.of(Answer.ACCEPTED) : AnswerText.read(saying.what());
            if (saying.guest()) {
                people.left(saying, "A visitor has no answer in the register: add them with: cop member add NAME");
            } else if (answer.isEmpty() && saying.talk() && !AnswerText.isHint(saying.what())) {
                remark(saying);
            } else {
                people.find(saying).ifPresent(member -> note(member, answer, saying));
            }
        }
    }

    private void remark(Saying saying) {
        String how = people.ifKnown(saying)
                .map(member -> "note it with: cop rsvp set " + meeting.id() + " yes: " + member)
                .orElse("note it with: cop rsvp set");
        remarks.add(
                Problem.advice(Form.ROW, saying.place(), "This says neither yes nor no. If it is an answer, " + how));
    }

    /** Notes what a member says; a word that cannot be read makes the one before it unsure. */
    private void note(String member, Optional<Answer> answer, Saying saying) {
        Optional<Said> before = last.getOrDefault(member, Optional.empty());
        if (answer.isEmpty()) {
            people.left(
                    saying,
                    "It cannot be told whether this means yes, no or maybe: note it with: cop rsvp set " + meeting.id()
                            + " yes: " + member + ", and take the line out.");
            if (before.isPresent()) {
                pass(Chaff.OVERTAKEN);
            }
            last.put(member, Optional.empty());
            return;
        }
        boolean late = before.flatMap(Said::at)
                .filter(known -> saying.at().filter(known::isAfter).isPresent())
                .isPresent();
        if (before.isPresent()) {
            pass(Chaff.OVERTAKEN);
        }
        if (!late) {
            last.put(member, Optional.of(new Said(answer.get(), saying.at())));
        }
    }

    private void pass(Chaff chaff) {
        passed.merge(chaff, 1, Integer::sum);
    }

    private Change change(Paper paper, Heard heard) {
        Register before = community.register(meeting.id());
        Map<String, Rsvp> all = new LinkedHashMap<>(before.rsvp());
        last.forEach((member, said) -> said.ifPresent(answer -> place(member, answer, all)));
        Change replies = Replies.change(community, meeting, before.withRsvp(all), "import");
        List<Edit> edits = new ArrayList<>(people.edits());
        edits.addAll(replies.edits());
        List<String> notes = new ArrayList<>();
        if (edits.isEmpty()) {
            notes.add("Nothing to change: the register says all of this already.");
        }
        notes.addAll(replies.notes());
        notes.addAll(Notes.of(paper, heard, passed, people.edits().size()));
        return new Change(replies.summary(), edits, notes);
    }

    private void place(String member, Said said, Map<String, Rsvp> all) {
        Optional<Rsvp> before = Optional.ofNullable(all.get(member));
        Optional<OffsetDateTime> at = said.at()
                .map(moment -> moment.atZone(community.charter().zone()).toOffsetDateTime());
        if (Replies.isNews(before, said.answer(), at)) {
            all.put(member, new Rsvp(said.answer(), at, before.flatMap(Rsvp::note)));
        } else if (!before.map(Rsvp::answer).equals(Optional.of(said.answer()))) {
            pass(Chaff.OVERTAKEN);
        }
    }
}
