package cop.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives a meeting another id in every place where the files name it. The answers to its invitation do not go along: they were
 * given for another day.
 *
 * @param from the id until now
 */
public record Moving(String from, Meeting to) {

    /** What becomes of the meeting, of what lies in its folder and of what names it elsewhere. */
    public List<Edit> edits(Community community) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.Move(new Thing.Key(Thing.Kind.MEETING, from), to));
        Optional.ofNullable(community.registers().get(from)).ifPresent(register -> edits.add(register(register)));
        for (Minutes minutes : community.minutes().values()) {
            Minutes after = minutes(minutes);
            if (!after.key().equals(minutes.key())) {
                edits.add(new Edit.Move(minutes.key(), after));
            } else if (!after.equals(minutes)) {
                edits.add(new Edit.Replace(after));
            }
        }
        Optional.ofNullable(community.correspondence().get(from))
                .ifPresent(sent -> edits.add(new Edit.Move(sent.key(), new Correspondence(to.id(), sent.sendings()))));
        for (Action action : community.actions().values()) {
            if (action.meeting().filter(from::equals).isPresent()) {
                edits.add(new Edit.Replace(action.withMeeting(to.id())));
            }
        }
        community.knowledge().values().forEach(product -> replace(product, product(product), edits));
        community.topics().values().forEach(topic -> replace(topic, topic(topic), edits));
        community.projects().values().forEach(project -> replace(project, project(project), edits));
        community.budgets().values().forEach(budget -> replace(budget, budget(budget), edits));
        community.evaluations().values().forEach(block -> replace(block, block.withMeeting(from, to.id()), edits));
        return edits;
    }

    private static void replace(Thing before, Thing after, List<Edit> edits) {
        if (!after.equals(before)) {
            edits.add(new Edit.Replace(after));
        }
    }

    private Optional<String> moved(Optional<String> meeting) {
        return meeting.map(id -> id.equals(from) ? to.id() : id);
    }

    private Product product(Product product) {
        Product.Origin origin = product.origin();
        return product.withOrigin(new Product.Origin(moved(origin.meeting()), origin.project(), origin.derivedFrom()));
    }

    private Topic topic(Topic topic) {
        return topic.withMeeting(moved(topic.meeting()));
    }

    private Project project(Project project) {
        return project.withFrom(new Project.Origin(
                moved(project.from().meeting()), project.from().idea()));
    }

    private Budget budget(Budget budget) {
        return budget.withSpent(budget.spent().stream()
                .map(expense -> expense.withMeeting(moved(expense.meeting())))
                .toList());
    }

    private Edit register(Register before) {
        Register after = new Register(to.id(), Map.of(), before.attendance(), before.guests(), before.forms());
        return after.equals(Register.empty(to.id()))
                ? new Edit.Remove(before.key())
                : new Edit.Move(before.key(), after);
    }

    private Minutes minutes(Minutes minutes) {
        Map<Minutes.Sort, List<Minutes.Note>> notes = new EnumMap<>(Minutes.Sort.class);
        minutes.notes()
                .forEach((sort, list) ->
                        notes.put(sort, list.stream().map(this::note).toList()));
        return minutes.with(minutes.meeting().equals(from) ? to.id() : minutes.meeting(), minutes.by(), notes);
    }

    /** A decision names the one that it replaces by its place: {@code 2026-01-15/decisions/1}. */
    private Minutes.Note note(Minutes.Note note) {
        Optional<String> replaces = note.replaces()
                .map(place -> place.startsWith(from + "/") ? to.id() + place.substring(from.length()) : place);
        return new Minutes.Note(note.text(), note.item(), note.by(), note.how(), replaces);
    }
}
