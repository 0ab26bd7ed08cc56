package cop.cli;

import cop.model.Consent;
import cop.model.Snapshot;
import cop.network.Area;
import cop.network.MemberMap;
import cop.view.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code cop member map}. */
final class MemberMapCommand extends QuestionCommand {

    private final Value<Optional<Consent.Audience>> audience = option(
            "--audience",
            "AUDIENCE",
            Read.word(Consent.Audience.class),
            "Count only what members let them see: members, partners or public.");
    private final Value<List<String>> areas = optionalWords(
            "AREA", "Only these: perspective, level, expertise, service, place, language or organisation.");

    MemberMapCommand() {
        super("map", "Counts what the members bring, against what the charter wants.");
        more(
                "It counts everything that the files say and names nobody. To show the map",
                "to others, say to whom, and what is not shared with them stays out of it.",
                "",
                "cop member map expertise place --audience members");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        List<Area> asked =
                areas.get().stream().map(Read.word(Area.class)::value).toList();
        return MemberMap.of(at.community(), asked, audience.get(), today).answer();
    }
}
