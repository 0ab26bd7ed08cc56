package cop.minutes;

import cop.minutes.Notes.Entry;
import cop.minutes.Notes.Unclear;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what there is to say about lines while they are interpreted. */
final class Margin {

    private final List<Unclear> unclear;
    private final List<String> remarks = new ArrayList<>();

    Margin(List<Unclear> unclear) {
        this.unclear = new ArrayList<>(unclear);
    }

    /** An entry was understood, and there is something to say about it. */
    void remark(Entry entry, String sentence) {
        remarks.add("Line " + entry.line() + ": " + sentence);
    }

    /** An entry, or a part of it, was not understood. */
    void unclear(Entry entry, String why) {
        unclear.add(new Unclear(entry.line(), entry.lines(), entry.mark().word() + ": " + entry.text(), why));
    }

    List<Unclear> unclear() {
        unclear.sort(Comparator.comparingInt(Unclear::line));
        return unclear;
    }

    List<String> remarks() {
        return remarks;
    }
}
