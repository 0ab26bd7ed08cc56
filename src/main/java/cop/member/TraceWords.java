package cop.member;

import cop.model.Action;
import cop.model.AgendaItem;
import cop.model.Charter;
import cop.model.Community;
import cop.model.Correspondence;
import cop.model.Meeting;
import cop.model.Minutes;
import cop.model.Project;
import cop.model.Register;
import cop.model.Thing;
import cop.model.Topic;
import cop.model.Word;
import cop.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says in words what stands where a file names a person, so that the person understands it without the file. */
final class TraceWords {

    private final Community community;

    TraceWords(Community community) {
        this.community = community;
    }

    String of(Thing.Key key, String... path) {
        String field = path[path.length - 1];
        return switch (key.kind()) {
            case COMMUNITY -> charter(community.charter(), path);
            case MEMBER -> "looks after " + key.id();
            case MEETING -> plan(Objects.requireNonNull(community.meetings().get(key.id())), path);
            case REGISTER -> register(community.register(key.id()), path[0], field);
            case MINUTES -> minutes(Objects.requireNonNull(community.minutes().get(key.id())), path);
            case MESSAGES ->
                sent(community.correspondenceOf(key.id()).sendings().get(Integer.parseInt(path[0])));
            case ORGANISATION -> "to be asked about " + key.id();
            case KNOWLEDGE ->
                "wrote: "
                        + Objects.requireNonNull(community.knowledge().get(key.id()))
                                .title();
            case TOPIC -> topic(Objects.requireNonNull(community.topics().get(key.id())), path[0]);
            case PROJECT -> project(Objects.requireNonNull(community.projects().get(key.id())), path[0]);
            case STORY ->
                "told: "
                        + Objects.requireNonNull(community.stories().get(key.id()))
                                .text()
                                .orElse("a story");
            case BUDGET, EVALUATION, PULSE -> throw new IllegalArgumentException(key + " names nobody");
            case ACTION -> promise(Objects.requireNonNull(community.actions().get(key.id())));
        };
    }

    private static String charter(Charter charter, String... path) {
        return switch (path[0]) {
            case "roles" ->
                role(path[1])
                        + switch (path[2]) {
                            case "deputy" -> ", as deputy";
                            case "people" -> ", one of several";
                            default -> "";
                        };
            case "agenda" -> item(charter.customs().agenda(), path);
            case "goals" -> "proposed the goal " + path[1];
            default -> "sends the messages";
        };
    }

    private static String role(String role) {
        return "role: " + role.replace('-', ' ');
    }

    private static String plan(Meeting meeting, String... path) {
        return switch (path[0]) {
            case "invited" -> "invited";
            case "roles" -> role(path[1]);
            case "logistics" -> "looks after: " + path[1].replace('-', ' ');
            default -> item(meeting.agenda(), path);
        };
    }

    private static String item(List<AgendaItem> agenda, String... path) {
        AgendaItem item = agenda.get(Integer.parseInt(path[1]));
        return (path[2].equals("lead") ? "leads: " : "proposed: ") + item.heading();
    }

    private static String register(Register register, String list, String member) {
        if (list.equals("rsvp")) {
            Register.Rsvp rsvp = Objects.requireNonNull(register.rsvp().get(member));
            return "answered: " + Word.of(rsvp.answer())
                    + rsvp.at().map(at -> ", " + Words.day(at.toLocalDate())).orElse("")
                    + rsvp.note().map(note -> ", \"" + note + "\"").orElse("");
        }
        Register.Attendance there =
                Objects.requireNonNull(register.attendance().orElse(Map.of()).get(member));
        return "attendance: " + there(there);
    }

    /** Such as {@code present, online}. */
    static String there(Register.Attendance there) {
        return Word.of(there.status())
                + there.mode().map(mode -> ", " + Word.of(mode)).orElse("")
                + there.part().map(part -> ", " + Word.of(part)).orElse("");
    }

    private static String minutes(Minutes minutes, String... path) {
        if (path.length == 1) {
            return "recorded the minutes";
        }
        for (Minutes.Sort sort : Minutes.Sort.values()) {
            if (sort.key().equals(path[0])) {
                return "said: "
                        + minutes.of(sort).get(Integer.parseInt(path[1])).text();
            }
        }
        throw new IllegalArgumentException("no notes under " + path[0]);
    }

    private static String topic(Topic topic, String field) {
        return switch (field) {
                    case "votes" -> "would like: ";
                    case "speaker" -> "would speak: ";
                    default -> "proposed: ";
                }
                + topic.title();
    }

    private static String project(Project project, String field) {
        return (field.equals("lead") ? "leads: " : "takes part: ") + project.title();
    }

    private static String sent(Correspondence.Sending sending) {
        return "was sent: " + sending.what() + ", "
                + Words.day(sending.at().toLocalDate())
                + sending.by().map(channel -> ", by " + Word.of(channel)).orElse("");
    }

    private static String promise(Action action) {
        List<String> ends = new ArrayList<>();
        action.due().ifPresent(day -> ends.add("due " + Words.day(day)));
        action.done().ifPresent(day -> ends.add("done " + Words.day(day)));
        action.dropped().ifPresent(day -> ends.add("dropped " + Words.day(day)));
        return "promised: " + action.text() + (ends.isEmpty() ? "" : " (" + String.join(", ", ends) + ")");
    }
}
