package cop.model;

import java.util.List;
import java.util.Map;

/**
 * Finds every place where the files name a person: each field that holds a member's id, or a name instead of one.
 * {@link Renaming} changes what stands in just these places.
 */
public final class Traces {

    /** Is shown one place after the other. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * Looks at one place.
         *
         * @param in the thing that names the person
         * @param person the id or name as it stands there
         * @param path the keys and list positions that lead there
         */
        void at(Thing.Key in, String person, String... path);
    }

    private final Visitor visitor;

    private Traces(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Shows every place, file by file. */
    public static void visit(Community community, Visitor visitor) {
        Traces traces = new Traces(visitor);
        traces.charter(community.charter());
        community.members().values().forEach(traces::member);
        community.meetings().values().forEach(traces::plan);
        community.registers().values().forEach(traces::register);
        community.minutes().values().forEach(traces::minutes);
        community.correspondence().values().forEach(traces::messages);
        for (Action action : community.actions().values()) {
            traces.all(action.key(), action.owners(), "owner");
        }
        for (Organisation one : community.organisations().values()) {
            one.contact().ifPresent(person -> visitor.at(one.key(), person, "contact"));
        }
        for (Product product : community.knowledge().values()) {
            traces.all(product.key(), product.authors(), "authors");
        }
        community.topics().values().forEach(traces::topic);
        community.projects().values().forEach(traces::project);
        for (Story story : community.stories().values()) {
            story.by().ifPresent(person -> visitor.at(story.key(), person, "by"));
        }
    }

    private void charter(Charter charter) {
        Thing.Key key = charter.key();
        charter.roles().forEach((name, role) -> {
            role.holder().ifPresent(id -> visitor.at(key, id, "roles", name, "holder"));
            role.deputy().ifPresent(id -> visitor.at(key, id, "roles", name, "deputy"));
            all(key, role.people(), "roles", name, "people");
        });
        charter.aims()
                .goals()
                .forEach((goal, what) ->
                        what.proposedBy().ifPresent(id -> visitor.at(key, id, "goals", goal, "proposed-by")));
        charter.customs()
                .messages()
                .flatMap(Customs.Messaging::sender)
                .ifPresent(id -> visitor.at(key, id, "messages", "sender"));
        agenda(key, charter.customs().agenda());
    }

    private void member(Member member) {
        member.belonging().buddy().ifPresent(id -> visitor.at(member.key(), id, "buddy"));
    }

    private void plan(Meeting meeting) {
        Thing.Key key = meeting.key();
        all(key, meeting.invited().orElse(List.of()), "invited");
        meeting.roles().forEach((role, id) -> visitor.at(key, id, "roles", role));
        meeting.logistics()
                .forEach((job, plan) -> plan.owner().ifPresent(id -> visitor.at(key, id, "logistics", job, "owner")));
        agenda(key, meeting.agenda());
    }

    private void agenda(Thing.Key key, List<AgendaItem> items) {
        for (int i = 0; i < items.size(); i++) {
            String at = String.valueOf(i);
            items.get(i).lead().ifPresent(id -> visitor.at(key, id, "agenda", at, "lead"));
            items.get(i).proposedBy().ifPresent(id -> visitor.at(key, id, "agenda", at, "proposed-by"));
        }
    }

    private void register(Register register) {
        register.rsvp().keySet().forEach(id -> visitor.at(register.key(), id, "rsvp", id));
        register.attendance().orElse(Map.of()).keySet().forEach(id -> visitor.at(register.key(), id, "attendance", id));
    }

    private void minutes(Minutes minutes) {
        Thing.Key key = minutes.key();
        minutes.by().ifPresent(id -> visitor.at(key, id, "by"));
        minutes.notes().forEach((sort, notes) -> {
            for (int i = 0; i < notes.size(); i++) {
                String at = String.valueOf(i);
                notes.get(i).by().ifPresent(id -> visitor.at(key, id, sort.key(), at, "by"));
            }
        });
    }

    private void topic(Topic topic) {
        topic.proposedBy().ifPresent(person -> visitor.at(topic.key(), person, "proposed-by"));
        topic.votes().keySet().forEach(person -> visitor.at(topic.key(), person, "votes", person));
        topic.speaker().ifPresent(person -> visitor.at(topic.key(), person, "speaker"));
    }

    private void project(Project project) {
        project.lead().ifPresent(person -> visitor.at(project.key(), person, "lead"));
        all(project.key(), project.members(), "members");
    }

    private void messages(Correspondence sent) {
        for (int i = 0; i < sent.sendings().size(); i++) {
            all(sent.key(), sent.sendings().get(i).to().orElse(List.of()), String.valueOf(i), "to");
        }
    }

    private void all(Thing.Key key, List<String> people, String... path) {
        for (int i = 0; i < people.size(); i++) {
            String[] place = new String[path.length + 1];
            System.arraycopy(path, 0, place, 0, path.length);
            place[path.length] = String.valueOf(i);
            visitor.at(key, people.get(i), place);
        }
    }
}
