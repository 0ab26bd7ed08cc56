package cop.evaluation;

import cop.view.Cell;
import cop.view.Column;
import cop.view.Table;
import java.util.List;

/** Shows all blocks below one another. */
final class BlockLines {

    private BlockLines() {}

    static Table of(List<BlockReport.Line> blocks) {
        return new Table(
                List.of(
                        Column.of("block", "Block"),
                        Column.number("meetings", "Meetings"),
                        Column.number("answers", "Answers"),
                        Column.of("worth-my-time", "Worth the time"),
                        Column.of("could-say", "Spoke plainly")),
                blocks.stream()
                        .map(line -> List.of(
                                Cell.of(line.block()),
                                Cell.of(line.meetings()),
                                Cell.of(line.answers()),
                                Cell.of(line.worthMyTime()),
                                Cell.of(line.couldSay())))
                        .toList(),
                "There is no block yet.");
    }
}
