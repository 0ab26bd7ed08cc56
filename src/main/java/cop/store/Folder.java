package cop.store;

import cop.model.Community;
import cop.model.Problem;
import cop.model.Snapshot;
import cop.model.Source;
import cop.model.Sources;
import cop.model.Thing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** A data folder as it was read: what its files say, and the bytes that say it. */
public final class Folder {

    private final Map<String, Page> pages;
    private final Snapshot snapshot;

    Folder(Map<String, Page> pages) {
        this.pages = Collections.unmodifiableMap(new TreeMap<>(pages));
        this.snapshot = gather(this.pages);
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    /** The bytes of a file as they were read; empty where there was none. */
    Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(pages.get(path)).map(Page::bytes);
    }

    /** The files in which tabs and missing quotes can be mended, with their new bytes. */
    Map<String, byte[]> mended() {
        return Mending.of(pages.values());
    }

    /** The folder with other bytes in some files; an empty value takes the file away. Only these are read again. */
    Folder with(Map<String, Optional<byte[]>> changed) {
        Map<String, Page> next = new TreeMap<>(pages);
        changed.forEach((path, bytes) -> {
            if (Layout.key(path).isPresent()) {
                bytes.ifPresentOrElse(b -> next.put(path, Page.of(path, b)), () -> next.remove(path));
            }
        });
        return new Folder(next);
    }

    private static Snapshot gather(Map<String, Page> pages) {
        List<Thing> things = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Page page : pages.values()) {
            problems.addAll(page.problems());
            page.thing().ifPresent(things::add);
            if (isOrphan(page.path(), pages)) {
                problems.add(orphan(page.path()));
            }
        }
        return new Snapshot(Community.of(things), problems, sources(pages));
    }

    /** A register, minutes or messages in a folder that holds no meeting. */
    private static boolean isOrphan(String path, Map<String, Page> pages) {
        return Layout.key(path)
                .filter(key -> Layout.isOfMeeting(key.kind()))
                .filter(key -> !pages.containsKey(Layout.path(new Thing.Key(Thing.Kind.MEETING, key.id()))))
                .isPresent();
    }

    private static Problem orphan(String path) {
        return Problem.error(
                Page.FILE_NAME,
                new Source(path, 1, 1),
                "There is no meeting.yaml beside this file: add one with the `date` of the meeting.");
    }

    /** Looks places up in the bytes when somebody asks, which is seldom. */
    private static Sources sources(Map<String, Page> pages) {
        return new Sources() {
            @Override
            public Source of(Thing.Key key, String... path) {
                return find(key, text -> text.source(path));
            }

            @Override
            public Source ofKey(Thing.Key key, String... path) {
                return find(key, text -> text.sourceOfKey(path));
            }

            private Source find(Thing.Key key, Function<YamlText, Source> place) {
                String file = Layout.path(key);
                Page page = pages.get(file);
                return page == null ? new Source(file, 1, 1) : place.apply(YamlText.read(file, page.bytes()));
            }
        };
    }
}
