package cop.evaluation;

import cop.evaluation.Questionnaire.Scale;
import cop.model.Vocabulary;
import java.util.Optional;

/** Reads an answer as forms and people write it: {@code 4}, {@code 5 – completely}, {@code Strongly agree}, {@code once}. */
final class RatingText {

    private static final Vocabulary WORDS = new Vocabulary(
            "1:not at all,strongly disagree,never",
            "2:disagree,a little,once",
            "3:neither agree nor disagree,neutral,undecided,partly,several times,often,more than once",
            "4:agree,mostly",
            "5:completely,strongly agree,fully");

    private RatingText() {}

    static Optional<Integer> read(Scale scale, String cell) {
        Optional<Integer> digit = leadingDigit(cell);
        int highest = scale.isRating() ? scale.choices().size() : Sign.SEVERAL_TIMES;
        boolean words = !cell.isEmpty() && Character.isLetter(cell.charAt(0));
        Optional<Integer> word = (words ? WORDS.field(cell) : Optional.<String>empty())
                .map(Integer::valueOf)
                .filter(number -> scale.isRating() != isOfSigns(cell));
        return digit.or(() -> word).filter(number -> number <= highest);
    }

    private static boolean isOfSigns(String cell) {
        return new Vocabulary("signs:never,once,several times,often,more than once")
                .field(cell)
                .isPresent();
    }

    /** A number from 1 to 5 at the beginning, alone or before words; {@code 4.0} is 4, {@code 4.5} and {@code 45} are nothing. */
    private static Optional<Integer> leadingDigit(String cell) {
        if (cell.isEmpty() || cell.charAt(0) < '1' || cell.charAt(0) > '5') {
            return Optional.empty();
        }
        String rest = cell.substring(1);
        boolean alone = rest.isEmpty() || rest.equals(".0") || rest.equals(",0");
        boolean before = !rest.isEmpty()
                && (rest.charAt(0) == ' ' || rest.charAt(0) == '=' || rest.charAt(0) == '–' || rest.charAt(0) == ':')
                && rest.chars().noneMatch(Character::isDigit);
        return alone || before ? Optional.of(cell.charAt(0) - '0') : Optional.empty();
    }
}
