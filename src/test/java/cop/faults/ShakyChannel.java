package cop.faults;

import cop.faults.Disturbance.Call;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** An open file of a {@link ShakyFileSystem}. What is broken while it is written holds half of it. */
final class ShakyChannel extends FileChannel {

    private final FileChannel real;
    private final Path path;
    private final Disturbance disturbance;

    ShakyChannel(FileChannel real, Path path, Disturbance disturbance) {
        this.real = real;
        this.path = path;
        this.disturbance = disturbance;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        try {
            disturbance.before(Call.WRITE, path);
        } catch (IOException | Disturbance.Crash e) {
            ByteBuffer half = bytes.duplicate();
            half.limit(half.position() + half.remaining() / 2);
            real.write(half);
            throw e;
        }
        int written = real.write(bytes);
        disturbance.after(Call.WRITE, path);
        return written;
    }

    /** The disk itself is not waited for: whoever wants to know what lies on it keeps account. */
    @Override
    public void force(boolean all) throws IOException {
        disturbance.before(Call.FORCE, path);
        disturbance.after(Call.FORCE, path);
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        return real.read(into);
    }

    @Override
    public int read(ByteBuffer into, long at) throws IOException {
        return real.read(into, at);
    }

    @Override
    public long read(ByteBuffer[] into, int from, int count) throws IOException {
        return real.read(into, from, count);
    }

    @Override
    public long write(ByteBuffer[] bytes, int from, int count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int write(ByteBuffer bytes, long at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long at) throws IOException {
        real.position(at);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public FileChannel truncate(long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferTo(long from, long count, WritableByteChannel to) throws IOException {
        return real.transferTo(from, count, to);
    }

    @Override
    public long transferFrom(ReadableByteChannel from, long at, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long from, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long from, long size, boolean shared) throws IOException {
        return real.lock(from, size, shared);
    }

    @Override
    public FileLock tryLock(long from, long size, boolean shared) throws IOException {
        return real.tryLock(from, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }
}
