package cop.store;

import cop.model.AgendaItem;
import cop.model.Agreements;
import cop.model.Aims;
import cop.model.Calendar;
import cop.model.Charter;
import cop.model.Customs;
import cop.model.Goal;
import cop.model.Life;
import cop.model.Locality;
import cop.model.Membership;
import cop.model.Purpose;
import cop.model.Rhythm;
import cop.model.Role;
import cop.model.Settings;
import cop.model.Span;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code community.yaml}: the charter. */
final class CharterShape extends Shape<Charter> {

    /** The number of the only format so far. */
    private static final int FORMAT = 1;

    private final Field<Integer> format =
            required("format", new FormatType(), "the number of this folder's format, which is 1");
    private final Field<Optional<String>> id = optional("id", Types.ID, "a short name, used in calendars");
    private final Field<String> name =
            required("name", Types.text("Early Reading Community of Practice"), "the community's name");
    private final Field<Optional<String>> convenedBy =
            optional("convened-by", Types.TEXT, "the organisation that carries it");
    private final Field<Optional<String>> interest = optional("interest", Types.PROSE, "the common interest");
    private final Field<Purpose> purpose =
            defaulted("purpose", new PurposeShape(), Purpose.NONE, "what the community is for");
    private final Field<List<String>> principles = list("principles", Types.PROSE, "what every session should embody");
    private final Field<List<String>> learningGoals = list("learning-goals", Types.PROSE, "what members want to learn");
    private final Field<Map<String, Goal>> goals =
            map("goals", Types.ID, new GoalShape(), "outcomes that the community set out to reach, by their id");
    private final Field<List<String>> activities =
            list("activities", Types.TEXT, "what the community does, of the guide's twelve kinds");
    private final Field<Optional<LocalDate>> started = optional("started", Types.DATE, "the day of the first meeting");
    private final Field<Optional<Life.Stage>> stage =
            optional("stage", Types.oneOf(Life.Stage.values()), "where the members see the community in its life");
    private final Field<Optional<Life.Lifespan>> lifespan =
            optional("lifespan", Types.oneOf(Life.Lifespan.values()), "whether an end is in sight");
    private final Field<List<String>> endCriteria =
            list("end-criteria", Types.PROSE, "how the community will know that it is no longer needed");
    private final Field<Optional<Period>> reviewEvery =
            optional("review-every", Types.PERIOD, "how often purpose and goals are looked at again");
    private final Field<Optional<ZoneId>> timeZone =
            optional("time-zone", new ZoneType(), "the clock of the community");
    private final Field<Optional<String>> locale =
            optional("locale", Types.TEXT, "language and country, such as en-ZA");
    private final Field<Optional<String>> currency = optional("currency", Types.TEXT, "the money, such as ZAR");
    private final Field<Membership> membership =
            defaulted("membership", new MembershipShape(), Membership.NONE, "who the community is for, and how many");
    private final Field<Map<String, Role>> roles =
            map("roles", Types.ID, new RoleShape(), "the roles in the community");
    private final Field<Optional<String>> facilitation =
            optional("facilitation", Types.PROSE, "the approach that rotating facilitators share");
    private final Field<List<String>> groundRules = list("ground-rules", Types.PROSE, "how members treat each other");
    private final Field<Optional<String>> conflictProcess =
            optional("conflict-process", Types.PROSE, "how a conflict over the direction is resolved");
    private final Field<Optional<Agreements.Capture>> capture =
            optional("capture", new CaptureShape(), "what is written down of a meeting");
    private final Field<Optional<Agreements.Funding>> funding = optional("funding", new FundingShape(), "who pays");
    private final Field<Map<String, Rhythm>> rhythm =
            map("rhythm", Types.ID, new RhythmShape(), "when the community meets; old rhythms stay, with an `until`");
    private final Field<Optional<Calendar.Holidays>> holidays =
            optional("holidays", new HolidaysShape(), "what happens to meetings on public holidays");
    private final Field<List<Span>> closures = list("closures", new SpanShape(), "times without meetings");
    private final Field<List<AgendaItem>> agenda =
            list("agenda", new AgendaItemShape(Writing.SHORT), "the standing blocks of every agenda, in order");
    private final Field<Optional<Map<String, Customs.Reminder>>> reminders =
            optional("reminders", Types.map(Types.ID, new ReminderShape()), "the messages before a meeting");
    private final Field<Map<String, Period>> followUp = defaulted(
            "follow-up",
            Types.shortMap(Types.ID, Types.PERIOD),
            Map.of(),
            "what is owed after a meeting, and within which time");
    private final Field<Optional<Customs.Messaging>> messages =
            optional("messages", new MessagingShape(), "how messages leave");
    private final Field<Optional<Settings.Health>> health =
            optional("health", new HealthShape(), "choices for the health report");
    private final Field<Map<String, Settings.CheckLevel>> checks = defaulted(
            "checks",
            Types.shortMap(Types.ID, Types.oneOf(Settings.CheckLevel.values())),
            Map.of(),
            "the level of a check: error, advice or off");
    private final Field<List<Agreements.Decision>> decisions =
            list("decisions", new DecisionShape(), "decisions about the community itself");

    @Override
    protected Charter build(Values in) {
        return new Charter(
                FORMAT,
                in.of(id),
                in.of(name),
                in.of(convenedBy),
                new Aims(
                        in.of(interest),
                        in.of(purpose),
                        in.of(principles),
                        in.of(learningGoals),
                        in.of(goals),
                        in.of(activities)),
                new Life(in.of(started), in.of(stage), in.of(lifespan), in.of(endCriteria), in.of(reviewEvery)),
                new Locality(in.of(timeZone), in.of(locale), in.of(currency)),
                in.of(membership),
                in.of(roles),
                new Agreements(
                        in.of(facilitation),
                        in.of(groundRules),
                        in.of(conflictProcess),
                        in.of(capture),
                        in.of(funding),
                        in.of(decisions)),
                new Calendar(in.of(rhythm), in.of(holidays), in.of(closures)),
                new Customs(in.of(agenda), in.of(reminders), in.of(followUp), in.of(messages)),
                new Settings(in.of(health), in.of(checks)));
    }

    @Override
    protected void write(Charter charter, Draft out) {
        out.put(format, FORMAT).put(id, charter.id()).put(name, charter.name()).put(convenedBy, charter.convenedBy());
        writeAims(charter.aims(), out);
        writeLife(charter.life(), out);
        out.put(timeZone, charter.locality().timeZone())
                .put(locale, charter.locality().locale())
                .put(currency, charter.locality().currency())
                .put(membership, charter.membership())
                .put(roles, charter.roles());
        writeAgreements(charter.agreements(), out);
        out.put(rhythm, charter.calendar().rhythms())
                .put(holidays, charter.calendar().holidays())
                .put(closures, charter.calendar().closures());
        out.put(agenda, charter.customs().agenda())
                .put(reminders, charter.customs().reminders())
                .put(followUp, charter.customs().followUp())
                .put(messages, charter.customs().messages());
        out.put(health, charter.settings().health())
                .put(checks, charter.settings().checks());
    }

    private void writeAims(Aims aims, Draft out) {
        out.put(interest, aims.interest())
                .put(purpose, aims.purpose())
                .put(principles, aims.principles())
                .put(learningGoals, aims.learningGoals())
                .put(goals, aims.goals())
                .put(activities, aims.activities());
    }

    private void writeLife(Life life, Draft out) {
        out.put(started, life.started())
                .put(stage, life.stage())
                .put(lifespan, life.lifespan())
                .put(endCriteria, life.endCriteria())
                .put(reviewEvery, life.reviewEvery());
    }

    private void writeAgreements(Agreements agreements, Draft out) {
        out.put(facilitation, agreements.facilitation())
                .put(groundRules, agreements.groundRules())
                .put(conflictProcess, agreements.conflictProcess())
                .put(capture, agreements.capture())
                .put(funding, agreements.funding())
                .put(decisions, agreements.decisions());
    }
}
