package cop.model;

import java.util.List;

/**
 * The only failure that {@code cop} throws: a request that cannot be carried out. Bad data is a list of
 * {@link Problem}s and is thrown only when a command cannot go on with it.
 */
public final class CopException extends RuntimeException {

    /** What sort of failure this is; the rim turns it into an exit code. */
    public enum Kind {
        /** The thing named is not there. */
        NOT_FOUND,
        /** A file cannot be understood. */
        BAD_DATA,
        /** The request is understood and will not be carried out. */
        REFUSED,
        /** The disk, the network, git or another program stands in the way. */
        ENVIRONMENT,
        /** The words of the command are off. */
        USAGE
    }

    private final Kind kind;
    private final String next;
    private final List<Problem> problems;

    /**
     * @param what what is wrong, one sentence
     * @param next what the person can do about it, one sentence; empty where nothing can be said
     */
    public CopException(Kind kind, String what, String next) {
        this(kind, what, next, List.of());
    }

    public CopException(Kind kind, String what, String next, List<Problem> problems) {
        super(what);
        this.kind = kind;
        this.next = next;
        this.problems = List.copyOf(problems);
    }

    public static CopException notFound(String what, String next) {
        return new CopException(Kind.NOT_FOUND, what, next);
    }

    public static CopException refused(String what, String next) {
        return new CopException(Kind.REFUSED, what, next);
    }

    public static CopException usage(String what, String next) {
        return new CopException(Kind.USAGE, what, next);
    }

    public static CopException badData(String what, String next, List<Problem> problems) {
        return new CopException(Kind.BAD_DATA, what, next, problems);
    }

    public static CopException environment(String what, String next) {
        return new CopException(Kind.ENVIRONMENT, what, next);
    }

    public Kind kind() {
        return kind;
    }

    /** What to do next; may be empty. */
    public String next() {
        return next;
    }

    /** The problems behind it, each with its place; empty for most kinds. */
    public List<Problem> problems() {
        return problems;
    }

    /** What is wrong; never null. */
    public String what() {
        return String.valueOf(getMessage());
    }
}
