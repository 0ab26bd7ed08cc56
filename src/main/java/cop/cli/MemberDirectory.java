package cop.cli;

import cop.export.ContactCards;
import cop.member.Directory;
import cop.member.DirectoryPage;
import cop.model.Consent;
import cop.model.CopException;
import cop.model.Snapshot;
import cop.render.Format;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop member directory}. */
final class MemberDirectory extends Command {

    /** How a directory is handed on: in a format of every answer, or as contact cards. */
    private enum Way {
        TEXT,
        MARKDOWN,
        CSV,
        JSON,
        HTML {
            @Override
            void show(Directory directory, Session session, Snapshot at, LocalDate today) {
                session.answer(DirectoryPage.answer(directory, today), Format.HTML, at.community());
            }
        },
        PDF {
            @Override
            void show(Directory directory, Session session, Snapshot at, LocalDate today) {
                session.answer(DirectoryPage.answer(directory, today), Format.PDF, at.community());
            }
        },
        VCARD {
            @Override
            void show(Directory directory, Session session, Snapshot at, LocalDate today) {
                session.print(ContactCards.of(directory));
            }
        };

        void show(Directory directory, Session session, Snapshot at, LocalDate today) {
            session.answer(directory.answer(), Format.valueOf(name()), at.community());
        }
    }

    private final Value<Optional<Consent.Audience>> audience = option(
            "--audience",
            "AUDIENCE",
            Read.word(Consent.Audience.class),
            "Who will see it: members, partners or public.");
    private final Value<Optional<Way>> way = option(
            "--format",
            "FORMAT",
            Read.word(Way.class),
            "How to show it: text (default), markdown, csv, json, html, pdf or vcard.");
    private final Value<Optional<LocalDate>> asOf =
            option("--as-of", "DATE", Read::date, "Answer as if today were this day.");

    MemberDirectory() {
        super("directory", "Lists what each member lets an audience see, and no more.");
        more(
                "",
                "cop member directory --audience members --format html > members.html",
                "cop member directory --audience members --format vcard > members.vcf");
    }

    @Override
    ExitCode run(Session session) {
        Consent.Audience whom = audience.get()
                .orElseThrow(() -> CopException.usage(
                        "Who will see this directory?", "Say it with --audience members, partners or public."));
        Snapshot at = session.workbench().open();
        LocalDate today = asOf.get().orElseGet(() -> session.workbench().today(at.community()));
        way.get().orElse(Way.TEXT).show(Directory.of(at.community(), whom, today), session, at, today);
        session.mentionErrors(at, today);
        return ExitCode.OK;
    }
}
