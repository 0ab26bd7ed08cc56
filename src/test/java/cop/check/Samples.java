package cop.check;

import static cop.Given.action;
import static cop.Given.booked;
import static cop.Given.community;
import static cop.Given.day;
import static cop.Given.held;
import static cop.Given.in;
import static cop.Given.planned;
import static cop.Given.room;
import static cop.Given.sent;
import static cop.Given.served;

import cop.Given;
import cop.model.Action;
import cop.model.AgendaItem;
import cop.model.AgendaItem.Kind;
import cop.model.AgendaItem.Length;
import cop.model.Agreements;
import cop.model.Agreements.Capture;
import cop.model.Agreements.Funding;
import cop.model.Aims;
import cop.model.Change;
import cop.model.Charter;
import cop.model.Community;
import cop.model.Consent;
import cop.model.Customs;
import cop.model.Edit;
import cop.model.Life;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Membership;
import cop.model.Minutes;
import cop.model.Product;
import cop.model.Project;
import cop.model.Purpose;
import cop.model.Register;
import cop.model.Register.Attendance;
import cop.model.Register.Status;
import cop.model.Role;
import cop.model.Settings;
import cop.model.Settings.CheckLevel;
import cop.model.Thing;
import cop.model.Where.Venue.Layout;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A community in which all is well on 2026-03-01, and for each check the one fault that it looks for. */
final class Samples {

    private Samples() {}

    /** By the name of the check. */
    static final Map<String, UnaryOperator<Community>> FAULTS = faults();

    static Community spoiled(String check) {
        return FAULTS.getOrDefault(check, UnaryOperator.identity()).apply(healthy());
    }

    static Community healthy() {
        return community(
                charter(),
                member("ana"),
                member("ben"),
                member("chi"),
                before(),
                Register.empty("2026-02-19").withAttendance(Map.of("ana", Attendance.of(Status.PRESENT))),
                sent("2026-02-19", FOLLOW_UP),
                new Minutes(
                        "2026-02-19",
                        Optional.empty(),
                        Optional.of("ben"),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(Minutes.Sort.KEY_POINT, List.of(Minutes.Note.of("Nine minutes a child")))),
                coming(),
                sent("2026-03-19", "2026-02-19 invitation"),
                action("probe", "Draft the probe list", "ana", "2026-02-19", "2026-04-16"));
    }

    private static Product.Life life(String published, Optional<Consent.Audience> audience) {
        return new Product.Life(
                Optional.of(day(published)),
                audience.stream()
                        .map(whom -> new Product.Sharing(day(published), whom))
                        .toList(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Product.Life toReview() {
        Product.Life life = life("2026-02-15", Optional.of(Consent.Audience.MEMBERS));
        return new Product.Life(
                life.published(), life.shared(), List.of(), Optional.of(day("2026-02-27")), Optional.empty());
    }

    static Community with(Community community, Thing thing) {
        return community.apply(Change.of("test", new Edit.Replace(thing)));
    }

    static Charter withSettings(Charter charter, Settings settings) {
        return new Charter(
                charter.format(),
                charter.id(),
                charter.name(),
                charter.convenedBy(),
                charter.aims(),
                charter.life(),
                charter.locality(),
                charter.membership(),
                charter.roles(),
                charter.agreements(),
                charter.calendar(),
                charter.customs(),
                settings);
    }

    /** Somebody who was asked what others may see. */
    private static Member member(String id) {
        return allowing(Given.member(id), Optional.of(Consent.UNSAID));
    }

    private static Member allowing(Member member, Optional<Consent> consent) {
        return new Member(
                member.id(),
                member.name(),
                member.alsoKnownAs(),
                member.kind(),
                member.profile(),
                member.contact(),
                member.gifts(),
                member.belonging(),
                consent);
    }

    private static Charter charter() {
        return Given.charter()
                .withAims(aims(List.of("Screen every learner")))
                .withAgreements(agreements(Optional.of("Raise it with the champion.")))
                .withRole(Role.CHAMPION, Role.NONE.withHolder("ana", LocalDate.of(2026, 1, 15)))
                .withRole(Role.STEERING, Role.NONE.withPeople(List.of("ana", "ben", "chi")))
                .withRole(Role.FACILITATOR, Role.NONE.withPeople(List.of("ana", "chi")));
    }

    private static Aims aims(List<String> learning) {
        Purpose purpose = new Purpose(Optional.of("Every learner reads."), List.of(day("2026-01-15")), false);
        return new Aims(Optional.empty(), purpose, List.of(), learning, Map.of(), List.of());
    }

    private static Agreements agreements(Optional<String> conflict) {
        return new Agreements(
                Optional.empty(),
                List.of(),
                conflict,
                Optional.of(new Capture(Optional.of(Agreements.Level.KEY_POINTS), List.of())),
                Optional.of(new Funding(Optional.of(Funding.Model.SHARED), Optional.empty(), Optional.empty())),
                List.of());
    }

    private static final String[] FOLLOW_UP = {
        "2026-02-20 evaluation", "2026-02-20 thanks", "2026-02-23 minutes", "2026-02-23 materials"
    };

    private static Meeting before() {
        return held("2026-02-19")
                .withRoles(served("ana", "ben"))
                .withAgenda(List.of(block(Kind.CHECK_IN, 10), block(Kind.PRESENTATION, 30)));
    }

    private static Meeting coming() {
        return in(booked("2026-02-02"), planned("2026-03-19"))
                .withRoles(served("chi", "ben"))
                .withAgenda(List.of(
                        block(Kind.CHECK_IN, 10),
                        block(Kind.RECAP, 5),
                        block(Kind.PRESENTATION, 30),
                        block(Kind.BREAK, 15),
                        block(Kind.GROUP_WORK, 40),
                        block(Kind.FUTURE_AGENDA, 10),
                        block(Kind.CHECK_OUT, 10)));
    }

    private static AgendaItem block(Kind kind, int minutes) {
        return AgendaItem.of(kind, kind.title(), Length.of(minutes));
    }

    private static Map<String, UnaryOperator<Community>> faults() {
        Map<String, UnaryOperator<Community>> faults = new TreeMap<>();
        faults.put(
                "reference", c -> with(c, action("probe", "Draft the probe list", "zoe", "2026-02-19", "2026-04-16")));
        faults.put("role-separation", c -> with(c, coming().withRoles(served("chi", "chi"))));
        faults.put(
                "charter-purpose",
                c -> with(c, charter().withAims(aims(List.of("Learn")).withPurpose(Purpose.NONE))));
        faults.put("charter-goals", c -> with(c, charter().withAims(aims(List.of()))));
        faults.put("review-due", c -> with(c, stale()));
        faults.put("no-champion", c -> with(c, charter().withRole(Role.CHAMPION, Role.NONE)));
        faults.put(
                "steering-size",
                c -> with(c, charter().withRole(Role.STEERING, Role.NONE.withPeople(List.of("ana", "ben")))));
        faults.put(
                "single-point",
                c -> with(c, charter().withRole(Role.FACILITATOR, Role.NONE.withPeople(List.of("ana")))));
        faults.put("role-undefined", c -> with(c, charter().withRole("host", Role.NONE.withPeople(List.of("ana")))));
        faults.put("role-left", Samples::withoutBen);
        faults.put(
                "funding",
                c -> with(
                        c,
                        charter()
                                .withAgreements(agreements(Optional.of("Talk."))
                                        .withFunding(new Funding(
                                                Optional.empty(), Optional.empty(), Optional.of("Later"))))));
        faults.put(
                "capture-level",
                c -> with(
                        c,
                        charter()
                                .withAgreements(agreements(Optional.of("Talk."))
                                        .withCapture(new Capture(Optional.empty(), List.of("tool"))))));
        faults.put("conflict-process", c -> with(c, charter().withAgreements(agreements(Optional.empty()))));
        faults.put("level-mix", Samples::withoutPolicy);
        faults.put("consent-unasked", c -> with(c, Given.member("ben")));
        faults.put(
                "consent-field",
                c -> with(
                        c,
                        allowing(
                                member("ben"),
                                Optional.of(Consent.UNSAID.with(
                                        Consent.Audience.PARTNERS, List.of("name", "organization"))))));
        faults.put("agenda-check-in", c -> without(c, Kind.CHECK_IN));
        faults.put("agenda-check-out", c -> without(c, Kind.CHECK_OUT));
        faults.put("agenda-recap", c -> without(c, Kind.RECAP));
        faults.put("agenda-break", c -> without(c, Kind.BREAK));
        faults.put("agenda-suggestions", c -> without(c, Kind.FUTURE_AGENDA));
        faults.put("agenda-balance", c -> without(c, Kind.GROUP_WORK));
        faults.put("late-schedule", c -> c.apply(Change.of("test", new Edit.Remove(coming().key()))));
        faults.put("venue-unbooked", c -> with(c, in(room(Layout.CIRCLE, Optional.empty()), coming())));
        faults.put(
                "venue-layout", c -> with(c, in(room(Layout.LECTURE_HALL, Optional.of(day("2026-02-02"))), coming())));
        faults.put("equipment", Samples::withProjector);
        faults.put("reminder-missed", c -> with(c, sent("2026-03-19", "2026-02-20 welcome")));
        faults.put("agenda-not-circulated", c -> with(c, charter().withCustoms(earlyAgenda())));
        faults.put("many-messages", c -> with(c, charter().withCustoms(dailyReminder())));
        faults.put("followup-late", c -> with(c, sent("2026-02-19", "2026-02-23 minutes", "2026-02-23 materials")));
        faults.put(
                "newcomer-buddy",
                c -> with(
                        c,
                        allowing(
                                Given.member("zola", "2026-02-25", List.of(), Member.Pace.REGULAR),
                                Optional.of(Consent.UNSAID))));
        faults.put("slides-missing", c -> with(c, sent("2026-02-19", Arrays.copyOf(FOLLOW_UP, FOLLOW_UP.length - 1))));
        faults.put("meeting-facilitator", c -> with(c, coming().withRoles(Map.of(Role.KNOWLEDGE_MANAGER, "ben"))));
        faults.put("meeting-no-capture", c -> with(c, Minutes.empty("2026-02-19")));
        faults.put(
                "action-overdue",
                c -> with(c, action("probe", "Draft the probe list", "ana", "2026-02-19", "2026-02-26")));
        faults.put("action-without-owner", c -> with(c, ownerless()));
        faults.put("project-overdue", c -> with(c, project(Project.Kind.PROJECT, "2026-02-20")));
        faults.put("submission-due", c -> with(c, project(Project.Kind.SUBMISSION, "2026-03-15")));
        Product draft = Product.titled("probe", "Five-word probe");
        faults.put(
                "knowledge-idle",
                c -> c.apply(Change.of(
                        "test",
                        new Edit.Add(held("2025-12-18")
                                .with(Meeting.Standing.of(Meeting.Status.CANCELLED, Optional.empty()))),
                        new Edit.Add(draft.withOrigin(
                                new Product.Origin(Optional.of("2025-12-18"), Optional.empty(), List.of()))))));
        faults.put("knowledge-unshared", c -> with(c, draft.withLife(life("2026-01-15", Optional.empty()))));
        faults.put(
                "knowledge-licence",
                c -> with(c, draft.withLife(life("2026-02-15", Optional.of(Consent.Audience.PUBLIC)))));
        faults.put("knowledge-review", c -> with(c, draft.withLife(toReview())));
        faults.put(
                "unknown-key",
                c -> with(
                        c,
                        withSettings(
                                charter(), new Settings(Optional.empty(), Map.of("agenda-brake", CheckLevel.OFF)))));
        return faults;
    }

    /** Ben left, and is still on the steering committee. */
    private static Project project(Project.Kind kind, String due) {
        return new Project(
                "probe",
                "A probe in five languages",
                Optional.empty(),
                Optional.of("ana"),
                List.of("ana"),
                kind,
                Project.Origin.NONE,
                Optional.empty(),
                Optional.of(day(due)),
                Optional.of(Project.Status.RUNNING),
                List.of());
    }

    private static Community withoutBen(Community community) {
        Member ben = member("ben");
        Member.Belonging before = ben.belonging();
        Member.Belonging gone = new Member.Belonging(
                before.joined(),
                before.joinedAs(),
                before.commitment(),
                before.buddy(),
                Optional.of(day("2026-02-25")),
                before.leave(),
                before.mode(),
                before.metrics());
        return with(
                community,
                new Member(
                        ben.id(),
                        ben.name(),
                        ben.alsoKnownAs(),
                        ben.kind(),
                        ben.profile(),
                        ben.contact(),
                        ben.gifts(),
                        gone,
                        ben.consent()));
    }

    private static Community withProjector(Community community) {
        List<AgendaItem> agenda = new ArrayList<>(coming().agenda());
        AgendaItem talk = agenda.get(2);
        agenda.set(2, talk.withNeeds(List.of("projector", "Flipchart")));
        return with(community, coming().withAgenda(agenda));
    }

    /** The invitation four weeks before a meeting, and the agenda nearly three. */
    private static Customs earlyAgenda() {
        Customs.Reminder agenda = new Customs.Reminder(
                Optional.of(Period.ofDays(20)), Optional.empty(), Optional.of(Customs.Audience.EXPECTED));
        Customs.Reminder invitation = new Customs.Reminder(
                Optional.of(Period.ofDays(28)), Optional.empty(), Optional.of(Customs.Audience.EVERYONE));
        return new Customs(
                List.of(), Optional.of(Map.of("invitation", invitation, "agenda", agenda)), Map.of(), Optional.empty());
    }

    /** Everybody is reminded once more on the day before. */
    private static Customs dailyReminder() {
        Map<String, Customs.Reminder> rules = new LinkedHashMap<>(Customs.REMINDERS);
        rules.put(
                "day-before",
                new Customs.Reminder(
                        Optional.of(Period.ofDays(1)), Optional.empty(), Optional.of(Customs.Audience.EVERYONE)));
        return new Customs(List.of(), Optional.of(rules), Map.of(), Optional.empty());
    }

    private static Charter stale() {
        Aims aims = aims(List.of("Learn"));
        return charter()
                .withLife(new Life(
                        Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.of(Period.ofDays(7))))
                .withAims(aims);
    }

    private static Community withoutPolicy(Community community) {
        Membership membership = new Membership(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of("frontline", List.of("practitioner"), "policy", List.of("government")),
                List.of());
        Member ana = member("ana");
        Member practitioner = new Member(
                ana.id(),
                ana.name(),
                ana.alsoKnownAs(),
                ana.kind(),
                new Member.Profile(
                        Optional.empty(), Optional.of("practitioner"), Optional.empty(), Optional.empty(), List.of()),
                ana.contact(),
                ana.gifts(),
                ana.belonging(),
                ana.consent());
        return with(with(community, practitioner), charter().withMembership(membership));
    }

    private static Community without(Community community, Kind kind) {
        List<AgendaItem> left = new ArrayList<>(coming().agenda());
        left.removeIf(item -> item.kindOrOpen() == kind);
        return with(community, coming().withAgenda(left));
    }

    private static Action ownerless() {
        return new Action(
                "probe",
                "Draft the probe list",
                List.of(),
                Optional.of("2026-02-19"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }
}
