package cop.faults;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Breaks the N-th call that writes. */
final class Fault implements Disturbance {

    /** How it breaks. */
    enum Mode {
        /** The call fails, and later ones work. */
        FAILS_ONCE,
        /** It fails, and so do all later ones. */
        FAILS_FROM_THEN_ON,
        /** The process is killed in the middle of the call. */
        KILLED
    }

    private final Mode mode;
    private final int at;
    private final AtomicInteger calls = new AtomicInteger();

    Fault(Mode mode, int at) {
        this.mode = mode;
        this.at = at;
    }

    boolean happened() {
        return calls.get() >= at;
    }

    @Override
    public void before(Call call, Path path) throws IOException {
        int now = calls.incrementAndGet();
        if (now == at || (now > at && mode != Mode.FAILS_ONCE)) {
            if (mode == Mode.KILLED) {
                throw new Crash();
            }
            throw new FileSystemException(path.toString(), null, "No space left on device");
        }
    }
}
