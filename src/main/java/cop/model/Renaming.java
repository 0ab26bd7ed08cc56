package cop.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives a person another id in every place where the files name them; {@link Traces} finds just these places.
 *
 * @param from the id, and the name where it may stand instead
 */
public record Renaming(Set<String> from, String to) {

    public Renaming {
        from = Set.copyOf(from);
    }

    /** What becomes of the things that name the person; their own file is left to whoever renames. */
    public List<Edit> edits(Community community) {
        List<Edit> edits = new ArrayList<>();
        replace(community.charter(), charter(community.charter()), edits);
        community.members().values().forEach(member -> replace(member, member(member), edits));
        community.meetings().values().forEach(meeting -> replace(meeting, meeting(meeting), edits));
        community.registers().values().forEach(register -> replace(register, register(register), edits));
        community.minutes().values().forEach(minutes -> replace(minutes, minutes(minutes), edits));
        community.correspondence().values().forEach(sent -> replace(sent, messages(sent), edits));
        community
                .actions()
                .values()
                .forEach(action -> replace(action, action.withOwners(people(action.owners())), edits));
        community
                .organisations()
                .values()
                .forEach(one -> replace(one, one.withContact(one.contact().map(this::person)), edits));
        community
                .knowledge()
                .values()
                .forEach(product -> replace(product, product.withAuthors(people(product.authors())), edits));
        community.topics().values().forEach(topic -> replace(topic, topic(topic), edits));
        community.projects().values().forEach(project -> replace(project, project(project), edits));
        community
                .stories()
                .values()
                .forEach(story -> replace(story, story.withBy(story.by().map(this::person)), edits));
        return edits;
    }

    private void replace(Thing before, Thing after, List<Edit> edits) {
        boolean own = before.key().kind() == Thing.Kind.MEMBER
                && from.contains(before.key().id());
        if (!after.equals(before) && !own) {
            edits.add(new Edit.Replace(after));
        }
    }

    private String person(String person) {
        return from.contains(person) ? to : person;
    }

    private List<String> people(List<String> people) {
        Set<String> renamed = new LinkedHashSet<>();
        people.forEach(person -> renamed.add(person(person)));
        return List.copyOf(renamed);
    }

    private Charter charter(Charter charter) {
        Charter renamed = charter;
        for (Map.Entry<String, Role> role : charter.roles().entrySet()) {
            renamed = renamed.withRole(role.getKey(), role(role.getValue()));
        }
        Map<String, Goal> goals = new LinkedHashMap<>(charter.aims().goals());
        goals.replaceAll((id, goal) -> goal.withProposedBy(goal.proposedBy().map(this::person)));
        Customs customs = charter.customs();
        return renamed.withAims(charter.aims().withGoals(goals))
                .withCustoms(new Customs(
                        agenda(customs.agenda()),
                        customs.reminders(),
                        customs.followUp(),
                        customs.messages()
                                .map(messages -> new Customs.Messaging(
                                        messages.from(), messages.sender().map(this::person), messages.group()))));
    }

    private Role role(Role role) {
        return new Role(
                role.by(),
                role.holder().map(this::person),
                people(role.people()),
                role.deputy().map(this::person),
                role.since(),
                role.until(),
                role.does());
    }

    /** Nobody becomes their own buddy. */
    private Member member(Member member) {
        Optional<String> buddy = member.belonging().buddy();
        return member.withBelonging(member.belonging()
                .withBuddy(buddy.map(this::person)
                        .filter(other ->
                                !other.equals(member.id()) || buddy.get().equals(other))));
    }

    private Meeting meeting(Meeting meeting) {
        Map<String, String> roles = new LinkedHashMap<>(meeting.roles());
        roles.replaceAll((role, person) -> person(person));
        Map<String, Meeting.Job> jobs = new LinkedHashMap<>(meeting.logistics());
        jobs.replaceAll(
                (about, job) -> new Meeting.Job(job.owner().map(this::person), job.count(), job.done(), job.note()));
        return meeting.withPeople(meeting.invited().map(this::people), roles, agenda(meeting.agenda()), jobs);
    }

    private List<AgendaItem> agenda(List<AgendaItem> items) {
        return items.stream()
                .map(item -> item.withPeople(
                        item.lead().map(this::person), item.proposedBy().map(this::person)))
                .toList();
    }

    private Register register(Register register) {
        return new Register(
                register.meeting(),
                byPerson(register.rsvp()),
                register.attendance().map(this::byPerson),
                register.guests(),
                register.forms());
    }

    /** In the same order; where both stand there, the one who stays keeps what they have. */
    private <X> Map<String, X> byPerson(Map<String, X> map) {
        Map<String, X> renamed = new LinkedHashMap<>();
        map.forEach((person, value) -> {
            if (!from.contains(person) || !map.containsKey(to)) {
                renamed.put(person(person), value);
            }
        });
        return renamed;
    }

    private Minutes minutes(Minutes minutes) {
        Map<Minutes.Sort, List<Minutes.Note>> notes = new LinkedHashMap<>(minutes.notes());
        notes.replaceAll((sort, list) -> list.stream()
                .map(note -> new Minutes.Note(
                        note.text(), note.item(), note.by().map(this::person), note.how(), note.replaces()))
                .toList());
        return minutes.with(minutes.meeting(), minutes.by().map(this::person), notes);
    }

    private Topic topic(Topic topic) {
        return topic.withPeople(
                topic.proposedBy().map(this::person),
                byPerson(topic.votes()),
                topic.speaker().map(this::person));
    }

    private Project project(Project project) {
        return project.withPeople(project.lead().map(this::person), people(project.members()));
    }

    private Correspondence messages(Correspondence sent) {
        return new Correspondence(
                sent.meeting(),
                sent.sendings().stream()
                        .map(one -> new Correspondence.Sending(
                                one.what(), one.at(), one.by(), one.to().map(this::people), one.sequence()))
                        .toList());
    }
}
