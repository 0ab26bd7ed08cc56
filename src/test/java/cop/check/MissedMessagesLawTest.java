package cop.check;

import static cop.Given.charter;
import static cop.Given.community;
import static cop.Given.day;
import static cop.Given.held;
import static cop.Given.member;
import static cop.Given.planned;
import static org.assertj.core.api.Assertions.assertThat;

import cop.message.Due;
import cop.message.Reminders;
import cop.model.Community;
import cop.model.Correspondence;
import cop.model.Correspondence.Sending;
import cop.model.Minutes;
import cop.model.Register;
import cop.model.Register.Answer;
import cop.model.Register.Attendance;
import cop.model.Register.Rsvp;
import cop.model.Register.Status;
import cop.model.Thing;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whoever is told that a message was missed can draft it: what the checks name, {@code cop remind} offers. */
class MissedMessagesLawTest {

    private static final List<String> SORTS = List.of(
            "invitation", "rsvp", "week-before", "agenda", "evaluation", "thanks", "minutes", "materials", "contacts");

    private static final List<String> CHECKS =
            List.of("reminder-missed", "agenda-not-circulated", "followup-late", "slides-missing");

    private static final List<Answer> ANSWERS = List.of(Answer.values());
    private static final List<Status> STATUSES = List.of(Status.values());

    @Test
    void whatIsSaidToBeMissedIsOfferedByRemind() {
        Random random = new Random(20260319);
        int said = 0;
        for (int i = 0; i < 2000; i++) {
            LocalDate today = day("2026-03-01").plusDays(random.nextInt(60));
            Community community = random(random);
            List<String> overdue = Reminders.due(community, today).stream()
                    .filter(due -> due.when() == Due.When.OVERDUE && due.waits().isEmpty())
                    .map(Due::what)
                    .toList();
            for (String check : CHECKS) {
                for (Finding finding : Checks.named(check).find(ChecksTest.snapshot(community), today)) {
                    assertThat(overdue).as(finding.text()).containsAnyElementsOf(named(finding.text()));
                    said++;
                }
            }
        }
        assertThat(said).isGreaterThan(500);
    }

    private static List<String> named(String text) {
        return SORTS.stream().filter(text::contains).toList();
    }

    private static Community random(Random random) {
        List<Thing> things = new ArrayList<>(List.of(charter(), member("ana"), member("ben")));
        for (String date : List.of("2026-03-19", "2026-04-16")) {
            boolean held = random.nextBoolean();
            things.add(held ? held(date) : planned(date));
            if (random.nextInt(4) > 0) {
                things.add(messages(date, random));
            }
            if (held && random.nextBoolean()) {
                things.add(Minutes.empty(date));
            }
            if (random.nextBoolean()) {
                things.add(register(date, held, random));
            }
        }
        return community(things.toArray(Thing[]::new));
    }

    private static Correspondence messages(String date, Random random) {
        List<Sending> sendings = new ArrayList<>();
        for (String what : SORTS) {
            if (random.nextBoolean()) {
                OffsetDateTime at =
                        day(date).minusDays(random.nextInt(40)).atTime(9, 0).atOffset(ZoneOffset.UTC);
                sendings.add(new Sending(what, at, Optional.empty(), Optional.empty()));
            }
        }
        return new Correspondence(date, sendings);
    }

    private static Register register(String date, boolean held, Random random) {
        Map<String, Rsvp> rsvp = random.nextBoolean()
                ? Map.of("ana", Rsvp.of(one(ANSWERS, random)))
                : Map.of("ana", Rsvp.of(one(ANSWERS, random)), "ben", Rsvp.of(one(ANSWERS, random)));
        Optional<Map<String, Attendance>> attendance =
                held ? Optional.of(Map.of("ana", Attendance.of(one(STATUSES, random)))) : Optional.empty();
        return new Register(date, rsvp, attendance, Optional.empty(), Optional.empty());
    }

    private static <T> T one(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
