package cop.history;

import java.io.IOException;
import org.eclipse.jgit.lib.ObjectId;

/** Takes objects into git's store. */
interface NewObjects {

    /** Adds an object; the same twice is one. */
    ObjectId add(int type, byte[] bytes) throws IOException;

    /** Makes all that was added last, names included; before that, not every object can be read. */
    void settle() throws IOException;
}
