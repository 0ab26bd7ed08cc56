package cop.examples;

import cop.examples.Story.Scene;
import cop.model.AgendaItem;
import cop.model.Charter;
import cop.model.Id;
import cop.model.Role;
import cop.model.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes the agendas of a sample community. */
record Programme(Charter charter, Random random) {

    /** The standing blocks, with the items of the day sharing the time in the middle. */
    List<AgendaItem> of(Scene scene, List<String> awaited, int length) {
        List<AgendaItem> blocks = charter.customs().standingBlocks(Optional.of(length));
        int frame = blocks.stream()
                .mapToInt(block ->
                        block.length().flatMap(AgendaItem.Length::minutes).orElse(0))
                .sum();
        List<String> leads = new ArrayList<>(awaited);
        leads.remove(charter.role(Role.FACILITATOR).holder().orElseThrow());
        List<AgendaItem> agenda = new ArrayList<>();
        for (AgendaItem block : blocks) {
            if (block.kindOrOpen() == AgendaItem.Kind.OPEN) {
                List<Story.Line> content = scene.lines().stream()
                        .filter(line -> kind(line).isPresent())
                        .toList();
                int share = (length - frame) / content.size() / 5 * 5;
                for (Story.Line line : content) {
                    agenda.add(item(line, share, leads.remove(0)));
                }
            } else {
                agenda.add(block);
            }
        }
        return agenda;
    }

    /** Members bring two of three items; the others come from whoever champions the community. */
    private AgendaItem item(Story.Line line, int minutes, String lead) {
        String champion = charter.role(Role.CHAMPION).holder().orElseThrow();
        return new AgendaItem(
                Id.brief(line.text()),
                kind(line),
                Optional.of(line.text()),
                Optional.of(AgendaItem.Length.of(minutes)),
                Optional.of(lead),
                Optional.of(random.nextInt(3) == 0 ? champion : lead),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<AgendaItem.Kind> kind(Story.Line line) {
        return Word.constant(AgendaItem.Kind.values(), line.word());
    }
}
