package cop.message;

import cop.model.Meeting;
import cop.model.Member;
import java.util.List;

/** Puts messages into words: the templates of the community, in the shape that this topic needs them. */
public interface Letterpress {

    /**
     * The text of a message: its subject on the first line, and what it says below.
     *
     * @param templates the names of templates, of which the first that there is will do
     * @param languages of those who read it, the one that they prefer first
     */
    String message(List<String> templates, List<String> languages, Letter letter);

    /** The agenda of a meeting, as it is sent around. */
    String agenda(Meeting meeting);

    /** The letter for somebody who is new, shaped as other messages are. */
    String welcome(Member member);

    /** The page on which drafts are copied and opened. */
    String page(OutboxPage page);
}
