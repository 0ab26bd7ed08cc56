package cop.model;

import java.util.List;

/**
 * What came of placing rows or lines of somebody's text in a community.
 *
 * @param change what those make of it that could be placed
 * @param left what keeps the others from being placed
 * @param strangers people of whom somebody has to say who they are
 */
public record Intake(Change change, List<Problem> left, List<Stranger> strangers) {

    public Intake {
        left = List.copyOf(left);
        strangers = List.copyOf(strangers);
    }

    /**
     * The change where everything has its place; otherwise a refusal that lists what has none.
     *
     * @param one what is said of a single row or line
     * @param several what is said behind the number of several
     * @param others the word for what can still be placed, such as rows
     */
    public Change whole(String one, String several, String others) {
        if (left.isEmpty()) {
            return change;
        }
        throw new CopException(
                CopException.Kind.REFUSED,
                left.size() == 1 ? one : left.size() + " " + several,
                "Nothing was changed. Mend what is named above, or take the other " + others + " with --partial.",
                left);
    }
}
