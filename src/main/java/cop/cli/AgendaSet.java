package cop.cli;

import cop.agenda.AgendaChange;
import cop.agenda.Feature;
import cop.model.Change;
import cop.model.CopException;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** {@code cop agenda set}. */
final class AgendaSet extends PlanCommand {

    private final Value<String> meeting = argument("MEETING", "The meeting: its id, its date, next or last.");
    private final Value<String> item = argument("ITEM", "The item: its id, its title or the beginning of either.");
    private final Value<Feature> field = argument(
            "FIELD",
            Read.word(Feature.class),
            "What to set: "
                    + String.join(
                            ", ", Stream.of(Feature.values()).map(Feature::id).toList()) + ".");
    private final Value<List<String>> words = optionalWords("VALUE", "What it shall say; \"\" takes it away.");

    AgendaSet() {
        super("set", "Sets what is said of an agenda item.");
        String[] lines = Stream.concat(
                        Stream.of(Feature.values())
                                .map(feature -> String.format("%-12s %s", feature.id(), feature.meaning())),
                        Stream.of(
                                "", "cop agenda set next screening length 30", "cop agenda set last screening held no"))
                .toArray(String[]::new);
        more(lines);
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        if (words.get().isEmpty()) {
            throw CopException.usage(
                    "Nothing is said about the " + field.get().id() + ".",
                    "Write it behind the field; \"\" takes away what is there.");
        }
        Meeting which = new Lookup(at.community(), today).meeting(meeting.get());
        Change change =
                AgendaChange.set(at.community(), which, item.get(), field.get(), String.join(" ", words.get()), today);
        return followingAgenda(change, at, today, which.id());
    }
}
