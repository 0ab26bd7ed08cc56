package cop.faults;

import java.io.IOException;
import java.nio.file.Path;

/** What happens to the disk: it is told of every call that writes, before and after, and may break it. */
interface Disturbance {

    /** A kind of call that writes. */
    enum Call {
        OPEN,
        WRITE,
        FORCE,
        MOVE,
        LINK,
        DELETE,
        MAKE_FOLDER,
        COPY
    }

    /** Nothing disturbs. */
    Disturbance NONE = (call, path) -> {};

    /** Is told before the call; throwing keeps it from happening. */
    void before(Call call, Path path) throws IOException;

    /** Is told after the call. */
    default void after(Call call, Path path) throws IOException {}

    /** The process is gone: nothing that it does from now on has an effect. */
    final class Crash extends Error {
        private static final long serialVersionUID = 1;

        Crash() {
            super("the process was killed");
        }
    }
}
