package cop.model;

import cop.model.AgendaItem.Kind;
import cop.model.AgendaItem.Length;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The blocks of time that every meeting has. */
public final class StandingBlocks {

    /** From this length on a meeting needs a break (the guide, section 2.3), in minutes. */
    private static final int LONG = 120;

    private StandingBlocks() {}

    /** What the guide asks of an agenda. */
    static List<AgendaItem> usual(Optional<Integer> length) {
        List<AgendaItem> blocks = new ArrayList<>();
        blocks.add(block(Kind.CHECK_IN, Length.of(10)));
        blocks.add(block(Kind.RECAP, Length.of(5)));
        blocks.add(block(Kind.ACTIONS, Length.of(10)));
        blocks.add(block(Kind.OPEN, Length.REST));
        if (length.filter(minutes -> minutes >= LONG).isPresent()) {
            blocks.add(block(Kind.BREAK, Length.of(15)));
        }
        blocks.add(block(Kind.FUTURE_AGENDA, Length.of(10)));
        blocks.add(block(Kind.CHECK_OUT, Length.of(10)));
        return blocks;
    }

    /** The item with the title and length that are usual for its kind, where nothing is said. */
    public static AgendaItem filled(AgendaItem item) {
        if (!item.kindOrOpen().isFrame()) {
            return item;
        }
        Optional<Length> length = usual(Optional.of(LONG)).stream()
                .filter(block -> block.kind().equals(item.kind()))
                .findFirst()
                .flatMap(AgendaItem::length);
        return item.withTitle(item.title().or(() -> Optional.of(item.heading())))
                .withLength(item.length().or(() -> length));
    }

    static List<AgendaItem> withIds(List<AgendaItem> blocks) {
        Set<String> taken = new HashSet<>();
        for (AgendaItem block : blocks) {
            block.id().ifPresent(taken::add);
        }
        List<AgendaItem> named = new ArrayList<>();
        for (AgendaItem block : blocks) {
            if (block.id().isPresent()) {
                named.add(block);
            } else {
                String id = Id.free(name(block), taken);
                taken.add(id);
                named.add(block.withId(id));
            }
        }
        return named;
    }

    /** A name that still fits when the title of an open item is decided. */
    private static String name(AgendaItem block) {
        Kind kind = block.kindOrOpen();
        return kind == Kind.OPEN ? "topic" : Word.of(kind);
    }

    private static AgendaItem block(Kind kind, Length length) {
        return AgendaItem.of(kind, kind.title(), length);
    }
}
