package cop.cli;

import cop.app.Dialogue;
import cop.app.Founder;
import cop.app.Interview;
import cop.charter.Founding;
import cop.model.Change;
import cop.model.CopException;
import cop.model.Id;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** {@code cop init}. */
final class InitCommand extends Command {

    private static final String HERE = ".";

    private final Value<Optional<String>> name = optionalArgument("NAME", "The community's name.");
    private final Value<Optional<String>> you = option("--you", "NAME", "Your own name; you become the first member.");
    private final Value<Optional<String>> email = option("--email", "ADDRESS", "Your e-mail address.");
    private final Value<List<String>> people =
            options("--member", "NAME", "Somebody else who belongs; may be repeated.");
    private final PointOptions points = new PointOptions(this);
    private final Value<Optional<LocalDate>> first =
            option("--first-meeting", "DATE", Read::date, "The day of the first meeting.");
    private final Value<Optional<ZoneId>> zone = option(
            "--time-zone",
            "ZONE",
            InitCommand::zone,
            "The community's clock, such as Africa/Johannesburg; this machine's if nothing is said.");
    private final Value<Optional<String>> in =
            option("--in", "FOLDER", "Where to make the folder; named after the community if nothing is said.");
    private final Value<Optional<String>> example =
            option("--example", "EXAMPLE", "Copy an example, such as play-cop, instead.");

    InitCommand() {
        super("init", "Starts a community: a new folder with its first files, under git.");
        more(
                "Only the community's name and yours are needed. What is left open becomes",
                "the agenda of the first meeting.");
    }

    @Override
    ExitCode run(Session session) {
        Founder founder = new Founder(session.environment(), session::tell);
        if (example.get().isPresent()) {
            String copied = example.get().get();
            String folder = in.get().orElse(copied);
            founder.copy(session.environment().workingFolder().resolve(folder), copied);
            session.print("The example " + copied + " is now" + place(folder) + whereTo(folder, "cop community show"));
            return ExitCode.OK;
        }
        Founding founding =
                founding(session.dialogue(), session.environment().zone().get(), founder);
        Change change = founder.plan(founding);
        String folder = in.get().or(() -> Id.from(founding.name())).orElse("community");
        founder.found(session.environment().workingFolder().resolve(folder), founding, change);
        session.print("Started " + founding.name() + place(folder));
        change.notes().forEach(session::tell);
        session.print(whereTo(folder, "cop next"));
        return ExitCode.OK;
    }

    /** What is known, from the options and, where somebody is there, from their answers. */
    private Founding founding(Dialogue dialogue, ZoneId usual, Founder founder) {
        String called = needed(name.get(), dialogue, "What is the community called?", "cop init \"Early Reading CoP\"");
        String by = needed(you.get(), dialogue, "What is your name?", "cop init \"" + called + "\" --you \"Ana\"");
        Founding known = new Founding(
                called,
                by,
                email.get(),
                people.get(),
                points.given(),
                first.get(),
                zone.get().orElse(usual));
        founder.plan(known);
        return dialogue.isSomebodyThere() && known.answers().isEmpty()
                ? new Interview(dialogue).complete(known, founder::plan, Read::date)
                : known;
    }

    private static String place(String folder) {
        return folder.equals(HERE) ? " in this folder.\n" : " in the folder " + folder + ".\n";
    }

    private static String whereTo(String folder, String command) {
        String first = folder.equals(HERE)
                ? "See what comes first:\n"
                : "Go there and see what comes first:\n  cd " + folder + "\n";
        return first + "  " + command + "\n";
    }

    private static String needed(Optional<String> given, Dialogue dialogue, String question, String example) {
        return given.or(() -> dialogue.ask(question))
                .orElseThrow(() -> CopException.usage(question, "Say it like this: " + example));
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw CopException.usage(
                    "\"" + text + "\" is not a time zone.", "Write it like Africa/Johannesburg or Europe/London.");
        }
    }
}
