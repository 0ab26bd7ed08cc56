package cop.cli;

import cop.agenda.AgendaChange;
import cop.agenda.Feature;
import cop.agenda.Spot;
import cop.model.Change;
import cop.model.Lookup;
import cop.model.Meeting;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code cop agenda add}. */
final class AgendaAdd extends PlanCommand {

    private static final List<Feature> SAID = List.of(
            Feature.KIND,
            Feature.LENGTH,
            Feature.LEAD,
            Feature.PROPOSED_BY,
            Feature.GOAL,
            Feature.METHOD,
            Feature.PROMPT,
            Feature.NEEDS);

    private final Value<String> meeting = argument("MEETING", "The meeting: its id, its date or next.");
    private final Value<Optional<String>> title =
            optionalArgument("TITLE", "What people call it; not needed for a check-in, a break and the like.");
    private final Map<Feature, Value<Optional<String>>> said = new EnumMap<>(Feature.class);
    private final Value<Optional<String>> before;
    private final Value<Optional<String>> after;

    AgendaAdd() {
        super("add", "Adds an item to the agenda of a meeting.");
        for (Feature feature : SAID) {
            String names = feature == Feature.PROPOSED_BY ? "--by, --proposed-by" : "--" + feature.id();
            said.put(feature, option(names, feature.label(), feature.meaning()));
        }
        before = option("--before", "ITEM", "Before this item; otherwise it goes where its kind belongs.");
        after = option("--after", "ITEM", "After this item.");
        more(
                "cop agenda add next \"Screening\" --kind discussion --length 40 --lead eli",
                "cop agenda add next --kind break");
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        Map<Feature, String> given = new EnumMap<>(Feature.class);
        said.forEach((feature, value) -> value.get().ifPresent(text -> given.put(feature, text)));
        Meeting which = new Lookup(at.community(), today).meeting(meeting.get());
        Change change =
                AgendaChange.add(at.community(), which, title.get(), given, Spot.of(before.get(), after.get()), today);
        return followingAgenda(change, at, today, which.id());
    }
}
