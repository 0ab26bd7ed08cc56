package cop.cli;

import cop.app.Desk;
import cop.evaluation.AnswerTable;
import cop.evaluation.MeetingAnswers;
import cop.evaluation.Questionnaires;
import cop.model.Change;
import cop.model.Lookup;
import cop.model.Snapshot;
import java.time.LocalDate;
import java.util.Optional;

/** {@code cop evaluation import}. */
final class EvaluationImport extends ReturnCommand {

    /** How answers came that somebody knows whose they are. */
    private enum Way {
        MAIL,
        WHATSAPP
    }

    private final Value<Optional<String>> meeting =
            optionalArgument("MEETING", "The meeting: its date, or last, which is meant if nothing is said.");
    private final Value<Optional<Way>> by = option(
            "--by",
            "WAY",
            Read.word(Way.class),
            "mail or whatsapp: not anonymous, so left out of what is about safety.");
    private final Value<Boolean> keep =
            flag("--keep", "Keep single answers in private/ once they are counted, on this machine only.");

    EvaluationImport() {
        super("import", "Takes in answers about a meeting, and counts them.", Questionnaires.afterMeetings());
        more(
                "A column for each question, with answers from 1 to 5; or, typed off",
                "paper, six numbers a line: 5 4 4 5 - 3. Time stamps, names and addresses",
                "are dropped. A column `by` may say mail or whatsapp for single rows.",
                "",
                "Answers wait on this machine until there are five; with fewer, those",
                "about two or three meetings go together. Import the same form as often",
                "as you like: rows with a time stamp are counted once.",
                "",
                "cop evaluation import answers.csv last",
                "cop evaluation import - 2026-03-19 --by whatsapp");
    }

    @Override
    protected Change place(Snapshot at, LocalDate today, AnswerTable answers, Desk mine) {
        return new MeetingAnswers(at.community(), mine::text)
                .from(
                        answers,
                        new Lookup(at.community(), today)
                                .pastMeeting(meeting.get().orElse("last")),
                        by.get().isPresent(),
                        keep.get(),
                        today);
    }
}
