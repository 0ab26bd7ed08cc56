package cop.check;

import cop.model.AgendaItem;
import cop.model.Meeting;
import java.util.OptionalInt;

/**
 * How the time of an agenda is spent.
 *
 * @param total minutes of the whole meeting; where it does not say, those of its items
 * @param presentation minutes of one speaking to all
 * @param together minutes of group work and discussion
 * @param known whether every content item has a kind and a length
 */
record Minutage(int total, int presentation, int together, boolean known) {

    static Minutage of(Meeting meeting) {
        int fixed = 0;
        int sharing = 0;
        for (AgendaItem item : meeting.agenda()) {
            OptionalInt minutes = minutes(item);
            fixed += minutes.orElse(0);
            sharing += minutes.isPresent() ? 0 : 1;
        }
        int total = meeting.length().orElse(fixed);
        int share = sharing == 0 ? 0 : Math.max(0, total - fixed) / sharing;
        int presentation = 0;
        int together = 0;
        boolean known = true;
        for (AgendaItem item : meeting.agenda()) {
            int minutes = minutes(item).orElse(share);
            AgendaItem.Kind kind = item.kindOrOpen();
            presentation += kind.isPresentation() ? minutes : 0;
            together += kind.isTogether() ? minutes : 0;
            known &= kind.isFrame() || (kind.isContent() && minutes > 0);
        }
        return new Minutage(total, presentation, together, known);
    }

    private static OptionalInt minutes(AgendaItem item) {
        return item.length().isPresent() && item.length().get().minutes().isPresent()
                ? OptionalInt.of(item.length().get().minutes().get())
                : OptionalInt.empty();
    }
}
