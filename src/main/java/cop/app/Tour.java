package cop.app;

import cop.model.CopException;
import cop.recurrence.Recurrence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * The life of a sample community, from its first meeting to today, as commands on the days on which they were given.
 *
 * @param steps in the order in which they happen
 */
public record Tour(List<Step> steps) {

    /** How many meetings take place. */
    private static final int MEETINGS = 6;

    /** How many days ago the last of them was, at least: enough for what follows a meeting. */
    private static final int AFTERWARDS = 3;

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    /**
     * One command, or a word in between.
     *
     * @param text what the person is told, or the words of the command without {@code cop}
     * @param input what the command reads
     */
    public record Step(LocalDate day, Kind kind, String text, String input) {}

    /** What a step is to the person. */
    public enum Kind {
        TOLD,
        SHOWN,
        UNSEEN
    }

    public Tour {
        steps = List.copyOf(steps);
    }

    /** The tour that ends on a day. */
    public static Tour until(LocalDate today) {
        LocalDate last = lastThursday(today.minusDays(AFTERWARDS));
        String rhythm = ORDINALS.get((last.getDayOfMonth() - 1) / 7) + " Thursday";
        List<LocalDate> days = new ArrayList<>(
                Recurrence.every(rhythm, last.minusMonths(MEETINGS)).between(last.minusMonths(MEETINGS), last));
        return new Tour(new Script(rhythm, days.subList(days.size() - MEETINGS, days.size()), today).read(text()));
    }

    /** A new folder for a sample that nobody asked to keep. */
    public static String temporaryFolder() {
        try {
            return Files.createTempDirectory("cop-tour-").toString();
        } catch (IOException e) {
            throw CopException.environment("There is no room for temporary files.", "Name a folder: cop tour FOLDER");
        }
    }

    /** A Thursday that every month has. */
    private static LocalDate lastThursday(LocalDate day) {
        LocalDate thursday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY));
        return thursday.getDayOfMonth() > ORDINALS.size() * 7 ? thursday.minusWeeks(1) : thursday;
    }

    private static String text() {
        try (InputStream in = Tour.class.getResourceAsStream("/cop/tour/script.txt")) {
            if (in == null) {
                throw new IllegalStateException("no script");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the script for the days on which its meetings take place. */
    private static final class Script {
        private final String rhythm;
        private final List<LocalDate> meetings;
        private final LocalDate today;
        private final List<Step> steps = new ArrayList<>();
        private LocalDate day;

        Script(String rhythm, List<LocalDate> meetings, LocalDate today) {
            this.rhythm = rhythm;
            this.meetings = meetings;
            this.today = today;
            this.day = today;
        }

        List<Step> read(String text) {
            for (String line : text.lines().toList()) {
                String rest = line.length() > 2 ? line.substring(2) : "";
                switch (line.isEmpty() ? ';' : line.charAt(0)) {
                    case '@' -> day = day(rest.split(" ", -1));
                    case '#' -> steps.add(new Step(day, Kind.TOLD, rest, ""));
                    case '$' -> steps.add(new Step(day, Kind.SHOWN, filled(rest), ""));
                    case '-' -> steps.add(new Step(day, Kind.UNSEEN, filled(rest), ""));
                    case '<' -> steps.add(reading(steps.remove(steps.size() - 1), rest + "\n"));
                    default -> {}
                }
            }
            return steps;
        }

        private static Step reading(Step step, String more) {
            return new Step(step.day(), step.kind(), step.text(), step.input() + more);
        }

        private LocalDate day(String[] words) {
            return words[0].equals("today")
                    ? today
                    : meeting(Integer.parseInt(words[0])).plusDays(Integer.parseInt(words[1]));
        }

        private LocalDate meeting(int before) {
            return meetings.get(meetings.size() - 1 - before);
        }

        private String filled(String text) {
            String filled = text.replace("{rhythm}", rhythm);
            for (int i = 0; i < meetings.size(); i++) {
                filled = filled.replace("{" + i + "}", meeting(i).toString());
            }
            return filled;
        }
    }
}
