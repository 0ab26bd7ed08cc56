package cop.health;

import java.util.List;

/** Every indicator, in the order of the report. */
final class Indicators {

    static final List<Indicator> ALL = List.of(
            new PurposeFresh(),
            new GoalTime(),
            new MilestonesReached(),
            new SizeInUse(),
            new PerspectivesThere(),
            new OrganisationsBehindHalf(),
            new NewcomersReturn(),
            new LevelsThere(),
            new RhythmKept(),
            new Attendance(),
            new MostSessions(),
            new HeardFrom(),
            new AnswersKept(),
            new TalkTogether(),
            new MembersAgenda(),
            new KeyRolesFilled(),
            new TwoRolesTwoPeople(),
            new RolesSharedAround(),
            new AgendaIngredients(),
            new PreparationKept(),
            new Captured(),
            new ActionsDone(),
            new TimeToClose(),
            new LoopClosed(),
            new OwnersBehindHalf(),
            new FollowedUp(),
            new StepIn());

    private Indicators() {}
}
