package cop.cli;

import cop.member.Amendment;
import cop.member.Particular;
import cop.model.Change;
import cop.model.Lookup;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code cop member set}. */
final class MemberSet extends ChangeCommand {

    private final Value<String> member = argument("MEMBER", "The member: the id, the beginning of it, or the name.");
    private final Map<Particular, Value<List<String>>> values = new EnumMap<>(Particular.class);

    MemberSet() {
        super("set", "Sets what is known of a person, and what others may see of it.");
        for (Particular particular : Particular.values()) {
            values.put(particular, value(particular));
        }
        more(
                "",
                "What you give takes the place of what stood there; \"\" takes it away.",
                "WORDS and FIELDS are parted by commas, or the option is repeated.",
                "",
                "cop member set ana --place \"Soweto, Gauteng\" --language en,zu --phone \"\"",
                "cop member set ana --consent-members name,email --withdraw public");
    }

    private Value<List<String>> value(Particular particular) {
        String name = "--" + particular.id();
        if (particular.isRepeatable()) {
            return options(name, particular.label(), particular.meaning());
        }
        Value<Optional<String>> one = option(name, particular.label(), particular.meaning());
        return () -> one.get().stream().toList();
    }

    @Override
    protected Change plan(Snapshot at, LocalDate today) {
        Map<Particular, List<String>> given = new EnumMap<>(Particular.class);
        values.forEach((particular, value) -> {
            if (!value.get().isEmpty()) {
                given.put(particular, value.get());
            }
        });
        return new Amendment(given)
                .change(at.community(), new Lookup(at.community(), today).member(member.get()), today);
    }
}
