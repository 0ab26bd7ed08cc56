package cop.message;

import cop.model.Channel;
import cop.model.CopException;
import cop.model.Edit;
import cop.model.Nearest;
import cop.model.Word;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.CRC32;

/**
 * The drafts that wait to be sent from this machine. Beside them it remembers what each was about and a checksum of it, so
 * that what a person changed by hand is left alone.
 */
public final class Outbox {

    static final String FOLDER = "outbox/";
    static final String ENDING = ".txt";

    /** The page on which drafts are copied and opened. */
    static final String PAGE = FOLDER + "index.html";

    private static final String MEMORY = FOLDER + ".written";
    private static final int FIELDS = 5;
    private static final String EVERYONE = "everyone";
    private static final String ONE = "one ";

    private final Function<String, Optional<String>> files;
    private final Map<String, Draft> drafts = new TreeMap<>();
    private final Map<String, String> checksums = new TreeMap<>();
    private final Map<String, Edit> edits = new LinkedHashMap<>();
    private boolean touched;

    /** @param files gives the text of a file of the data folder, where it is there */
    public Outbox(Function<String, Optional<String>> files) {
        this.files = files;
        files.apply(MEMORY).orElse("").lines().forEach(this::remember);
    }

    private void remember(String line) {
        String[] field = line.split("\t", -1);
        if (field.length != FIELDS || field[1].indexOf('/') >= 0) {
            return;
        }
        String id = field[1];
        Optional<Channel> channel = Word.constant(Channel.values(), id.substring(id.lastIndexOf('.') + 1));
        Optional<String> text = files.apply(FOLDER + id + ENDING);
        if (channel.isPresent() && text.isPresent()) {
            boolean one = field[4].startsWith(ONE);
            List<String> to = List.of((one ? field[4].substring(ONE.length()) : field[4]).split(",", -1));
            drafts.put(
                    id,
                    new Draft(
                            id,
                            field[2],
                            List.of(field[3].split(",", -1)),
                            one ? Optional.of(to.get(0)) : Optional.empty(),
                            field[4].equals(EVERYONE) ? Optional.empty() : Optional.of(to),
                            channel.get(),
                            text.get(),
                            !checksum(text.get()).equals(field[0])));
            checksums.put(id, field[0]);
        }
    }

    /** Whether a file is made anew whenever a draft comes or goes. */
    public static boolean isMade(String path) {
        return path.equals(MEMORY) || path.equals(PAGE);
    }

    /** What is to be remembered of a draft, in a line. */
    private String line(Draft draft) {
        String to = draft.member()
                .map(ONE::concat)
                .orElse(draft.to().map(ids -> String.join(",", ids)).orElse(EVERYONE));
        return String.join(
                "\t",
                checksums.getOrDefault(draft.id(), ""),
                draft.id(),
                draft.meeting(),
                String.join(",", draft.whats()),
                to);
    }

    /** How far this machine is with each e-mail. */
    Handovers handovers() {
        return Handovers.of(files);
    }

    public List<Draft> drafts() {
        return List.copyOf(drafts.values());
    }

    /** Puts a draft in, unless a person changed the one that is there; then that one stays. Whether it was put in. */
    boolean put(Draft draft) {
        Optional<String> there = files.apply(draft.path());
        boolean theirs = there.filter(
                        now -> !now.equals(draft.text()) && !checksum(now).equals(checksums.get(draft.id())))
                .isPresent();
        if (theirs) {
            drafts.put(draft.id(), draft.saying(there.get()));
        } else {
            drafts.put(draft.id(), draft);
            checksums.put(draft.id(), checksum(draft.text()));
            edits.put(draft.path(), new Edit.Put(draft.path(), draft.text()));
        }
        touched = true;
        return !theirs;
    }

    /** Remembers other readers of a draft; its text stays. */
    void keep(Draft draft) {
        drafts.put(draft.id(), draft);
        touched = true;
    }

    /** Takes a draft out: it was sent, or nobody needs it any more. */
    void take(Draft draft) {
        drafts.remove(draft.id());
        checksums.remove(draft.id());
        edits.put(draft.path(), new Edit.Discard(draft.path()));
        touched = true;
    }

    /**
     * The drafts that a person means: the one of this id, those of one message by all its channels, those that carry a
     * message of this name, or those that begin so and are the same message.
     */
    public List<Draft> named(String word) {
        List<Draft> fits = fits(word);
        if (fits.isEmpty()) {
            String near = Nearest.to(word, drafts.keySet())
                    .map(id -> "Did you mean " + id + "? ")
                    .orElse("");
            throw CopException.notFound(
                    "There is no draft \"" + word + "\" in the outbox.", near + "See what waits with: cop outbox list");
        }
        return fits;
    }

    /** As {@link #named}; none where nothing fits. */
    List<Draft> fits(String word) {
        if (drafts.containsKey(word)) {
            return drafts.values().stream()
                    .filter(draft -> draft.id().equals(word))
                    .toList();
        }
        List<Draft> begun = new ArrayList<>();
        List<Draft> carrying = new ArrayList<>();
        for (Draft draft : drafts.values()) {
            if (draft.base().equals(word) || draft.whats().contains(word)) {
                carrying.add(draft);
            } else if (!word.isEmpty() && draft.id().startsWith(word)) {
                begun.add(draft);
            }
        }
        if (!carrying.isEmpty()) {
            return carrying;
        }
        if (begun.stream().map(Draft::base).distinct().count() > 1) {
            throw CopException.notFound(
                    "\"" + word + "\" fits " + begun.size() + " drafts: "
                            + String.join(", ", begun.stream().map(Draft::id).toList()) + ".",
                    "Write more of the one that you mean.");
        }
        return begun;
    }

    /** What has to be written, with the page of the drafts; nothing where nothing came or went. */
    List<Edit> edits(Function<List<Draft>, String> page) {
        if (!touched) {
            return List.of();
        }
        StringBuilder memory = new StringBuilder();
        drafts.values().forEach(draft -> memory.append(line(draft)).append('\n'));
        List<Edit> all = new ArrayList<>(edits.values());
        all.add(new Edit.Put(MEMORY, memory.toString()));
        all.add(new Edit.Put(PAGE, page.apply(drafts())));
        return all;
    }

    private static String checksum(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
