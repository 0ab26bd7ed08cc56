package cop.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does many things with the disk at once, because each of them mostly waits for it. */
final class AtOnce {

    /** How many are under way together; no more than these are done sooner one by one. */
    private static final int HANDS = 8;

    private AtOnce() {}

    /** Something that is done with the disk. */
    interface Work<T> {
        void on(T item) throws IOException;
    }

    /** Does the same with each; fails where one of them fails, once all are finished. */
    static <T> void each(Collection<T> items, Work<T> work) throws IOException {
        if (items.size() <= HANDS) {
            for (T item : items) {
                work.on(item);
            }
            return;
        }
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        try {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (T item : items) {
                tasks.add(() -> {
                    work.on(item);
                    return true;
                });
            }
            for (Future<Boolean> done : hands.invokeAll(tasks)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } finally {
            hands.shutdown();
        }
    }
}
