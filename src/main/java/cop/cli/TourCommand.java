package cop.cli;

import cop.app.CommandLineWords;
import cop.app.Environment;
import cop.app.Founder;
import cop.app.Tour;
import cop.view.Words;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** {@code cop tour}. */
final class TourCommand extends Command {

    /** The time of day at which everything happens. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Value<Optional<String>> place =
            optionalArgument("FOLDER", "Where to make the sample; a temporary folder if nothing is said.");

    TourCommand() {
        super("tour", "Makes a sample community and walks through one of its meetings.");
    }

    @Override
    ExitCode run(Session session) {
        Environment here = session.environment();
        LocalDate today = here.clock().instant().atZone(here.zone().get()).toLocalDate();
        String folder = place.get().orElseGet(Tour::temporaryFolder);
        Founder.requireRoom(here.workingFolder().resolve(folder));
        session.print("The people and schools of this sample are made up.\n");
        LocalDate day = LocalDate.MIN;
        int number = 0;
        for (Tour.Step step : Tour.until(today).steps()) {
            switch (step.kind()) {
                case TOLD -> session.print(heading(day, ++number, step));
                case SHOWN -> session.print("  $ cop " + step.text() + "\n" + step.input());
                case UNSEEN -> {}
            }
            session.flush();
            if (step.kind() == Tour.Kind.TOLD) {
                day = step.day();
            } else {
                take(step, sample(here, here.workingFolder().resolve(folder), step));
            }
        }
        session.print("\nThe sample is yours to try things in:\n  cd " + folder + "\n  cop --help\n");
        return ExitCode.OK;
    }

    private static String heading(LocalDate before, int number, Tour.Step step) {
        String date = step.day().equals(before) ? "" : "\n" + Words.longDay(step.day()) + "\n";
        return date + "\n" + number + ". " + step.text() + "\n\n";
    }

    private static void take(Tour.Step step, Environment sample) {
        int code = Cop.run(sample, CommandLineWords.of(step.text()).toArray(String[]::new));
        if (code != ExitCode.OK.code()) {
            throw new IllegalStateException("the tour stumbles over: cop " + step.text());
        }
    }

    /** The machine as the sample's people have it: in their folder, on that day, with git knowing nobody. */
    private static Environment sample(Environment here, Path folder, Tour.Step step) {
        Map<String, String> variables = new HashMap<>(here.variables());
        variables.keySet().removeIf(name -> name.startsWith("GIT_") || name.startsWith("XDG_"));
        variables.put("GIT_CONFIG_NOSYSTEM", "1");
        ZoneId zone = here.zone().get();
        return new Environment(
                new ByteArrayInputStream(step.input().getBytes(StandardCharsets.UTF_8)),
                step.kind() == Tour.Kind.SHOWN ? here.out() : OutputStream.nullOutputStream(),
                here.err(),
                folder,
                folder,
                here.installation(),
                variables,
                Clock.fixed(step.day().atTime(MORNING).atZone(zone).toInstant(), zone),
                here.zone(),
                new Environment.Terminal(
                        false, here.terminal().out(), false, here.terminal().columns()));
    }
}
