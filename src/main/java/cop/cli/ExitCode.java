package cop.cli;

import cop.model.CopException;

/** What a command tells the shell. */
enum ExitCode {
    OK(0, "It was done."),
    FINDINGS(1, "cop check found errors."),
    USAGE(2, "The words of the command are off."),
    NOT_FOUND(3, "What was named is not there."),
    BAD_DATA(4, "A file cannot be understood."),
    REFUSED(5, "The request will not be carried out; the message says why."),
    ENVIRONMENT(6, "The disk, git or another program stands in the way."),
    BUG(70, "A mistake in cop itself.");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
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

    String meaning() {
        return meaning;
    }
}
