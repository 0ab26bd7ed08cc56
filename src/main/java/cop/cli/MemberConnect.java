package cop.cli;

import cop.export.NetworkDot;
import cop.export.NetworkSvg;
import cop.model.Community;
import cop.model.Consent;
import cop.model.CopException;
import cop.model.Lookup;
import cop.model.Snapshot;
import cop.network.Introductions;
import cop.network.Network;
import cop.render.Format;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** {@code cop member connect}. */
final class MemberConnect extends Command {

    private static final int MONTHS = 12;

    /** How it is shown: introductions in a format of every answer, or who works with whom as a drawing. */
    private enum Way {
        TEXT,
        MARKDOWN,
        CSV,
        JSON,
        HTML,
        DOT,
        SVG;

        Optional<Function<Network, String>> drawing() {
            return switch (this) {
                case DOT -> Optional.of(NetworkDot::of);
                case SVG -> Optional.of(NetworkSvg::of);
                case TEXT, MARKDOWN, CSV, JSON, HTML -> Optional.empty();
            };
        }
    }

    private final Value<Optional<String>> member =
            optionalArgument("MEMBER", "Whom to introduce: the id, the beginning of it, or the name.");
    private final Value<Optional<Consent.Audience>> audience = option(
            "--audience",
            "AUDIENCE",
            Read.word(Consent.Audience.class),
            "Who will see it: members (default), partners or public.");
    private final Value<Optional<LocalDate>> since = option(
            "--since",
            "DATE",
            Read::date,
            "For a drawing: the day from which on it counts; otherwise twelve months ago.");
    private final Value<Optional<Way>> way = option(
            "--format",
            "FORMAT",
            Read.word(Way.class),
            "How to show it: text (default), markdown, csv, json or html; dot or svg draw who works with whom.");
    private final Value<Optional<LocalDate>> asOf =
            option("--as-of", "DATE", Read::date, "Answer as if today were this day.");

    MemberConnect() {
        super("connect", "Proposes whom to introduce to whom, and draws who works with whom.");
        more(
                "It looks for what one member asks or wants to learn and another knows",
                "or offers, across organisations, places and perspectives. People who",
                "worked together are not introduced: those who owned an action together,",
                "or of whom one facilitated a meeting and the other kept its knowledge.",
                "Everything rests on what members let the audience see.",
                "",
                "cop member connect ana",
                "cop member connect --format svg > who-works-with-whom.svg");
    }

    @Override
    ExitCode run(Session session) {
        Snapshot at = session.workbench().open();
        LocalDate today = asOf.get().orElseGet(() -> session.workbench().today(at.community()));
        Way chosen = way.get().orElse(Way.TEXT);
        Optional<Function<Network, String>> drawing = chosen.drawing();
        if (drawing.isPresent()) {
            session.print(drawing.get().apply(network(at.community(), today)));
        } else {
            session.answer(
                    introductions(at.community(), today).answer(), Format.valueOf(chosen.name()), at.community());
        }
        session.mentionErrors(at, today);
        return ExitCode.OK;
    }

    private Consent.Audience whom() {
        return audience.get().orElse(Consent.Audience.MEMBERS);
    }

    private Network network(Community community, LocalDate today) {
        if (member.get().isPresent()) {
            throw CopException.usage(
                    "A drawing shows everybody.",
                    "Leave the member out, or take --format text, markdown, csv, json or html.");
        }
        return Network.of(
                community, whom(), since.get().orElse(today.minusMonths(MONTHS).plusDays(1)), today);
    }

    private Introductions introductions(Community community, LocalDate today) {
        return Introductions.of(
                community, whom(), member.get().map(text -> new Lookup(community, today).member(text)), today);
    }
}
