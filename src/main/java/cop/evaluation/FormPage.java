package cop.evaluation;

import cop.evaluation.Questionnaire.Part;
import cop.evaluation.Questionnaire.Question;
import cop.view.Answer;
import cop.view.Cell;
import cop.view.Column;
import cop.view.Document;
import cop.view.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A form in words, as templates show it on paper and in messages; a list is empty where a part is of another kind.
 *
 * @param named what becomes of an answer that comes under a name
 */
public record FormPage(
        String community, String title, String intro, List<Block> parts, String named, List<String> footer) {

    /**
     * Some questions.
     *
     * @param low what the lowest number means; empty where there are no numbers
     * @param often what the words mean; empty where there are none
     * @param ratings questions with five numbers to choose from
     * @param signs questions with three words to choose from
     * @param open questions to answer in words
     * @param choices a question with something to tick
     */
    public record Block(
            String heading,
            String low,
            String high,
            String often,
            List<Line> ratings,
            List<Line> signs,
            List<Line> open,
            List<Choice> choices) {}

    /** One question with its number. */
    public record Line(int number, String text, String hint) {}

    /** One question with what can be ticked. */
    public record Choice(String text, List<String> choices) {}

    static FormPage of(Questionnaire form) {
        List<Block> parts = new ArrayList<>();
        int number = 1;
        for (Part part : form.parts()) {
            List<Line> lines = new ArrayList<>();
            for (Question question : part.questions()) {
                lines.add(new Line(number++, question.text(), question.hint().orElse("")));
            }
            boolean rated = part.scale().isRating();
            parts.add(new Block(
                    part.heading(),
                    rated ? part.scale().lowest() : "",
                    rated ? part.scale().highest() : "",
                    part.scale() == Questionnaire.Scale.OFTEN ? part.heading() : "",
                    rated ? lines : List.of(),
                    part.scale() == Questionnaire.Scale.OFTEN ? lines : List.of(),
                    part.scale() == Questionnaire.Scale.OPEN ? lines : List.of(),
                    part.scale() == Questionnaire.Scale.SHARING
                            ? part.questions().stream()
                                    .map(question -> new Choice(
                                            question.text(), part.scale().choices()))
                                    .toList()
                            : List.of()));
        }
        return new FormPage(form.community(), form.title(), form.intro(), parts, form.named(), form.footer());
    }

    /** The form, to print, to send or to put into a spreadsheet. */
    public static Answer answer(Questionnaire form) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Part part : form.parts()) {
            for (Question question : part.questions()) {
                rows.add(List.of(
                        Cell.of(question.id()),
                        Cell.of(question.text()),
                        Cell.of(String.join(" / ", part.scale().choices()))));
            }
        }
        Table table = new Table(
                List.of(
                        Column.of("question", "Question"),
                        Column.of("text", "Text"),
                        Column.of("choices", "To choose from")),
                rows,
                "");
        return new Answer(form, new Document("form", of(form), table));
    }
}
