package cop.store;

import cop.model.AgendaItem;
import cop.model.Meeting;
import cop.model.Mode;
import cop.model.Where;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code meetings/<id>/meeting.yaml}. */
final class MeetingShape extends Shape<Meeting> {

    private final Field<Optional<String>> title = optional("title", Types.TEXT, "what people call it");
    private final Field<LocalDate> date = required("date", Types.DATE, "the day");
    private final Field<Optional<LocalTime>> start = optional("start", Types.TIME, "when it begins");
    private final Field<Optional<Integer>> length = optional("length", Types.INTEGER, "how long it takes, in minutes");
    private final Field<Meeting.Status> status =
            defaulted("status", Types.oneOf(Meeting.Status.values()), Meeting.Status.PLANNED, "how far it is");
    private final Field<Optional<String>> reason = optional("reason", Types.PROSE, "why it was cancelled or moved");
    private final Field<Optional<LocalDate>> movedFrom =
            optional("moved-from", Types.DATE, "the day on which it was first meant to be");
    private final Field<Meeting.Kinds> kind =
            defaulted("kind", Types.oneOf(Meeting.Kinds.values()), Meeting.Kinds.PLENARY, "who meets");
    private final Field<Optional<String>> project = optional("project", Types.ID, "the project of a subgroup");
    private final Field<Optional<String>> rhythm = optional("rhythm", Types.ID, "the rhythm that it belongs to");
    private final Field<Optional<String>> uid =
            optional("uid", Types.TEXT, "its name in calendars, which never changes");
    private final Field<Optional<Integer>> sequence =
            optional("sequence", Types.INTEGER, "how often it was moved or called off");
    private final Field<Optional<Mode>> mode =
            optional("mode", Types.oneOf(Mode.values()), "in the room, online or both");
    private final Field<Optional<Where.Venue>> venue = optional("venue", new VenueShape(), "the room");
    private final Field<Optional<Where.Online>> online = optional("online", new OnlineShape(), "the online room");
    private final Field<Optional<List<String>>> invited = defaulted(
            "invited", EveryoneType.OR_MEMBERS, Optional.empty(), "who is invited; everyone if nothing is said");
    private final Field<Map<String, String>> roles = defaulted(
            "roles", Types.shortMap(Types.ID, Types.TEXT), Map.of(), "who does what: a member's id, or a name");
    private final Field<Optional<String>> theme = optional("theme", Types.TEXT, "what it is about");
    private final Field<List<AgendaItem>> agenda =
            list("agenda", new AgendaItemShape(Writing.LINES), "the items, in order");
    private final Field<Map<String, Meeting.Job>> logistics =
            map("logistics", Types.ID, new JobShape(), "jobs around the meeting");
    private final Field<Optional<String>> experiment =
            optional("experiment", Types.PROSE, "something new that is tried");

    @Override
    protected Meeting build(Values in) {
        return new Meeting(
                in.id(),
                in.of(title),
                new Meeting.When(in.of(date), in.of(start), in.of(length)),
                new Meeting.Standing(in.of(status), in.of(reason), in.of(movedFrom), in.of(uid), in.of(sequence)),
                new Meeting.Occasion(in.of(kind), in.of(project), in.of(rhythm)),
                new Where(in.of(mode), in.of(venue), in.of(online)),
                in.of(invited),
                in.of(roles),
                new Meeting.Programme(in.of(theme), in.of(agenda), in.of(experiment)),
                in.of(logistics));
    }

    @Override
    protected void write(Meeting value, Draft out) {
        out.put(title, value.title())
                .put(date, value.date())
                .put(start, value.start())
                .put(length, value.length())
                .put(status, value.status())
                .put(reason, value.standing().reason())
                .put(movedFrom, value.standing().movedFrom())
                .put(kind, value.kind())
                .put(project, value.occasion().project())
                .put(rhythm, value.rhythm())
                .put(uid, value.standing().uid())
                .put(sequence, value.standing().sequence())
                .put(mode, value.where().mode())
                .put(venue, value.venue())
                .put(online, value.where().online())
                .put(invited, value.invited())
                .put(roles, value.roles())
                .put(theme, value.programme().theme())
                .put(agenda, value.agenda())
                .put(logistics, value.logistics())
                .put(experiment, value.programme().experiment());
    }
}
