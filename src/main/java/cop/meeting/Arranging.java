package cop.meeting;

import cop.model.Change;
import cop.model.Community;
import cop.model.Edit;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Meeting.Standing;
import cop.model.Member;
import cop.model.People;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What follows when a field of a meeting's plan is set: who is meant by a name, and what does not go together any more. */
public final class Arranging {

    private static final String ROLES = "roles.";
    private static final String INVITED = "invited";

    private Arranging() {}

    /** The values as the file says them: members by their ids, wherever the field names people. */
    public static List<String> values(String field, List<String> given, Lookup lookup) {
        if (field.startsWith(ROLES)) {
            return given.stream()
                    .map(name -> lookup.memberIfClear(name).map(Member::id).orElse(name))
                    .toList();
        }
        if (!field.equals(INVITED) || given.equals(List.of("everyone"))) {
            return given;
        }
        List<String> ids = new ArrayList<>();
        for (String names : given) {
            People people = People.read(names, lookup);
            ids.addAll(people.members());
            people.others().forEach(name -> ids.add(lookup.member(name).id()));
        }
        return ids;
    }

    /** The change, with what calendars need to follow another beginning, and with what clashes now. */
    public static Change following(Change change, Meeting before, Community community, LocalDate today) {
        Optional<Meeting> set = change.edits().stream()
                .flatMap(edit -> edit.outcome().stream())
                .filter(Meeting.class::isInstance)
                .map(Meeting.class::cast)
                .findFirst();
        if (set.isEmpty() || !set.get().isComing(today)) {
            return change;
        }
        boolean shifted =
                before.start().isPresent() && !before.start().equals(set.get().start());
        Meeting after = shifted ? raised(set.get(), community) : set.get();
        List<String> notes = new ArrayList<>(change.notes());
        List<String> known = Clashes.of(before, community);
        Clashes.of(after, community).stream()
                .filter(clash -> !known.contains(clash))
                .forEach(notes::add);
        if (shifted) {
            notes.add(Rescheduling.TELL);
        }
        return new Change(change.summary(), List.of(new Edit.Replace(after)), notes);
    }

    private static Meeting raised(Meeting meeting, Community community) {
        Standing was = meeting.standing();
        return meeting.with(new Standing(
                was.status(),
                was.reason(),
                was.movedFrom(),
                was.uid().or(() -> Optional.of(community.charter().uid(meeting.id()))),
                Optional.of(was.sequence().orElse(0) + 1)));
    }
}
