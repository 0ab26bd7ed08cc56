package cop.store;

import cop.model.Id;
import cop.model.Thing;
import cop.model.Thing.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Knows the names of the files and folders of a data folder; nothing else does. Paths are relative, with forward slashes. */
public final class Layout {

    /** The file that marks the root of a data folder. */
    public static final String COMMUNITY = "community.yaml";

    /** Drafts that wait to be sent from this machine; not kept by git. */
    public static final String OUTBOX = "outbox";

    /** What stays on this machine: raw answers, access needs; not kept by git. */
    public static final String PRIVATE = "private";

    /** The community's own templates. */
    public static final String TEMPLATES = "templates";

    /** Saved health reports. */
    public static final String REPORTS = "reports";

    /** Descriptions of the files, for editors that check what is typed. */
    public static final String SCHEMAS = ".schema";

    private static final String IMPORTS = "imports";

    static final String MEETINGS = "meetings";

    /** The folders in which each file is a thing, in order. */
    static final List<String> FLAT = List.of(
            "actions",
            "budget",
            "evaluations",
            "knowledge",
            "members",
            "organisations",
            "projects",
            "pulse",
            "stories",
            "topics");

    private static final String ENDING = ".yaml";
    private static final String PLAN = "meeting.yaml";
    private static final String REGISTER = "register.yaml";
    private static final String MINUTES = "minutes.yaml";
    private static final String MESSAGES = "messages.yaml";

    private Layout() {}

    /** Where a thing is kept. */
    public static String path(Thing.Key key) {
        return switch (key.kind()) {
            case COMMUNITY -> COMMUNITY;
            case MEETING -> MEETINGS + "/" + key.id() + "/" + PLAN;
            case REGISTER -> MEETINGS + "/" + key.id() + "/" + REGISTER;
            case MINUTES -> MEETINGS + "/" + key.id() + "/" + MINUTES;
            case MESSAGES -> MEETINGS + "/" + key.id() + "/" + MESSAGES;
            case MEMBER -> flat("members", key);
            case ACTION -> flat("actions", key);
            case ORGANISATION -> flat("organisations", key);
            case KNOWLEDGE -> flat("knowledge", key);
            case TOPIC -> flat("topics", key);
            case PROJECT -> flat("projects", key);
            case STORY -> flat("stories", key);
            case BUDGET -> flat("budget", key);
            case EVALUATION -> flat("evaluations", key);
            case PULSE -> flat("pulse", key);
        };
    }

    private static String flat(String folder, Thing.Key key) {
        return folder + "/" + key.id() + ENDING;
    }

    /** The folder of a meeting, with a slash at its end. */
    static String folder(Thing.Key meeting) {
        return MEETINGS + "/" + meeting.id() + "/";
    }

    /** The folder of presentations and hand-outs of a meeting. */
    public static String handouts(String meeting) {
        return MEETINGS + "/" + meeting + "/files";
    }

    /** The folder of what belongs to a knowledge product. */
    public static String attachments(String product) {
        return "knowledge/" + product;
    }

    /** What the description of a kind of file is called, in whatever folder it lies. */
    public static String schema(Thing.Kind kind) {
        return kind.word() + ".json";
    }

    /** The comment by which an editor finds the description of the file at this path. */
    static String modeline(Thing.Key key) {
        long depth = path(key).chars().filter(c -> c == '/').count();
        return "# yaml-language-server: $schema=" + "../".repeat((int) depth) + SCHEMAS + "/" + schema(key.kind())
                + "\n";
    }

    /** What lets people at a meeting go online; not kept by git. */
    public static String wifi(String meeting) {
        return PRIVATE + "/wifi-" + meeting + ".txt";
    }

    /** The same for the usual place. */
    public static String usualWifi() {
        return PRIVATE + "/wifi.txt";
    }

    /** The saved health report of a day. */
    public static String report(LocalDate day) {
        return REPORTS + "/" + day + ".json";
    }

    /** Where it is kept what the columns of a known spreadsheet hold. */
    public static String imports(String name) {
        return IMPORTS + "/" + name + ENDING;
    }

    /** Whether a file of this path stays on this machine and out of git. */
    public static boolean isLocal(String path) {
        return path.startsWith(OUTBOX + "/") || path.startsWith(PRIVATE + "/");
    }

    /** Whether nobody needs to see on a screen what is in a file of this path. */
    static boolean isConfidential(String path) {
        return path.startsWith(PRIVATE + "/");
    }

    /** Whether a file of this path is made of others, so that nobody reads what is new in it. */
    static boolean isMade(String path) {
        return path.startsWith(OUTBOX + "/") && !path.endsWith(".txt");
    }

    /** The thing that a file of this path holds; empty for files of other kinds. */
    static Optional<Thing.Key> key(String path) {
        if (path.equals(COMMUNITY)) {
            return Optional.of(Thing.Key.COMMUNITY);
        }
        int first = path.indexOf('/');
        int last = path.lastIndexOf('/');
        if (first < 0 || !path.endsWith(ENDING)) {
            return Optional.empty();
        }
        String folder = path.substring(0, first);
        String file = path.substring(last + 1);
        if (folder.equals(MEETINGS)) {
            return last > first
                    ? inMeeting(file).map(kind -> new Thing.Key(kind, path.substring(first + 1, last)))
                    : Optional.empty();
        }
        String id = file.substring(0, file.length() - ENDING.length());
        if (first != last || id.startsWith(".")) {
            return Optional.empty();
        }
        return switch (folder) {
            case "members" -> Optional.of(new Thing.Key(Kind.MEMBER, id));
            case "actions" -> Optional.of(new Thing.Key(Kind.ACTION, id));
            case "organisations" -> Optional.of(new Thing.Key(Kind.ORGANISATION, id));
            case "knowledge" -> Optional.of(new Thing.Key(Kind.KNOWLEDGE, id));
            case "topics" -> Optional.of(new Thing.Key(Kind.TOPIC, id));
            case "projects" -> Optional.of(new Thing.Key(Kind.PROJECT, id));
            case "stories" -> Optional.of(new Thing.Key(Kind.STORY, id));
            case "budget" -> Optional.of(new Thing.Key(Kind.BUDGET, id));
            case "evaluations" -> Optional.of(new Thing.Key(Kind.EVALUATION, id));
            case "pulse" -> Optional.of(new Thing.Key(Kind.PULSE, id));
            default -> Optional.empty();
        };
    }

    private static Optional<Kind> inMeeting(String file) {
        return switch (file) {
            case PLAN -> Optional.of(Kind.MEETING);
            case REGISTER -> Optional.of(Kind.REGISTER);
            case MINUTES -> Optional.of(Kind.MINUTES);
            case MESSAGES -> Optional.of(Kind.MESSAGES);
            default -> Optional.empty();
        };
    }

    /** Whether such a thing lies in the folder of a meeting and needs it. */
    static boolean isOfMeeting(Kind kind) {
        return kind == Kind.REGISTER || kind == Kind.MINUTES || kind == Kind.MESSAGES;
    }

    /** Whether a thing may bear this name. A block of evaluations may be named after its first and its last meeting. */
    static boolean isAllowed(Thing.Key key) {
        int joint = key.kind() == Kind.EVALUATION ? key.id().indexOf('_') : -1;
        return joint < 0
                ? isAllowed(key.id())
                : isAllowed(key.id().substring(0, joint)) && isAllowed(key.id().substring(joint + 1));
    }

    private static boolean isAllowed(String id) {
        return Id.isId(id) && !Id.isReserved(id);
    }
}
