package cop.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    @TempDir
    Path root;

    @Test
    void whoeverHoldsItIsNamedWhereTheSystemTells() throws IOException {
        Path file = root.resolve("cop.lock");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(FolderLock.holder(file)).matches("( \\(process \\d+\\))?");
        }
        assertThat(FolderLock.holder(file)).isEmpty();
    }

    @Test
    void oneWaitsForTheOtherAndSaysSo() throws InterruptedException {
        List<String> said = new CopyOnWriteArrayList<>();
        Thread second = new Thread(() -> FolderLock.holding(root, said::add, () -> said.add("second")));
        FolderLock.holding(root, said::add, () -> {
            second.start();
            while (said.isEmpty()) {
                Thread.onSpinWait();
            }
            return said.add("first");
        });
        second.join();

        assertThat(said).containsExactly("Another cop is changing this folder; waiting for it.", "first", "second");
    }

    @Test
    void whoeverLooksWhetherItIsHeldWritesNothing() {
        assertThat(FolderLock.isHeld(root)).isFalse();
        assertThat(Files.exists(root.resolve("private"))).isFalse();
        FolderLock.holding(root, said -> {}, () -> {
            assertThat(FolderLock.isHeld(root)).isTrue();
            return "";
        });
        assertThat(FolderLock.isHeld(root)).isFalse();
    }
}
