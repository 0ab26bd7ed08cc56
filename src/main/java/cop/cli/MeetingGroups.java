package cop.cli;

import cop.model.Lookup;
import cop.model.Snapshot;
import cop.network.Grouping;
import cop.view.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code cop meeting groups}. */
final class MeetingGroups extends QuestionCommand {

    private final Value<Optional<String>> meeting =
            optionalArgument("MEETING", "The meeting: its id, its date, next or last; next if nothing is said.");
    private final Value<Optional<Integer>> groups = option("--groups", "NUMBER", Read::number, "How many groups.");
    private final Value<Optional<Integer>> size =
            option("--of", "SIZE", Read::number, "About how many people in each; 4 if nothing is said.");
    private final Value<Optional<Integer>> seed = option(
            "--seed", "NUMBER", Read::number, "Any number: another one mixes people another way, if there is one.");
    private final Value<List<String>> swaps =
            pairs("--swap", "MEMBER", "Two people who change places; may be said several times.");

    MeetingGroups() {
        super("groups", "Parts the people at a meeting into groups that mix them.");
        more(
                "Groups mix organisations, perspectives and people who have not worked",
                "together yet. They are made of those who are there by the register, or",
                "of all who are expected. Asked again, the groups are the same.",
                "",
                "cop meeting groups next --groups 3",
                "cop meeting groups next --groups 3 --swap ana ben --swap chi dee");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        return new Grouping(groups.get(), size.get(), seed.get(), swaps.get())
                .at(new Lookup(at.community(), today).meeting(meeting.get().orElse("next")), at.community(), today)
                .answer();
    }
}
