package cop.app;

import cop.export.CalendarReply;
import cop.mail.Received;
import cop.model.CopException;
import cop.model.Problem;
import cop.model.Source;
import cop.register.Post;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Opens e-mails and mailboxes, and takes out what people's calendars sent back: files, a folder of them, or a Maildir. */
final class PostBag {

    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final List<String> MAILDIR = List.of("cur", "new");
    private static final String CALENDAR = ".ics";
    private static final Set<String> ENDINGS = Set.of(".eml", ".mbox", CALENDAR);

    private final Environment environment;

    private final List<Post.Reply> replies = new ArrayList<>();
    private final List<Problem> wrong = new ArrayList<>();
    private int others;

    PostBag(Environment environment) {
        this.environment = environment;
    }

    /** Whether there are e-mails to look for under this name, as far as can be seen from outside. */
    boolean holds(String file) {
        return !file.equals("-") && (isLetter(file) || Files.isDirectory(path(file)) || isMailbox(path(file)));
    }

    private static boolean isLetter(String name) {
        return ENDINGS.contains(ending(name));
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    private Path path(String file) {
        return environment.workingFolder().resolve(file);
    }

    /** E-mail programs keep mailboxes in files without an ending. */
    private static boolean isMailbox(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Received.isMailbox(in.readNBytes(8));
        } catch (IOException e) {
            return false;
        }
    }

    Post open(String file) {
        Path path = path(file);
        if (Files.isDirectory(path)) {
            folder(path, file);
        } else {
            file(path, file);
        }
        return new Post(replies, wrong, others);
    }

    private void folder(Path folder, String name) {
        boolean maildir = MAILDIR.stream().anyMatch(part -> Files.isDirectory(folder.resolve(part)));
        List<Path> files = new ArrayList<>();
        if (maildir) {
            MAILDIR.forEach(part -> files.addAll(in(folder.resolve(part), name)));
        } else {
            in(folder, name).stream()
                    .filter(path -> isLetter(path.getFileName().toString()))
                    .forEach(files::add);
        }
        if (files.isEmpty()) {
            throw CopException.refused(
                    "There are no e-mails in " + name + ".",
                    "Give a folder with .eml files, or a Maildir with its folders cur and new.");
        }
        for (Path file : files) {
            file(file, name + "/" + folder.relativize(file).toString().replace('\\', '/'));
        }
    }

    /** The files of a folder, by name, so that the order in which a disk lists them does not matter. */
    private static List<Path> in(Path folder, String name) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw cannotRead(name);
        }
    }

    private static CopException cannotRead(String name) {
        return CopException.environment("The file " + name + " cannot be read.", "Look whether it may be opened.");
    }

    private void file(Path path, String name) {
        byte[] bytes = bytes(path, name);
        if (Received.isMailbox(bytes)) {
            Received.mailbox(bytes).forEach(message -> take(message, name));
        } else if (ending(name).equals(CALENDAR)) {
            take(new Received(1, List.of(new String(bytes, StandardCharsets.UTF_8)), false), name);
        } else {
            take(Received.message(bytes), name);
        }
    }

    private static byte[] bytes(Path path, String name) {
        if (!Files.exists(path)) {
            throw CopException.notFound("There is no file " + name + ".", "Look how it is called.");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw CopException.refused(
                        "The mailbox " + name + " is larger than 64 MB.",
                        "Put the answers into a folder of their own in your e-mail program, and give that.");
            }
            return bytes;
        } catch (IOException e) {
            throw cannotRead(name);
        }
    }

    /** Programs send one reply twice in one message, to be read and to be saved. */
    private void take(Received message, String name) {
        Source place = new Source(name, message.line(), 1);
        Set<CalendarReply> found = new LinkedHashSet<>();
        boolean damaged = message.damaged();
        for (String calendar : message.calendars()) {
            Optional<List<CalendarReply>> read = CalendarReply.read(calendar);
            read.ifPresent(found::addAll);
            damaged = damaged || read.isEmpty();
        }
        if (damaged && found.isEmpty()) {
            wrong.add(Post.damaged(place));
        } else if (found.isEmpty()) {
            others++;
        }
        found.forEach(reply -> replies.add(
                new Post.Reply(place, reply.uid(), reply.address(), reply.answer(), reply.stamp(), reply.sequence())));
    }
}
