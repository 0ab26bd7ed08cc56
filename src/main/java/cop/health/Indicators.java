package cop.health;

import java.util.List;

/** Every indicator, in the order of the report. */
final class Indicators {

    static final List<Indicator> ALL = List.of(
            new PurposeFresh(),
            new RhythmKept(),
            new Attendance(),
            new MostSessions(),
            new HeardFrom(),
            new AnswersKept(),
            new MembersAgenda(),
            new TwoRolesTwoPeople(),
            new AgendaIngredients(),
            new Captured(),
            new ActionsDone(),
            new TimeToClose(),
            new LoopClosed(),
            new FollowedUp());

    private Indicators() {}
}
