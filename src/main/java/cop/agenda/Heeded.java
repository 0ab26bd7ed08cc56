package cop.agenda;

import cop.model.Community;
import cop.model.Meeting;
import cop.model.YouSaid;
import cop.view.Words;
import java.util.List;

/** What members answered lowest, as something to come back to at a meeting: "you said, we did". */
public final class Heeded {

    /** What stands above it. */
    public static final String HEADING = "You said, we did";

    private Heeded() {}

    /** The lines for whoever prepares or facilitates the meeting. */
    public static List<String> lines(Community community, Meeting meeting) {
        return YouSaid.before(meeting.date(), community).stream()
                .map(Heeded::line)
                .toList();
    }

    private static String line(YouSaid said) {
        return "“" + said.said() + "” was answered lowest (" + said.answers() + " answers up to "
                + Words.day(said.until()) + "). Tell what was done about it since, and ask: " + said.ask();
    }

    /** The same with the command that puts it on the agenda. */
    static List<String> proposals(Community community, Meeting meeting) {
        return YouSaid.before(meeting.date(), community).stream()
                .map(said -> line(said) + "\ncop agenda add " + meeting.id() + " \"" + HEADING
                        + "\" --kind discussion --length 10 --prompt \"" + said.ask() + "\"")
                .toList();
    }
}
