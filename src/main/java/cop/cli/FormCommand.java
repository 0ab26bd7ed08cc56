package cop.cli;

import cop.evaluation.Questionnaire;
import cop.export.GoogleForm;
import cop.export.KoboForm;
import cop.model.CopException;
import cop.model.Snapshot;
import cop.render.Format;
import cop.store.Publication;
import cop.view.Answer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** A command that hands out a form: on paper, in a message, or as a file that makes it elsewhere. */
abstract class FormCommand extends Command {

    /** Where people fill it in, if it is neither on paper nor in a message. */
    private enum Place {
        GOOGLE_FORMS,
        KOBO
    }

    private final Value<Optional<Place>> place = option(
            "--for",
            "PLACE",
            Read.word(Place.class),
            "google-forms: a script that makes the form in one paste; kobo: an XLSForm for KoboToolbox, also offline.");
    private final Value<Optional<String>> contact =
            option("--contact", "NAME", "Who gathers the answers and can be talked to; better not the facilitator.");
    private final Value<Format> format = format();
    private final Value<Optional<LocalDate>> asOf =
            option("--as-of", "DATE", Read::date, "Answer as if today were this day.");
    private final Value<Optional<String>> out =
            option("--out", "FILE", "Write the form into this file, and renew it there.");

    FormCommand(String sentence) {
        super("form", sentence);
        commonOptionsEnd();
    }

    /** The form. */
    protected abstract Questionnaire form(Snapshot at, LocalDate today, Optional<String> who);

    /** What is handed out instead of the form, if anything. */
    protected Optional<Answer> instead(Snapshot at, LocalDate today) {
        return Optional.empty();
    }

    /** The form as an answer to show. */
    protected abstract Answer answer(Questionnaire form);

    @Override
    final ExitCode run(Session session) {
        Snapshot at = session.workbench().open();
        LocalDate today = asOf.get().orElseGet(() -> session.workbench().today(at.community()));
        Optional<Answer> other = instead(at, today);
        other.ifPresentOrElse(
                answer -> show(session, at, answer), () -> hand(session, at, form(at, today, contact.get())));
        session.mentionErrors(at, today);
        return ExitCode.OK;
    }

    private void hand(Session session, Snapshot at, Questionnaire form) {
        place.get().ifPresentOrElse(where -> make(session, form, where), () -> show(session, at, answer(form)));
        if (!form.isInNamedHands()) {
            session.remark(
                    "Nobody is named in the form. People trust it more with --contact NAME: who gathers the answers.");
        }
    }

    private void show(Session session, Snapshot at, Answer answer) {
        session.hand(answer, format.get(), at.community(), out.get());
    }

    private void make(Session session, Questionnaire form, Place where) {
        Optional<String> file = out.get();
        switch (where) {
            case GOOGLE_FORMS -> {
                String script = GoogleForm.of(form);
                if (file.isEmpty()) {
                    session.print(script);
                } else {
                    write(session, file.get(), GoogleForm.BEGINNING, script.getBytes(StandardCharsets.UTF_8));
                }
            }
            case KOBO -> {
                if (file.isEmpty()) {
                    throw CopException.usage(
                            "A form for KoboToolbox is a spreadsheet.", "Say where to put it, with --out form.xlsx");
                }
                write(session, file.get(), KoboForm.BEGINNING, KoboForm.of(form));
            }
        }
    }

    private static void write(Session session, String file, String beginning, byte[] bytes) {
        new Publication(beginning).write(session.environment().workingFolder().resolve(file), file, bytes);
        session.tell("Wrote " + file + ".");
    }
}
