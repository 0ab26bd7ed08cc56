package cop.agenda;

import cop.agenda.Booklet.Part;
import cop.model.Charter;
import cop.model.Life.Stage;
import cop.view.Answer;
import cop.view.Prose;
import cop.view.Sections;
import cop.view.Sections.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * The ways in which a facilitator can step in, as far as they suit the community.
 *
 * @param withheld what a ripe community could bear and this one is spared; empty where nothing is left out
 */
public record Interventions(List<Card> cards, String withheld) {

    /**
     * One way.
     *
     * @param when what is happening
     * @param say how it could sound: a question before an answer
     */
    public record Card(String name, String when, String what, String say) {}

    public Interventions {
        cards = List.copyOf(cards);
    }

    public static Interventions of(Charter charter) {
        boolean mature = charter.life()
                .stage()
                .filter(stage -> stage.compareTo(Stage.MATURING) >= 0)
                .isPresent();
        List<Card> cards = new ArrayList<>();
        String withheld = "";
        for (Part part : Booklet.named("interventions").parts()) {
            if (mature || part.value("stage").isEmpty()) {
                cards.add(new Card(part.heading(), part.text("when"), part.text("do"), part.text("say")));
            } else {
                withheld = part.heading()
                        + " is a way for groups that know each other well: it is shown from stage: maturing in"
                        + " community.yaml on.";
            }
        }
        return new Interventions(cards, withheld);
    }

    public Answer answer() {
        List<Section> sections = new ArrayList<>();
        for (Card card : cards) {
            sections.add(new Section(
                    card.name(),
                    new Prose("When: " + card.when() + "\n\n" + card.what()
                            + (card.say().isEmpty() ? "" : "\n\n“" + card.say() + "”"))));
        }
        sections.add(new Section(
                "", new Prose("When in doubt, ask rather than tell." + (withheld.isEmpty() ? "" : "\n\n" + withheld))));
        return new Answer(this, new Sections(sections));
    }
}
