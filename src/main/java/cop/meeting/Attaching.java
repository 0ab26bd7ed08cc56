package cop.meeting;

import cop.model.Change;
import cop.model.Community;
import cop.model.Consent;
import cop.model.CopException;
import cop.model.Edit;
import cop.model.Handout;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Register;
import cop.view.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps presentations and hand-outs with a meeting.
 *
 * @param folder where they are kept, relative to the data folder
 * @param there the names of those that are kept there already
 * @param replace whether a file may take the place of another one of its name
 */
public record Attaching(String folder, List<String> there, boolean replace) {

    /** What git keeps for ever and everybody has to download. */
    private static final int LARGE = 5;

    private static final int TOO_LARGE = 50;

    public Attaching {
        there = List.copyOf(there);
    }

    public Change change(Community community, Meeting meeting, List<Handout> handouts) {
        if (handouts.isEmpty()) {
            throw CopException.usage(
                    "No file is named.", "Say it like this: cop meeting attach " + meeting.id() + " slides.pdf");
        }
        Map<String, Edit> edits = new LinkedHashMap<>();
        List<String> notes = new ArrayList<>();
        for (Handout handout : handouts) {
            refuse(handout, edits.containsKey(handout.name()));
            edits.put(handout.name(), new Edit.Copy(folder + "/" + handout.name(), handout.from()));
            notes.add("Kept as " + folder + "/" + handout.name() + " (" + handout.sizeInWords() + ").");
            if (handout.isLargerThan(LARGE)) {
                notes.add("  It is large, stays in the history for ever, and everybody who shares the folder loads it."
                        + " A link in the minutes may do: resource: https://…");
            }
            if (handout.isPicture()) {
                notes.add("  Before it goes around, ask everybody who can be recognised in it. "
                        + photos(community, meeting));
            }
        }
        String summary = "meeting: attach to " + meeting.id() + " " + String.join(", ", edits.keySet());
        return new Change(summary, List.copyOf(edits.values()), notes);
    }

    private void refuse(Handout handout, boolean twice) {
        if (handout.isLargerThan(TOO_LARGE)) {
            throw CopException.refused(
                    handout.name() + " has " + handout.sizeInWords() + "; more than " + TOO_LARGE
                            + " MB is too much here.",
                    "Keep it elsewhere, and put a link into the minutes: resource: https://…");
        }
        if (twice || (!replace && there.contains(handout.name()))) {
            throw CopException.refused(
                    "There is already a file " + handout.name() + " with this meeting.",
                    "Give yours another name, or put it in the place of the other with --replace.");
        }
    }

    /** What those who were there said about pictures, as a count. */
    private static String photos(Community community, Meeting meeting) {
        Optional<Map<String, Register.Attendance>> register =
                community.register(meeting.id()).attendance();
        int yes = 0;
        int no = 0;
        int unasked = 0;
        for (Member member : community.membersOn(meeting.date())) {
            boolean came = register.map(who -> Optional.ofNullable(who.get(member.id()))
                            .filter(one -> one.status() == Register.Status.PRESENT)
                            .isPresent())
                    .orElse(true);
            Optional<Boolean> answer = member.consent().flatMap(Consent::photos);
            if (came) {
                yes += answer.filter(agreed -> agreed).isPresent() ? 1 : 0;
                no += answer.filter(agreed -> !agreed).isPresent() ? 1 : 0;
                unasked += answer.isEmpty() ? 1 : 0;
            }
        }
        return "What " + Words.count(yes + no + unasked, "member") + (register.isPresent() ? " who came" : "")
                + " said of pictures: " + yes + " yes, " + no + " no, " + unasked + " not asked.";
    }
}
