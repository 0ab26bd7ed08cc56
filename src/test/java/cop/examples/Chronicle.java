package cop.examples;

import cop.examples.Story.Scene;
import cop.model.Action;
import cop.model.Charter;
import cop.model.Community;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Minutes;
import cop.model.Minutes.Note;
import cop.model.Register;
import cop.model.Register.Answer;
import cop.model.Register.Attendance;
import cop.model.Register.Rsvp;
import cop.model.Register.Status;
import cop.model.Rhythm;
import cop.model.Role;
import cop.model.Thing;
import cop.model.Where;
import cop.store.CommunityReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells from a charter, a list of people and a story what all the files of a sample community say. */
final class Chronicle {

    private static final Map<String, Minutes.Sort> NOTES = Map.of(
            "point", Minutes.Sort.KEY_POINT,
            "decision", Minutes.Sort.DECISION,
            "learned", Minutes.Sort.LEARNED,
            "output", Minutes.Sort.OUTPUT,
            "resource", Minutes.Sort.RESOURCE,
            "question", Minutes.Sort.QUESTION,
            "quote", Minutes.Sort.QUOTE,
            "view", Minutes.Sort.VIEW);

    private final Random random = new Random(2013);
    private final Story story;
    private final Charter charter;
    private final List<Member> members;
    private final List<Thing> written;
    private final Set<String> core;
    private final List<Thing> things = new ArrayList<>();
    private final Set<String> actions = new HashSet<>();
    private int turn;

    private Chronicle(Path source) {
        story = Story.read(source.resolve("story.txt"));
        Community beforehand = CommunityReader.read(source).snapshot().community();
        charter = beforehand.charter();
        written = beforehand.things().all();
        members = Cast.read(
                source.resolve("people.txt"), charter, story.scenes().get(0).date(), random);
        core = new LinkedHashSet<>(charter.role(Role.KNOWLEDGE_MANAGER).people());
        core.add(facilitator());
    }

    static List<Thing> of(Path source) {
        Chronicle chronicle = new Chronicle(source);
        chronicle.things.addAll(chronicle.written);
        chronicle.things.addAll(chronicle.members);
        chronicle.story.scenes().forEach(chronicle::tell);
        chronicle.ask();
        return chronicle.things;
    }

    /** What members say of the meetings, and of the community in the half year before last. */
    private void ask() {
        Survey survey = new Survey();
        things.addAll(survey.blocks(things.stream()
                .filter(Register.class::isInstance)
                .map(Register.class::cast)
                .toList()));
        LocalDate closed = lastDay().minusDays(60);
        int invited = (int) members.stream().filter(it -> it.belongs(closed)).count();
        things.add(survey.pulse(
                closed.getYear() + (closed.getMonthValue() <= 6 ? "-h1" : "-h2"), closed, invited, 2 * invited / 3));
    }

    private void tell(Scene scene) {
        List<String> awaited = awaited(scene.date());
        Meeting meeting = meeting(scene, awaited);
        things.add(meeting);
        if (!scene.coming()) {
            Register register = register(scene, meeting, awaited);
            things.add(register);
            things.add(minutes(scene, meeting));
            things.add(Letters.about(scene, isLast(scene), turn % 4 != 2));
            List<String> came = register.attendance().orElseThrow().entrySet().stream()
                    .filter(entry -> entry.getValue().counts())
                    .map(Map.Entry::getKey)
                    .toList();
            scene.all("action").forEach(text -> things.add(action(text, scene.date(), came)));
        }
        turn++;
    }

    private String facilitator() {
        return charter.role(Role.FACILITATOR).holder().orElseThrow();
    }

    /** The members who could come, in no order. */
    private List<String> awaited(LocalDate day) {
        List<String> awaited = new ArrayList<>();
        for (Member member : members) {
            if (member.belongs(day) && !member.isOnLeave(day)) {
                awaited.add(member.id());
            }
        }
        Collections.shuffle(awaited, random);
        return awaited;
    }

    private Meeting meeting(Scene scene, List<String> awaited) {
        Rhythm rhythm = Objects.requireNonNull(charter.calendar().rhythms().get("monthly"));
        List<String> keepers = charter.role(Role.KNOWLEDGE_MANAGER).people();
        Map<String, String> roles = new LinkedHashMap<>();
        roles.put(Role.FACILITATOR, facilitator());
        roles.put(Role.KNOWLEDGE_MANAGER, keepers.get(turn % keepers.size()));
        roles.put("host", keepers.get((turn + 3) % keepers.size()));
        return new Meeting(
                scene.date().toString(),
                Optional.of(scene.theme()),
                new Meeting.When(scene.date(), rhythm.start(), rhythm.length()),
                Meeting.Standing.of(
                        scene.coming() ? Meeting.Status.PLANNED : Meeting.Status.HELD,
                        Optional.of(scene.date() + "." + charter.slug())),
                Meeting.Occasion.plenary(Optional.of("monthly")),
                new Where(rhythm.mode(), rhythm.venue().map(Where.Venue::named), Optional.empty()),
                Optional.empty(),
                roles,
                Meeting.Programme.of(new Programme(charter, random)
                        .of(scene, awaited, rhythm.length().orElseThrow())),
                Map.of());
    }

    /** Whoever has something to do comes, and nearly all of the core; others come for the topic, or nearly always. */
    private Register register(Scene scene, Meeting meeting, List<String> awaited) {
        Set<String> came = new TreeSet<>(meeting.roles().values());
        meeting.agenda().forEach(item -> item.lead().ifPresent(came::add));
        Optional<Integer> room =
                scene.all("room").stream().map(Integer::valueOf).findFirst();
        for (String id : awaited) {
            boolean keen = room.isEmpty() || core.contains(id);
            if (keen ? random.nextInt(100) < 84 : came.size() < room.get() - core.size() / 4) {
                came.add(id);
            }
        }
        for (String id : awaited) {
            if (room.isPresent() && came.size() < room.get()) {
                came.add(id);
            }
        }
        return register(meeting.id(), came, awaited, room.isPresent() ? 3 : 1);
    }

    /** Most of those who come have said so; of the others some say no, some send word, and a few just stay away. */
    private Register register(String meeting, Set<String> came, List<String> awaited, int silent) {
        Map<String, Rsvp> answers = new TreeMap<>();
        Map<String, Attendance> attendance = new TreeMap<>();
        came.forEach(id -> attendance.put(id, Attendance.of(Status.PRESENT)));
        for (String id : awaited) {
            int mood = random.nextInt(10);
            if (came.contains(id)) {
                if (mood < 10 - silent) {
                    answers.put(id, Rsvp.of(Answer.ACCEPTED));
                }
            } else if (mood < 10 - 2 * silent) {
                answers.put(id, Rsvp.of(mood == 0 ? Answer.ACCEPTED : Answer.DECLINED));
                attendance.put(id, Attendance.of(mood == 0 ? Status.ABSENT : Status.APOLOGY));
            }
        }
        int forms = came.size() / 3 + random.nextInt(Math.max(1, came.size() / 4));
        return new Register(meeting, answers, Optional.of(attendance), Optional.empty(), Optional.of(forms));
    }

    private Minutes minutes(Scene scene, Meeting meeting) {
        Map<Minutes.Sort, List<Note>> notes = new EnumMap<>(Minutes.Sort.class);
        for (Story.Line line : scene.lines()) {
            Optional.ofNullable(NOTES.get(line.word()))
                    .ifPresent(sort -> notes.computeIfAbsent(sort, any -> new ArrayList<>())
                            .add(Note.of(line.text())));
        }
        return new Minutes(
                meeting.id(),
                Optional.of(scene.date().plusDays(isLast(scene) ? 1 : 2 + random.nextInt(5))),
                meeting.role(Role.KNOWLEDGE_MANAGER),
                Optional.of(isLast(scene) ? Minutes.Status.DRAFT : Minutes.Status.PUBLISHED),
                Optional.of(turn > 0),
                notes);
    }

    /** Whether it is the last that took place: what follows from it is still to be done. */
    private boolean isLast(Scene scene) {
        List<Scene> held =
                story.scenes().stream().filter(other -> !other.coming()).toList();
        return scene.equals(held.get(held.size() - 1));
    }

    /** Most promises are kept before the next meeting, some a little later; one in twelve is let go. */
    private Action action(String text, LocalDate created, List<String> came) {
        String owner = came.get(random.nextInt(came.size()));
        LocalDate due = created.plusDays(28);
        Action action = Action.promised(
                text, List.of(owner), Optional.of(created.toString()), created, Optional.of(due), actions);
        actions.add(action.id());
        int fate = random.nextInt(12);
        boolean settled = due.isBefore(lastDay());
        if (settled && fate == 0) {
            return action.droppedOn(due.plusDays(1), Optional.of("Overtaken by events"));
        }
        LocalDate done = created.plusDays(fate < 9 ? 7 + random.nextInt(21) : 29 + random.nextInt(15));
        return done.isBefore(lastDay()) ? action.doneOn(done) : action;
    }

    private LocalDate lastDay() {
        return story.scenes().stream()
                .filter(scene -> !scene.coming())
                .map(Scene::date)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
