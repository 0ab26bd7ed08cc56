package cop.check;

import cop.model.Community;
import cop.model.Meeting;
import cop.model.Settings.CheckLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Holds one agenda to the checks that look at agendas, whenever the meeting is and whether or not somebody has begun it. */
public final class AgendaReview {

    private static final List<ComingCheck> CHECKS = List.of(
            new AgendaBlocks.CheckIn(),
            new AgendaBlocks.Recap(),
            new AgendaBlocks.Break(),
            new AgendaBalance(),
            new AgendaBlocks.Suggestions(),
            new AgendaBlocks.CheckOut(),
            new Room.Seating(),
            new Room.Equipment());

    private AgendaReview() {}

    /**
     * What one check found.
     *
     * @param check its name
     */
    public record Remark(String check, String text) {}

    /** What the checks say that the charter has not switched off. */
    public static List<Remark> of(Community community, Meeting meeting, LocalDate today) {
        Meeting whole = ComingCheck.withAgendaInForce(meeting, community);
        List<Remark> remarks = new ArrayList<>();
        for (ComingCheck check : CHECKS) {
            if (community.charter().settings().checks().get(check.name()) != CheckLevel.OFF) {
                check.advice(whole, community, today).ifPresent(text -> remarks.add(new Remark(check.name(), text)));
            }
        }
        return remarks;
    }
}
