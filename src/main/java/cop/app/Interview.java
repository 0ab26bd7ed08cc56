package cop.app;

import cop.charter.Founding;
import cop.charter.Point;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** Asks the person about points of the charter, one after the other; what is passed over stays open. */
public final class Interview {

    private final Dialogue dialogue;

    public Interview(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    /**
     * The answers to these points, as far as the person gives any.
     *
     * @param trial refuses an answer that cannot be understood; it is asked for once more
     */
    public Map<Point, String> about(List<Point> points, BiConsumer<Point, String> trial) {
        Map<Point, String> answers = new EnumMap<>(Point.class);
        for (Point point : points) {
            dialogue.say("\n" + point.meaning());
            Optional<String> given = dialogue.ask(point.question(), answer -> {
                trial.accept(point, answer);
                return answer;
            });
            given.ifPresent(answer -> answers.put(point, answer));
        }
        return answers;
    }

    /**
     * Asks for what is not known yet of a community that begins.
     *
     * @param trial refuses what cannot be understood
     * @param day reads a day
     */
    public Founding complete(Founding known, Consumer<Founding> trial, Function<String, LocalDate> day) {
        Optional<String> email = known.email().or(() -> dialogue.ask("What is your e-mail address? (Enter for none)"));
        Founding founding = known.withEmail(email);
        dialogue.say("\nThe guide asks a first meeting to settle a few points. You can answer some of them now;"
                + "\nwhatever you pass over goes on the agenda of that meeting.");
        if (!dialogue.agrees("Answer now?")) {
            return founding;
        }
        dialogue.say("Press Enter to pass over a point.");
        Map<Point, String> answers = about(
                List.of(Point.values()), (point, answer) -> trial.accept(founding.withAnswers(Map.of(point, answer))));
        dialogue.say("");
        Optional<LocalDate> first = founding.firstMeeting()
                .or(() -> dialogue.ask("When is the first meeting? (a day such as 2026-03-19)", day));
        return founding.withAnswers(answers).withFirstMeeting(first);
    }
}
