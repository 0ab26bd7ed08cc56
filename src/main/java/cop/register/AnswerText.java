package cop.register;

import cop.model.Plain;
import cop.model.Register.Answer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads what somebody wrote in their own words as yes, no or maybe. An answer has to begin a clause and nothing behind it may
 * say the contrary; where that is not so, nobody can tell.
 */
final class AnswerText {

    private static final String COME =
            "(come|be there|be present|attend|join|make it|be coming|be attending|be joining)";
    private static final String WE = "(i|we)";
    private static final String SOFT = "( definitely| certainly| also| both| gladly| still)?";

    private static final Pattern YES = clause("yes|yep|yup|yeah|yebo|ja|oui|si|y|sure|definitely|absolutely|certainly"
            + "|accept|accepted|confirm|confirmed|confirming|coming|attending|joining|going|attend|count (me|us) in"
            + "|(i'm|i am|we're|we are) in|see you there"
            + "|(" + WE
            + "('ll| will| can| shall| plan to| hope to be able to)|(i'm|i am|we're|we are) (going|able) to|will|can)"
            + SOFT + " " + COME
            + "|(i'm|i am|we're|we are)" + SOFT + " (coming|attending|joining|going)");
    private static final Pattern NO =
            clause("(no|nope|nee)( (i|we|sorry|not|thanks|thank|unfortunately|from|my|it|this|can't"
                    + "|cannot|apologies)\\b.*)?$|n$|accept (my|our) apologies|decline|declined|apology|apologies|my apologies|our apologies|regrets"
                    + "|not (coming|attending|going|joining|able to " + COME + "|this time)|count (me|us) out"
                    + "|(i'm|i am|we're|we are) out$"
                    + "|(" + WE + " )?(can't|cannot|can not|won't|will not|couldn't)( be able to)? " + COME
                    + "|(" + WE + " )?(can't|cannot|can not|won't)$"
                    + "|((i'm|i am|we're|we are) )?(unable|not able|not going) to " + COME
                    + "|(i'm|i am|we're|we are) not (coming|attending|going|joining)"
                    + "|(" + WE + "('ll| will|'m going to)? )?(have to |must )?(miss|skip) (it|this|the|that|out)");
    private static final Pattern MAYBE = clause("maybe|perhaps|possibly|tentative|tentatively|unsure"
            + "|((i'm|i am|we're|we are) )?(still )?not (yet )?(so |quite )?(sure|certain)"
            + "|(" + WE + " )?(might|may)( be able to)? " + COME + "|might$"
            + "|(" + WE + " )?(don't|do not) know( yet)?|(" + WE + "('ll| will)|will) (try|see|let you know)");

    /** Words with which somebody greets, thanks or regrets before they answer. */
    private static final Pattern FILLER =
            Pattern.compile("(hi|hello|hey|dear|good (morning|afternoon|evening|day)|sawubona|dumela"
                    + "|molo|all|everyone|everybody|colleagues|team|thanks|thank you|so|oh|well|and|but|unfortunately|sorry|so sorry"
                    + "|very sorry|i'm sorry|i am sorry|please|no problem|no worries|not a problem|don't worry|i'm afraid|i am afraid"
                    + "|i think|okay|ok|sadly|of course)( +|$)");

    private static final Pattern HARMLESS = Pattern.compile(
            "no problem|no worries|not a problem|can't wait|cannot wait|don't worry" + "|no need|why not");

    private static final Set<String> AGAINST_YES = Set.of(
            "no",
            "not",
            "nope",
            "can't",
            "cannot",
            "won't",
            "unable",
            "don't",
            "doesn't",
            "isn't",
            "aren't",
            "didn't",
            "apologies",
            "maybe",
            "perhaps",
            "might",
            "unsure",
            "if",
            "unless",
            "depends",
            "depending",
            "hopefully");
    private static final Set<String> AGAINST_NO =
            Set.of("yes", "maybe", "perhaps", "might", "unless", "online", "i'll", "instead");
    private static final Set<String> AGAINST_MAYBE = Set.of("yes", "no", "can't", "cannot", "won't", "definitely");

    /** Words that make a line look like an answer, though perhaps not one that can be read. */
    private static final Pattern HINT = Pattern.compile(
            ".*\\b(yes|yep|no|nope|maybe|perhaps|coming|attending|apologies|apology|can't|cannot|won't|unable|be there|make it"
                    + "|not sure|count me)\\b.*");

    private static final Pattern CLAUSES = Pattern.compile("[,.;:!?\\n()]|( - )|( – )");

    private static final String SIGNS_OF_YES = "✅☑✔👍👌🙋";
    private static final String SIGNS_OF_NO = "❌✖❎🚫👎";
    private static final String SIGNS_OF_MAYBE = "❓❔🤔🤷";

    private AnswerText() {}

    private static Pattern clause(String alternatives) {
        return Pattern.compile("(" + alternatives + ")(?![\\p{L}\\p{N}']).*");
    }

    /** The answer; empty where the words give none, or more than one. */
    static Optional<Answer> read(String text) {
        String plain = plain(text);
        boolean question = plain.contains("?");
        EnumSet<Answer> said = EnumSet.noneOf(Answer.class);
        clauses(plain).forEach(clause -> of(clause, question).ifPresent(said::add));
        if (said.size() != 1) {
            return Optional.empty();
        }
        Answer answer = said.iterator().next();
        return isContradicted(answer, plain) ? Optional.empty() : Optional.of(answer);
    }

    /** Whether a text is an answer and nothing else, as the heading of a list may be. */
    static boolean isOnlyAnswer(String text) {
        List<String> clauses = clauses(plain(text));
        return !clauses.isEmpty()
                && clauses.stream().allMatch(clause -> of(clause, false).isPresent())
                && read(text).isPresent();
    }

    /** Whether a text begins with an answer, perhaps behind a greeting, and can be read as it. */
    static boolean beginsWithAnswer(String text) {
        List<String> clauses = clauses(plain(text));
        return !clauses.isEmpty()
                && of(clauses.get(0), false).isPresent()
                && read(text).isPresent();
    }

    /** What stands between signs, without greetings. */
    private static List<String> clauses(String plain) {
        return List.of(CLAUSES.split(plain, -1)).stream()
                .map(clause -> withoutFillers(clause.strip()))
                .filter(clause -> !clause.isEmpty())
                .toList();
    }

    private static Optional<Answer> of(String clause, boolean question) {
        if (question && !clause.matches("(yes|no|maybe)")) {
            return Optional.empty();
        }
        if (MAYBE.matcher(clause).matches()) {
            return Optional.of(Answer.TENTATIVE);
        }
        if (NO.matcher(clause).matches()) {
            return Optional.of(Answer.DECLINED);
        }
        return YES.matcher(clause).matches() ? Optional.of(Answer.ACCEPTED) : Optional.empty();
    }

    private static boolean isContradicted(Answer answer, String plain) {
        Set<String> against = switch (answer) {
            case ACCEPTED -> AGAINST_YES;
            case DECLINED -> AGAINST_NO;
            case TENTATIVE -> AGAINST_MAYBE;
        };
        List<String> words = List.of(HARMLESS.matcher(plain).replaceAll(" ").split("[^\\p{L}\\p{N}']+", -1));
        return words.stream().anyMatch(against::contains);
    }

    /** Whether a text looks like an answer, so that it must not be passed over. */
    static boolean isHint(String text) {
        return HINT.matcher(plain(text).replace('\n', ' ')).matches();
    }

    /** The text with blanks around the signs that stand for an answer. */
    static String signsApart(String text) {
        StringBuilder apart = new StringBuilder(text.length());
        for (int c : text.codePoints().toArray()) {
            boolean sign = (SIGNS_OF_YES + SIGNS_OF_NO + SIGNS_OF_MAYBE).indexOf(c) >= 0;
            apart.append(sign ? " " : "").appendCodePoint(c).append(sign ? " " : "");
        }
        return Plain.block(apart.toString()).replaceAll(" +", " ");
    }

    private static String withoutFillers(String clause) {
        String left = clause;
        while (FILLER.matcher(left).lookingAt()) {
            left = FILLER.matcher(left).replaceFirst("");
        }
        return left;
    }

    /** Small letters with signs turned into words, each a clause of its own. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (int c : Plain.block(text).codePoints().toArray()) {
            if (c == '’' || c == '‘' || c == '`') {
                plain.append('\'');
            } else if (SIGNS_OF_YES.indexOf(c) >= 0) {
                plain.append(" ; yes ; ");
            } else if (SIGNS_OF_NO.indexOf(c) >= 0) {
                plain.append(" ; no ; ");
            } else if (SIGNS_OF_MAYBE.indexOf(c) >= 0) {
                plain.append(" ; maybe ; ");
            } else if (isPicture(c)) {
                plain.append(' ');
            } else {
                plain.appendCodePoint(c);
            }
        }
        String folded = plain.toString().toLowerCase(Locale.ROOT);
        return String.join(
                "\n",
                folded.lines().map(line -> line.strip().replaceAll(" +", " ")).toList());
    }

    /** Whether a sign only decorates: a smile, a colour of skin, a joiner. */
    private static boolean isPicture(int c) {
        int type = Character.getType(c);
        return c == 0xFE0F || c == 0x200D || (c >= 0x1F3FB && c <= 0x1F3FF) || type == Character.OTHER_SYMBOL;
    }
}
