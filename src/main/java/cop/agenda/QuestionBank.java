package cop.agenda;

import cop.agenda.Booklet.Part;
import cop.agenda.Question.Setting;
import cop.model.AgendaInForce;
import cop.model.AgendaItem;
import cop.model.Community;
import cop.model.Meeting;
import cop.model.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The questions that come with the tool, and which of them one meeting may use: none comes back within a year. */
final class QuestionBank {

    /** How many questions are offered at once. */
    static final int CHOICE = 3;

    private static final int DAYS_OF_A_WEEK = 7;

    private final Map<Moment, List<Question>> questions = new EnumMap<>(Moment.class);
    private final Community community;
    private final Meeting meeting;
    private final Setting setting;

    QuestionBank(Community community, Meeting meeting) {
        for (Moment moment : Moment.values()) {
            questions.put(moment, new ArrayList<>());
        }
        Booklet.named("prompts").parts().forEach(this::add);
        this.community = community;
        this.meeting = meeting;
        List<String> principles = community.charter().aims().principles();
        this.setting = new Setting(
                theme(),
                principles.isEmpty() ? Optional.empty() : Optional.of(principles.get(turn(principles.size()))));
    }

    /** A heading says what the questions are about and for which moments they are: {@code mistakes: check-in, reflection}. */
    private void add(Part part) {
        String[] heading = part.heading().split(": ", 2);
        Subject subject = Word.constant(Subject.values(), heading[0].replace(' ', '-'))
                .orElseThrow(() -> new IllegalStateException(heading[0]));
        for (String word : heading[1].split(", ", -1)) {
            Moment moment = Word.constant(Moment.values(), word).orElseThrow(() -> new IllegalStateException(word));
            part.lines()
                    .forEach(text -> questions.getOrDefault(moment, List.of()).add(new Question(subject, text)));
        }
    }

    /** The theme of the meeting, or else what its content is about, or else the interest of the community. */
    private Optional<String> theme() {
        return meeting.programme()
                .theme()
                .or(() -> AgendaInForce.of(community, meeting).items().stream()
                        .filter(item -> !item.kindOrOpen().isFrame() && !item.isPutOff())
                        .filter(item -> !item.heading().equals(item.kindOrOpen().title()))
                        .map(AgendaItem::heading)
                        .findFirst())
                .or(() -> community.charter().aims().interest());
    }

    /** Which of so many comes first at this meeting: another one every week. */
    private int turn(int size) {
        return (int) Math.floorMod(meeting.date().toEpochDay() / DAYS_OF_A_WEEK, (long) size);
    }

    /** The principle that this meeting looks at; absent where the charter has none. */
    Optional<String> principle() {
        return setting.principle();
    }

    /** Questions for a moment: those that were not asked within a year, and where they do not suffice, what was asked longest ago. */
    List<Asked> choice(Moment moment, Optional<Subject> about) {
        List<Asked> usable = new ArrayList<>();
        for (Question question : questions.getOrDefault(moment, List.of())) {
            if (about.filter(subject -> subject != question.subject()).isEmpty()) {
                question.at(setting).ifPresent(text -> usable.add(new Asked(question, text, lately(question))));
            }
        }
        List<Asked> fresh =
                usable.stream().filter(asked -> asked.lately().isEmpty()).toList();
        List<Asked> stale = usable.stream()
                .filter(asked -> asked.lately().isPresent())
                .sorted(Comparator.comparing(asked -> asked.lately().orElse(LocalDate.MAX)))
                .toList();
        List<Asked> chosen = new ArrayList<>();
        for (Subject subject : about.isEmpty() ? moment.first() : List.<Subject>of()) {
            turned(fresh.stream()
                            .filter(asked -> asked.question().subject() == subject)
                            .toList())
                    .stream()
                    .findFirst()
                    .ifPresent(chosen::add);
        }
        fill(chosen, turned(fresh), true);
        fill(chosen, turned(fresh), false);
        fill(chosen, stale, false);
        return chosen;
    }

    /**
     * A question that can be asked at the meeting.
     *
     * @param lately the nearest day within a year on which it is on an agenda; absent where it is on none
     */
    record Asked(Question question, String text, Optional<LocalDate> lately) {}

    private List<Asked> turned(List<Asked> list) {
        List<Asked> turned = new ArrayList<>(list);
        int first = list.isEmpty() ? 0 : turn(list.size());
        turned.addAll(list.subList(0, first));
        return turned.subList(first, turned.size());
    }

    /** @param others whether only what is about something else than those chosen already */
    private static void fill(List<Asked> chosen, List<Asked> from, boolean others) {
        for (Asked asked : from) {
            boolean told = others
                    && chosen.stream()
                            .anyMatch(other -> other.question().subject()
                                    == asked.question().subject());
            if (chosen.size() < CHOICE && !chosen.contains(asked) && !told) {
                chosen.add(asked);
            }
        }
    }

    private Optional<LocalDate> lately(Question question) {
        LocalDate day = meeting.date();
        return community.meetings().values().stream()
                .filter(other -> !other.isCancelled()
                        && other.date().isAfter(day.minusYears(1))
                        && other.date().isBefore(day.plusYears(1)))
                .filter(other -> other.agenda().stream()
                        .anyMatch(item ->
                                item.prompt().filter(question::isAskedBy).isPresent()))
                .map(Meeting::date)
                .max(Comparator.naturalOrder());
    }
}
