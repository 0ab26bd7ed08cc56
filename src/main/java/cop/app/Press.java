package cop.app;

import cop.agenda.Agenda;
import cop.member.Welcome;
import cop.message.Letter;
import cop.message.Letterpress;
import cop.message.OutboxPage;
import cop.model.Community;
import cop.model.Meeting;
import cop.model.Member;
import cop.render.Markup;
import cop.render.ScriptedPage;
import cop.render.Templates;
import java.time.LocalDate;
import java.util.List;

/** Puts messages into words by the templates in force. */
public record Press(Templates templates, Community community, LocalDate today) implements Letterpress {

    @Override
    public String message(List<String> names, List<String> languages, Letter letter) {
        return templates.fillFirst(names, languages, Markup.TEXT, letter);
    }

    @Override
    public String agenda(Meeting meeting) {
        return templates.fill(
                "agenda", Markup.TEXT, Agenda.of(community, meeting, today).circular(community));
    }

    @Override
    public String welcome(Member member) {
        return templates.fillFirst(
                List.of("welcome"), member.profile().languages(), Markup.TEXT, Welcome.to(member, community, today));
    }

    @Override
    public String page(OutboxPage page) {
        return ScriptedPage.of("outbox", "Outbox, " + page.community(), page, templates);
    }
}
