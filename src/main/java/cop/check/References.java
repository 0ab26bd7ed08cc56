package cop.check;

import cop.model.Action;
import cop.model.AgendaItem;
import cop.model.Charter;
import cop.model.Community;
import cop.model.Correspondence;
import cop.model.Goal;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Minutes;
import cop.model.Register;
import cop.model.Role;
import cop.model.Severity;
import cop.model.Snapshot;
import cop.model.Thing;
import java.time.LocalDate;
import java.util.Arrays;
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
        charter(community.charter(), dangling);
        for (Member member : community.members().values()) {
            member.belonging().buddy().ifPresent(id -> dangling.member(member.key(), id, "buddy"));
        }
        for (Meeting meeting : community.meetings().values()) {
            plan(meeting, community, dangling);
        }
        for (Register register : community.registers().values()) {
            register(register, dangling);
        }
        for (Minutes minutes : community.minutes().values()) {
            minutes(minutes, dangling);
        }
        for (Correspondence sent : community.correspondence().values()) {
            messages(sent, dangling);
        }
        for (Action action : community.actions().values()) {
            members(dangling, action.key(), action.owners(), "owner");
            action.meeting().ifPresent(id -> dangling.meeting(action.key(), id, "meeting"));
        }
        return dangling.found();
    }

    private static void charter(Charter charter, Dangling dangling) {
        Thing.Key key = charter.key();
        for (Map.Entry<String, Role> entry : charter.roles().entrySet()) {
            String name = entry.getKey();
            Role role = entry.getValue();
            role.holder().ifPresent(id -> dangling.member(key, id, "roles", name, "holder"));
            role.deputy().ifPresent(id -> dangling.member(key, id, "roles", name, "deputy"));
            members(dangling, key, role.people(), "roles", name, "people");
        }
        for (Map.Entry<String, Goal> goal : charter.aims().goals().entrySet()) {
            goal.getValue()
                    .proposedBy()
                    .ifPresent(id -> dangling.member(key, id, "goals", goal.getKey(), "proposed-by"));
        }
        charter.customs()
                .messages()
                .flatMap(messages -> messages.sender())
                .ifPresent(id -> dangling.member(key, id, "messages", "sender"));
    }

    private static void plan(Meeting meeting, Community community, Dangling dangling) {
        Thing.Key key = meeting.key();
        Charter charter = community.charter();
        meeting.rhythm()
                .ifPresent(id -> dangling.inCharter(
                        "rhythm", charter.calendar().rhythms().keySet(), "rhythm", key, id, "rhythm"));
        members(dangling, key, meeting.invited().orElse(List.of()), "invited");
        meeting.roles().forEach((role, id) -> dangling.member(key, id, "roles", role));
        meeting.logistics()
                .forEach((job, plan) ->
                        plan.owner().ifPresent(id -> dangling.member(key, id, "logistics", job, "owner")));
        for (int i = 0; i < meeting.agenda().size(); i++) {
            AgendaItem item = meeting.agenda().get(i);
            String at = String.valueOf(i);
            item.lead().ifPresent(id -> dangling.member(key, id, "agenda", at, "lead"));
            item.proposedBy().ifPresent(id -> dangling.member(key, id, "agenda", at, "proposed-by"));
            item.goal()
                    .flatMap(AgendaItem.GoalLink::goal)
                    .ifPresent(id -> dangling.inCharter(
                            "goal", charter.aims().goals().keySet(), "goals", key, id, "agenda", at, "goal"));
        }
    }

    private static void register(Register register, Dangling dangling) {
        for (String id : register.rsvp().keySet()) {
            dangling.memberAsKey(register.key(), id, "rsvp");
        }
        for (String id : register.attendance().orElse(Map.of()).keySet()) {
            dangling.memberAsKey(register.key(), id, "attendance");
        }
    }

    private static void minutes(Minutes minutes, Dangling dangling) {
        Thing.Key key = minutes.key();
        minutes.by().ifPresent(id -> dangling.member(key, id, "by"));
        for (Map.Entry<Minutes.Sort, List<Minutes.Note>> entry : minutes.notes().entrySet()) {
            String sort = entry.getKey().key();
            for (int i = 0; i < entry.getValue().size(); i++) {
                Minutes.Note note = entry.getValue().get(i);
                String at = String.valueOf(i);
                note.by().ifPresent(id -> dangling.member(key, id, sort, at, "by"));
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

    private static void messages(Correspondence sent, Dangling dangling) {
        for (int i = 0; i < sent.sendings().size(); i++) {
            members(dangling, sent.key(), sent.sendings().get(i).to().orElse(List.of()), String.valueOf(i), "to");
        }
    }

    private static void members(Dangling dangling, Thing.Key key, List<String> ids, String... path) {
        for (int i = 0; i < ids.size(); i++) {
            String[] place = Arrays.copyOf(path, path.length + 1);
            place[path.length] = String.valueOf(i);
            dangling.member(key, ids.get(i), place);
        }
    }
}
