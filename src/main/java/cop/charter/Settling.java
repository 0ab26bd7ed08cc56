package cop.charter;

import cop.model.Agreements;
import cop.model.Agreements.Capture;
import cop.model.Agreements.Funding;
import cop.model.Aims;
import cop.model.Calendar;
import cop.model.Charter;
import cop.model.CopException;
import cop.model.Id;
import cop.model.Membership;
import cop.model.Purpose;
import cop.model.Rhythm;
import cop.model.Role;
import cop.model.Word;
import cop.recurrence.Recurrence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Puts what the members settled, in their words, into the charter. */
final class Settling {

    private static final String EVERY = "every ";

    private final UnaryOperator<String> person;
    private final LocalDate from;
    private final LocalDate today;

    /**
     * @param person the id of the person that a name means
     * @param from the day from which a new rhythm counts
     * @param today the day on which the points are settled
     */
    Settling(UnaryOperator<String> person, LocalDate from, LocalDate today) {
        this.person = person;
        this.from = from;
        this.today = today;
    }

    Charter settle(Charter charter, Map<Point, String> answers) {
        Charter settled = charter;
        for (Map.Entry<Point, String> answer : answers.entrySet()) {
            settled = settle(settled, answer.getKey(), answer.getValue().strip());
        }
        return settled;
    }

    private Charter settle(Charter charter, Point point, String answer) {
        if (answer.isEmpty()) {
            throw unclear(point, answer);
        }
        Aims aims = charter.aims();
        Agreements agreements = charter.agreements();
        return switch (point) {
            case INTEREST -> charter.withAims(aims.withInterest(answer));
            case PURPOSE -> charter.withAims(aims.withPurpose(purpose(aims.purpose(), answer)));
            case CHAMPION -> charter.withRole(Role.CHAMPION, champion(charter.role(Role.CHAMPION), answer));
            case STEERING_COMMITTEE ->
                charter.withRole(Role.STEERING, charter.role(Role.STEERING).withPeople(people(answer)));
            case FUNDING -> charter.withAgreements(agreements.withFunding(funding(answer)));
            case MEMBERSHIP -> charter.withMembership(membership(charter.membership(), answer));
            case RHYTHM -> charter.withCalendar(rhythm(charter.calendar(), answer));
            case FACILITATOR -> charter.withRole(Role.FACILITATOR, turns(charter.role(Role.FACILITATOR), answer));
            case KNOWLEDGE_MANAGER ->
                charter.withRole(Role.KNOWLEDGE_MANAGER, turns(charter.role(Role.KNOWLEDGE_MANAGER), answer));
            case GROUND_RULES ->
                charter.withAgreements(agreements.withGroundRules(together(agreements.groundRules(), answer)));
            case CAPTURE -> charter.withAgreements(agreements.withCapture(capture(answer)));
        };
    }

    private static Purpose purpose(Purpose before, String answer) {
        return new Purpose(Optional.of(answer), before.reviews(), before.fulfilled());
    }

    private Role champion(Role before, String answer) {
        String id = person.apply(answer);
        return before.holder().equals(Optional.of(id)) ? before : before.withHolder(id, today);
    }

    /** Who takes turns in a role; one name alone holds it. */
    private Role turns(Role before, String answer) {
        if (answer.equalsIgnoreCase("everyone") || answer.equalsIgnoreCase("by turns")) {
            return before.withPeople(List.of()).withBy(Role.By.ROTATION);
        }
        List<String> people = people(answer);
        return people.size() == 1
                ? before.withHolder(people.get(0), today).withBy(Role.By.APPOINTMENT)
                : before.withPeople(people).withBy(Role.By.ROTATION);
    }

    private List<String> people(String names) {
        Set<String> ids = new LinkedHashSet<>();
        for (String name : parts(names, ",")) {
            ids.add(person.apply(name));
        }
        return List.copyOf(ids);
    }

    private Funding funding(String answer) {
        int colon = answer.indexOf(':');
        Optional<Funding.Model> model =
                Word.constant(Funding.Model.values(), (colon < 0 ? answer : answer.substring(0, colon)).strip());
        String how = model.isEmpty() ? answer : answer.substring(colon < 0 ? answer.length() : colon + 1);
        return new Funding(model, Optional.of(today), Optional.of(how.strip()).filter(text -> !text.isEmpty()));
    }

    private static Membership membership(Membership before, String answer) {
        Membership after = before;
        for (String part : parts(answer, ",")) {
            Optional<Membership.Model> model = Word.constant(Membership.Model.values(), part);
            after = model.isPresent()
                    ? after.withModel(model.get())
                    : after.withSize(size(part).orElseThrow(() -> unclear(Point.MEMBERSHIP, answer)));
        }
        return after;
    }

    /** {@code 8-30}, {@code 8 to 30} or {@code 20}, which is the most. */
    private static Optional<Membership.Size> size(String text) {
        List<String> ends = parts(text.replace("–", "-").replace(" to ", "-"), "-");
        try {
            Optional<Integer> max = Optional.of(Integer.valueOf(ends.get(ends.size() - 1)));
            Optional<Integer> min = ends.size() == 2 ? Optional.of(Integer.valueOf(ends.get(0))) : Optional.empty();
            boolean sound = ends.size() <= 2
                    && max.get() > 0
                    && min.filter(least -> least > max.get()).isEmpty();
            return sound ? Optional.of(new Membership.Size(min, max)) : Optional.empty();
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** The new rhythm beside the old ones, which end the day before. */
    private Calendar rhythm(Calendar before, String answer) {
        Map<String, Rhythm> rhythms = new LinkedHashMap<>();
        before.rhythms().forEach((id, old) -> rhythms.put(id, old.endingBefore(from)));
        rhythms.put(Id.free("main", rhythms.keySet()), rhythm(answer));
        return new Calendar(rhythms, before.holidays(), before.closures());
    }

    /** {@code third Thursday}, {@code third Thursday at 14:00} or {@code third Thursday at 14:00-16:00}. */
    private Rhythm rhythm(String answer) {
        List<String> parts = parts(answer.startsWith(EVERY) ? answer.substring(EVERY.length()) : answer, " at ");
        List<LocalTime> hours = new ArrayList<>();
        try {
            Recurrence.every(parts.get(0), from);
            for (String time : parts(parts.size() < 2 ? "" : parts.get(1).replace('–', '-'), "-")) {
                hours.add(LocalTime.parse(time.indexOf(':') == 1 ? "0" + time : time));
            }
        } catch (DateTimeException e) {
            throw unclear(Point.RHYTHM, answer);
        } catch (IllegalArgumentException e) {
            throw CopException.usage(String.valueOf(e.getMessage()), Point.RHYTHM.meaning());
        }
        if (parts.size() > 2
                || hours.size() > 2
                || (hours.size() == 2 && !hours.get(1).isAfter(hours.get(0)))) {
            throw unclear(Point.RHYTHM, answer);
        }
        return Rhythm.every(
                parts.get(0),
                from,
                hours.stream().findFirst(),
                hours.size() == 2
                        ? Optional.of((int) ChronoUnit.MINUTES.between(hours.get(0), hours.get(1)))
                        : Optional.empty());
    }

    private static List<String> together(List<String> before, String answer) {
        Set<String> rules = new LinkedHashSet<>(before);
        rules.addAll(parts(answer, ";"));
        return List.copyOf(rules);
    }

    private static Capture capture(String answer) {
        List<String> parts = parts(answer, ":");
        Optional<Agreements.Level> level = Word.constant(Agreements.Level.values(), parts.get(0));
        if (level.isEmpty() || parts.size() > 2) {
            throw unclear(Point.CAPTURE, answer);
        }
        return new Capture(level, parts.size() == 2 ? parts(parts.get(1), ",") : List.of());
    }

    private static List<String> parts(String text, String mark) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(mark, -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private static CopException unclear(Point point, String answer) {
        return CopException.usage("\"" + answer + "\" does not answer: " + point.question(), point.meaning());
    }
}
