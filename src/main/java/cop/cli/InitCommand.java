package cop.cli;

import cop.app.Dialogue;
import cop.app.Founder;
import cop.charter.Founding;
import cop.model.CopException;
import cop.model.Id;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** {@code cop init}. */
final class InitCommand extends Command {

    private static final String USUAL_ZONE = "Africa/Johannesburg";

    private final Value<Optional<String>> name = optionalArgument("NAME", "The community's name.");
    private final Value<Optional<String>> you = option("--you", "NAME", "Your own name; you become the first member.");
    private final Value<Optional<String>> email = option("--email", "ADDRESS", "Your e-mail address.");
    private final Value<List<String>> people =
            options("--member", "NAME", "Somebody else who belongs; may be repeated.");
    private final Value<Optional<String>> interest = option("--interest", "TEXT", "The common interest.");
    private final Value<Optional<String>> purpose = option("--purpose", "TEXT", "What the community is for.");
    private final Value<Optional<String>> champion = option("--champion", "NAME", "Who takes the lead.");
    private final Value<Optional<String>> every =
            option("--every", "PHRASE", "When it meets, in words such as \"third Thursday\".");
    private final Value<Optional<LocalTime>> start = option("--start", "TIME", Read::time, "When its meetings begin.");
    private final Value<Optional<LocalDate>> first =
            option("--first-meeting", "DATE", Read::date, "The day of the first meeting.");
    private final Value<Optional<String>> zone =
            option("--time-zone", "ZONE", "The community's clock; " + USUAL_ZONE + " if nothing is said.");
    private final Value<Optional<String>> in =
            option("--in", "FOLDER", "Where to make the folder; named after the community if nothing is said.");

    InitCommand() {
        super("init", "Starts a community: a new folder with its first files, under git.");
        more(
                "Only the community's name and yours are needed. What is left open becomes",
                "the agenda of the first meeting.");
    }

    @Override
    ExitCode run(Session session) {
        Dialogue dialogue = session.dialogue();
        String called = needed(name.get(), dialogue, "What is the community called?", "cop init \"Early Reading CoP\"");
        String founder = needed(you.get(), dialogue, "What is your name?", "cop init \"" + called + "\" --you \"Ana\"");
        ZoneId clock = zone(zone.get().orElse(USUAL_ZONE));
        Founding founding = new Founding(
                called,
                founder,
                email.get(),
                people.get(),
                interest.get(),
                purpose.get(),
                champion.get(),
                every.get(),
                start.get(),
                first.get(),
                clock);
        String folderName = in.get().or(() -> Id.from(called)).orElse("community");
        Path folder = session.environment().workingFolder().resolve(folderName);
        LocalDate today = session.environment().clock().instant().atZone(clock).toLocalDate();
        new Founder(session.environment())
                .found(
                        folder,
                        called,
                        founding.change(today),
                        new Founder.Signature(founder, email.get().orElse("nobody@example.org"), false),
                        clock);
        session.print("Started " + called + " in the folder " + folderName + ".\n"
                + "Go there and see what comes first:\n  cd " + folderName + "\n  cop next\n");
        return ExitCode.OK;
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
