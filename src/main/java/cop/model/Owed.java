package cop.model;

import cop.model.Customs.Audience;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A message that is owed to members after a meeting.
 *
 * @param by the last day on which it comes in time
 */
public record Owed(String what, LocalDate by, Audience to) {

    /** The letter to whoever is new. */
    public static final String WELCOME = "welcome";

    public static final String MATERIALS = "materials";

    /** For how many days a follow-up does some good. What was not sent by then is history, and the health report counts it. */
    public static final int LATELY = 30;

    private static final Period WELCOME_WITHIN = Period.ofDays(7);

    private static final Set<String> FOR_THOSE_WHO_CAME = Set.of("thanks", "evaluation");
    private static final Set<String> FROM_THE_MINUTES = Set.of("minutes", MATERIALS);

    /** What the charter asks for after a meeting, and a welcome for those who are new, whether or not it speaks of one. */
    public static List<Owed> after(Meeting meeting, Community community, LocalDate today) {
        Map<String, Period> rules = community.charter().customs().followUpInForce();
        List<Owed> owed = new ArrayList<>();
        rules.forEach((what, within) -> {
            if (!what.equals(WELCOME)) {
                Audience to = FOR_THOSE_WHO_CAME.contains(what) ? Audience.ATTENDED : Audience.EVERYONE;
                owed.add(new Owed(what, meeting.date().plus(within), to));
            }
        });
        Period within = rules.getOrDefault(WELCOME, WELCOME_WITHIN);
        owed.add(new Owed(WELCOME, welcomesFrom(meeting, community, today).plus(within), Audience.NEWCOMERS));
        return owed;
    }

    /** The day of the meeting, or that on which the first of those joined who joined since. */
    private static LocalDate welcomesFrom(Meeting meeting, Community community, LocalDate today) {
        return Newcomers.unwelcomed(community, meeting, today).stream()
                .map(member -> member.belonging().joined().orElse(meeting.date()))
                .min(Comparator.naturalOrder())
                .filter(meeting.date()::isBefore)
                .orElse(meeting.date());
    }

    /** Whether a meeting was held so lately that a follow-up does some good. */
    public static boolean isLately(Meeting meeting, LocalDate today) {
        return meeting.isHeld()
                && !meeting.date().isAfter(today)
                && !meeting.date().isBefore(today.minusDays(LATELY));
    }

    /** How many days it is late; 0 where it is in time. */
    public int daysLate(LocalDate today) {
        return by.isBefore(today) ? (int) ChronoUnit.DAYS.between(by, today) : 0;
    }

    /** Whether a message says what stands in the minutes. */
    public static boolean needsMinutes(String what) {
        return FROM_THE_MINUTES.contains(what);
    }

    /** The first presentation that took place, by its position in the agenda; -1 where there was none. */
    public static int presentation(Meeting meeting) {
        for (int i = 0; i < meeting.agenda().size(); i++) {
            AgendaItem item = meeting.agenda().get(i);
            if (item.kindOrOpen().isPresentation() && item.held().orElse(true)) {
                return i;
            }
        }
        return -1;
    }
}
