package cop.cli;

import cop.model.CopException;

/** What a command tells the shell. */
enum ExitCode {
    /** It was done. */
    OK(0),
    /** cop check found errors. */
    FINDINGS(1),
    /** The words of the command are off. */
    USAGE(2),
    /** What was named is not there. */
    NOT_FOUND(3),
    /** A file cannot be understood. */
    BAD_DATA(4),
    /** The request will not be carried out; the message says why. */
    REFUSED(5),
    /** The disk, git or another program stands in the way. */
    ENVIRONMENT(6),
    /** A mistake in cop itself. */
    BUG(70);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    static ExitCode of(CopException.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> NOT_FOUND;
            case BAD_DATA -> BAD_DATA;
            case REFUSED -> REFUSED;
            case ENVIRONMENT -> ENVIRONMENT;
            case USAGE -> USAGE;
        };
    }

    static ExitCode of(int code) {
        for (ExitCode exit : values()) {
            if (exit.code == code) {
                return exit;
            }
        }
        return BUG;
    }

    int code() {
        return code;
    }
}
