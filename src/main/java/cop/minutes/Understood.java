package cop.minutes;

import cop.minutes.Notes.Unclear;
import cop.model.Minutes.Note;
import cop.model.Minutes.Sort;
import cop.model.Register.Guests;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What plain notes mean for one meeting.
 *
 * @param notes in the order in which they were written, by their sort
 * @param present members' ids
 * @param apologies members' ids
 * @param guests visitors, by name or counted
 * @param reviewed whether earlier actions were picked up again
 * @param unclear what was not understood, in the order of lines
 * @param remarks what was understood only in part, a sentence each
 * @param off how many lines were off the record
 */
record Understood(
        Map<Sort, List<Note>> notes,
        List<Promise> promises,
        List<String> present,
        List<String> apologies,
        Optional<Guests> guests,
        Optional<Boolean> reviewed,
        List<Unclear> unclear,
        List<String> remarks,
        int off) {

    Understood {
        notes = Map.copyOf(notes);
        promises = List.copyOf(promises);
        present = List.copyOf(present);
        apologies = List.copyOf(apologies);
        unclear = List.copyOf(unclear);
        remarks = List.copyOf(remarks);
    }
}
