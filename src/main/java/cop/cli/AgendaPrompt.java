package cop.cli;

import cop.agenda.GardenSheet;
import cop.agenda.Interventions;
import cop.agenda.Moment;
import cop.agenda.Prompts;
import cop.agenda.Subject;
import cop.model.Community;
import cop.model.Lookup;
import cop.model.Snapshot;
import cop.view.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code cop agenda prompt}. */
final class AgendaPrompt extends QuestionCommand {

    /** What the words are for. */
    private enum Use {
        CHECK_IN,
        CHECK_OUT,
        REFLECTION,
        INTERVENTION,
        GARDEN
    }

    private final Value<Optional<String>> meeting =
            optionalArgument("MEETING", "The meeting: its id, its date or next; next if nothing is said.");
    private final Value<Optional<Use>> use = option(
            "--for",
            "WHAT",
            Read.word(Use.class),
            "check-in, check-out, reflection, intervention or garden; check-in and check-out if nothing is said.");
    private final Value<Optional<Subject>> about = option(
            "--about", "SUBJECT", Read.word(Subject.class), "Only questions about this, such as trust or partners.");

    AgendaPrompt() {
        super("prompt", "Proposes questions to the group, new ones for a whole year.");
        more(
                "intervention shows the ways in which a facilitator can step in;",
                "garden is a page for each member to write on.",
                "",
                "cop agenda prompt next --for check-in --about partners",
                "cop agenda prompt --for garden --format html > garden.html");
    }

    @Override
    protected Answer ask(Snapshot at, LocalDate today) {
        Community community = at.community();
        if (use.get().filter(what -> what == Use.GARDEN).isPresent()) {
            return GardenSheet.of(community.charter()).answer();
        }
        if (use.get().filter(what -> what == Use.INTERVENTION).isPresent()) {
            return Interventions.of(community.charter()).answer();
        }
        List<Moment> moments = use.get()
                .map(what -> List.of(Moment.valueOf(what.name())))
                .orElse(List.of(Moment.CHECK_IN, Moment.CHECK_OUT));
        return Prompts.of(
                        community,
                        new Lookup(community, today).meeting(meeting.get().orElse("next")),
                        moments,
                        about.get())
                .answer();
    }
}
