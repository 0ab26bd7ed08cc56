package cop.cli;

import static cop.cli.Group.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every command, in the order in which people learn them. */
final class Catalog {

    /** Commands without a noun. */
    static final Group ALONE = new Group(
            "",
            "",
            () -> List.of(
                    entry("init", InitCommand::new),
                    entry("import", ImportCommand::new),
                    entry("next", NextCommand::new),
                    entry("remind", RemindCommand::new),
                    entry("check", CheckCommand::new),
                    entry("guide", GuideCommand::new),
                    entry("log", LogCommand::new),
                    entry("undo", UndoCommand::new),
                    entry("schema", SchemaCommand::new),
                    entry("tour", TourCommand::new),
                    entry("completion", CompletionCommand::new),
                    entry("help", HelpCommand::new)));

    /** Commands by their noun. */
    static final List<Group> GROUPS = List.of(
            new Group(
                    "community",
                    "What the members settled about their community.",
                    () -> List.of(
                            entry("show", CommunityShow::new),
                            entry("settle", CommunitySettle::new),
                            entry("set", CommunitySet::new),
                            entry("review", CommunityReview::new),
                            entry("activities", CommunityActivities::new))),
            new Group(
                    "goal",
                    "What the community set out to reach.",
                    () -> List.of(
                            entry("add", GoalAdd::new),
                            entry("list", GoalListCommand::new),
                            entry("agree", GoalAgree::new),
                            entry("reach", GoalReach::new))),
            new Group(
                    "role",
                    "Who does what for the community.",
                    () -> List.of(
                            entry("list", RoleListCommand::new),
                            entry("show", RoleShow::new),
                            entry("assign", RoleAssign::new),
                            entry("suggest", RoleSuggest::new),
                            entry("swap", RoleSwap::new))),
            new Group(
                    "member",
                    "Who belongs.",
                    () -> List.of(
                            entry("add", MemberAdd::new),
                            entry("list", MemberListCommand::new),
                            entry("show", MemberShow::new),
                            entry("set", MemberSet::new),
                            entry("import", MemberImport::new),
                            entry("welcome", MemberWelcome::new),
                            entry("map", MemberMapCommand::new),
                            entry("gap", MemberGap::new),
                            entry("connect", MemberConnect::new),
                            entry("directory", MemberDirectory::new),
                            entry("merge", MemberMerge::new),
                            entry("forget", MemberForget::new))),
            new Group(
                    "meeting",
                    "When the community meets.",
                    () -> List.of(
                            entry("plan", MeetingPlan::new),
                            entry("list", MeetingList::new),
                            entry("show", MeetingShow::new),
                            entry("set", MeetingSet::new),
                            entry("confirm", MeetingConfirm::new),
                            entry("move", MeetingMove::new),
                            entry("cancel", MeetingCancel::new),
                            entry("logistics", MeetingLogistics::new),
                            entry("arrange", MeetingArrange::new),
                            entry("attach", MeetingAttach::new),
                            entry("hold", MeetingHold::new),
                            entry("calendar", MeetingCalendar::new),
                            entry("roster", MeetingRoster::new),
                            entry("assign", MeetingAssign::new),
                            entry("groups", MeetingGroups::new),
                            entry("pack", MeetingPack::new))),
            new Group(
                    "agenda",
                    "What a meeting is about.",
                    () -> List.of(
                            entry("show", AgendaShow::new),
                            entry("add", AgendaAdd::new),
                            entry("set", AgendaSet::new),
                            entry("move", AgendaMove::new),
                            entry("drop", AgendaDrop::new),
                            entry("prompt", AgendaPrompt::new),
                            entry("lint", AgendaLintCommand::new))),
            new Group(
                    "topic",
                    "What meetings could be about, and who could speak.",
                    () -> List.of(
                            entry("add", TopicAdd::new),
                            entry("list", TopicListCommand::new),
                            entry("vote", TopicVote::new),
                            entry("schedule", TopicSchedule::new),
                            entry("drop", TopicDrop::new))),
            new Group(
                    "outbox",
                    "Messages that wait to be sent.",
                    () -> List.of(
                            entry("list", OutboxListCommand::new),
                            entry("show", OutboxShow::new),
                            entry("send", OutboxSend::new),
                            entry("done", OutboxDone::new),
                            entry("drop", OutboxDrop::new))),
            new Group(
                    "minutes",
                    "What was said, decided, learned and promised at meetings.",
                    () -> List.of(
                            entry("add", MinutesAdd::new),
                            entry("show", MinutesShow::new),
                            entry("edit", MinutesEdit::new),
                            entry("publish", MinutesPublish::new))),
            new Group("decision", "What was decided at all meetings.", () -> List.of(entry("list", DecisionList::new))),
            new Group(
                    "rsvp",
                    "Who answered the invitation to a meeting.",
                    () -> List.of(
                            entry("set", RsvpSet::new),
                            entry("import", RsvpImport::new),
                            entry("list", RsvpList::new),
                            entry("sheet", RsvpSheet::new))),
            new Group(
                    "attendance",
                    "Who came to meetings.",
                    () -> List.of(entry("set", AttendanceSet::new), entry("import", AttendanceImport::new))),
            new Group(
                    "followup",
                    "What is owed to members after a meeting.",
                    () -> List.of(entry("status", FollowupStatus::new), entry("prepare", FollowupPrepare::new))),
            new Group(
                    "action",
                    "What members promised to do.",
                    () -> List.of(
                            entry("add", ActionAdd::new),
                            entry("list", ActionList::new),
                            entry("show", ActionShow::new),
                            entry("set", ActionSet::new),
                            entry("done", ActionDone::new),
                            entry("drop", ActionDrop::new))),
            new Group(
                    "knowledge",
                    "What the community knows, and who uses it.",
                    () -> List.of(
                            entry("add", KnowledgeAdd::new),
                            entry("list", KnowledgeList::new),
                            entry("show", KnowledgeShow::new),
                            entry("set", KnowledgeSet::new),
                            entry("share", KnowledgeShare::new),
                            entry("reuse", KnowledgeReuse::new),
                            entry("search", KnowledgeSearch::new))),
            new Group(
                    "project",
                    "What some members do together between meetings.",
                    () -> List.of(
                            entry("add", ProjectAdd::new),
                            entry("list", ProjectListCommand::new),
                            entry("set", ProjectSet::new),
                            entry("meet", ProjectMeet::new))),
            new Group(
                    "story",
                    "What members did with what they learned.",
                    () -> List.of(
                            entry("add", StoryAdd::new),
                            entry("list", StoryListCommand::new),
                            entry("set", StorySet::new))),
            new Group(
                    "evaluation",
                    "How members judge meetings.",
                    () -> List.of(
                            entry("form", EvaluationForm::new),
                            entry("import", EvaluationImport::new),
                            entry("show", EvaluationShow::new))),
            new Group(
                    "pulse",
                    "How members find their community, twice a year.",
                    () -> List.of(
                            entry("form", PulseForm::new),
                            entry("close", PulseClose::new),
                            entry("show", PulseShow::new))),
            new Group(
                    "health",
                    "How the community is doing.",
                    () -> List.of(
                            entry("report", HealthReportCommand::new),
                            entry("explain", HealthExplain::new),
                            entry("simulate", HealthSimulate::new))),
            new Group(
                    "template",
                    "How agendas, minutes and messages are worded.",
                    () -> List.of(entry("list", TemplateList::new), entry("eject", TemplateEject::new))));

    private Catalog() {}

    /** What may stand first behind {@code cop}. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        ALONE.commands().get().forEach(entry -> names.add(entry.name()));
        GROUPS.forEach(group -> names.add(group.name()));
        return names;
    }

    /** The group of this name. */
    static Optional<Group> group(String name) {
        for (Group group : GROUPS) {
            if (group.name().equals(name)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }
}
