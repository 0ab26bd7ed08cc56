package cop.health;

import java.util.List;

/** Every indicator, in the order of the report. */
final class Indicators {

    static final List<Indicator> ALL = List.of(
            new RhythmKept(),
            new Attendance(),
            new MostSessions(),
            new HeardFrom(),
            new AnswersKept(),
            new TwoRolesTwoPeople(),
            new Captured(),
            new ActionsDone(),
            new LoopClosed());

    private Indicators() {}
}
