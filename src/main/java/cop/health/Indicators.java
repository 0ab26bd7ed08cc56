package cop.health;

import java.util.List;

/** Every indicator, in the order of the report. */
final class Indicators {

    static final List<Indicator> ALL = List.of(
            new PurposeFresh(),
            new GoalTime(),
            new PurposeClear(),
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
            new FairShareAndSay(),
            new ManyVoices(),
            new ManyHands(),
            new TalkTogether(),
            new MembersAgenda(),
            new KeyRolesFilled(),
            new TwoRolesTwoPeople(),
            new RolesSharedAround(),
            new AgendaIngredients(),
            new PreparationKept(),
            new Captured(),
            new Products(),
            new PassedOn(),
            new Reused(),
            new AcrossOrganisations(),
            new ActionsDone(),
            new TimeToClose(),
            new LoopClosed(),
            new OwnersBehindHalf(),
            new FollowedUp(),
            new Safety(),
            new GiveAndTake(),
            new WarningSigns(),
            new SpeakPlainly(),
            new PulseAnswered(),
            new OpenBooks(),
            new OnBudget(),
            new WhoBearsIt(),
            new CostPerSeat(),
            new StepIn(),
            new CoreStrength(),
            new WorthIt(),
            new WantToStay(),
            new FitsLife());

    private Indicators() {}
}
