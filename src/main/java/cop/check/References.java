package cop.check;

import cop.model.Action;
import cop.model.AgendaItem;
import cop.model.Budget;
import cop.model.Charter;
import cop.model.Community;
import cop.model.Id;
import cop.model.Meeting;
import cop.model.Minutes;
import cop.model.Product;
import cop.model.Project;
import cop.model.Severity;
import cop.model.Snapshot;
import cop.model.Thing;
import cop.model.Traces;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Wants every id to be the id of something that exists. */
final class References extends Check {

    References() {
        super(
                "reference",
                Severity.ERROR,
                "An id that is not the id of anything.",
                "Who promised, who came and who leads is only found again where ids are written as they are. The guide asks to"
                        + " keep one directory of people and documents (section 2.3, Directory); the ids hold it together.",
                "Write the id as it stands in the name of the file. See the ids with: cop member list, cop meeting list or cop"
                        + " action list. Somebody who has no file yet: cop member add NAME");
    }

    @Override
    public List<Finding> find(Snapshot at, LocalDate today) {
        Community community = at.community();
        Dangling dangling = new Dangling(at, today);
        Traces.visit(community, (in, person, path) -> {
            if (in.kind() == Thing.Kind.REGISTER || path[0].equals("votes")) {
                dangling.memberAsKey(in, person, path[0]);
            } else {
                dangling.member(in, person, path);
            }
        });
        for (Meeting meeting : community.meetings().values()) {
            plan(meeting, community.charter(), dangling);
        }
        for (Minutes minutes : community.minutes().values()) {
            minutes(minutes, dangling);
        }
        for (Action action : community.actions().values()) {
            action.meeting().ifPresent(id -> dangling.meeting(action.key(), id, "meeting"));
        }
        community.knowledge().values().forEach(product -> product(product, dangling));
        community
                .topics()
                .values()
                .forEach(topic -> topic.meeting().ifPresent(id -> dangling.meeting(topic.key(), id, "meeting")));
        community.projects().values().forEach(project -> project(project, dangling));
        community
                .stories()
                .values()
                .forEach(story -> story.knowledge()
                        .ifPresent(id -> dangling.thing(Thing.Kind.KNOWLEDGE, story.key(), id, "knowledge")));
        community.budgets().values().forEach(budget -> budget(budget, dangling));
        community
                .evaluations()
                .values()
                .forEach(
                        block -> block.forms().keySet().forEach(id -> dangling.meetingAsKey(block.key(), id, "forms")));
        return dangling.found();
    }

    private static void plan(Meeting meeting, Charter charter, Dangling dangling) {
        Thing.Key key = meeting.key();
        meeting.occasion().project().ifPresent(id -> dangling.thing(Thing.Kind.PROJECT, key, id, "project"));
        meeting.rhythm()
                .ifPresent(id -> dangling.inCharter(
                        "rhythm", charter.calendar().rhythms().keySet(), "rhythm", key, id, "rhythm"));
        for (int i = 0; i < meeting.agenda().size(); i++) {
            String at = String.valueOf(i);
            meeting.agenda()
                    .get(i)
                    .goal()
                    .flatMap(AgendaItem.GoalLink::goal)
                    .ifPresent(id -> dangling.inCharter(
                            "goal", charter.aims().goals().keySet(), "goals", key, id, "agenda", at, "goal"));
        }
    }

    private static void product(Product product, Dangling dangling) {
        Thing.Key key = product.key();
        Product.Origin origin = product.origin();
        origin.meeting().ifPresent(id -> dangling.meeting(key, id, "meeting"));
        origin.project().ifPresent(id -> dangling.thing(Thing.Kind.PROJECT, key, id, "project"));
        for (int i = 0; i < origin.derivedFrom().size(); i++) {
            String from = origin.derivedFrom().get(i);
            if (Id.isId(from)) {
                dangling.thing(Thing.Kind.KNOWLEDGE, key, from, "derived-from", String.valueOf(i));
            }
        }
    }

    private static void project(Project project, Dangling dangling) {
        Thing.Key key = project.key();
        project.from().meeting().ifPresent(id -> dangling.meeting(key, id, "from", "meeting"));
        project.from()
                .idea()
                .filter(Id::isId)
                .ifPresent(id -> dangling.thing(Thing.Kind.TOPIC, key, id, "from", "idea"));
        for (int i = 0; i < project.outputs().size(); i++) {
            dangling.thing(Thing.Kind.KNOWLEDGE, key, project.outputs().get(i), "outputs", String.valueOf(i));
        }
    }

    private static void budget(Budget budget, Dangling dangling) {
        for (int i = 0; i < budget.spent().size(); i++) {
            String at = String.valueOf(i);
            Budget.Expense expense = budget.spent().get(i);
            expense.meeting().ifPresent(id -> dangling.meeting(budget.key(), id, "spent", at, "meeting"));
            expense.line()
                    .ifPresent(id -> dangling.inBudget(budget.lines().keySet(), budget.key(), id, "spent", at, "line"));
        }
    }

    private static void minutes(Minutes minutes, Dangling dangling) {
        Thing.Key key = minutes.key();
        for (Map.Entry<Minutes.Sort, List<Minutes.Note>> entry : minutes.notes().entrySet()) {
            String sort = entry.getKey().key();
            for (int i = 0; i < entry.getValue().size(); i++) {
                Minutes.Note note = entry.getValue().get(i);
                String at = String.valueOf(i);
                note.item().ifPresent(id -> dangling.item(key, id, sort, at, "item"));
                note.replaces()
                        .ifPresent(decision ->
                                dangling.meeting(key, decision.substring(0, end(decision)), sort, at, "replaces"));
            }
        }
    }

    private static int end(String decision) {
        int slash = decision.indexOf('/');
        return slash < 0 ? decision.length() : slash;
    }
}
