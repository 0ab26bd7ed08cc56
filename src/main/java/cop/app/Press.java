package cop.app;

import cop.agenda.Agenda;
import cop.message.Letter;
import cop.message.Letterpress;
import cop.model.Community;
import cop.model.Meeting;
import cop.render.Markup;
import cop.render.Templates;
import java.time.LocalDate;

/** Puts messages into words by the templates in force. */
public record Press(Templates templates, Community community, LocalDate today) implements Letterpress {

    @Override
    public String message(String template, Letter letter) {
        return templates.fill(template, Markup.TEXT, letter);
    }

    @Override
    public String agenda(Meeting meeting) {
        return templates.fill(
                "agenda", Markup.TEXT, Agenda.of(community, meeting, today).circular(community));
    }
}
