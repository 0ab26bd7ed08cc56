package cop.message;

import cop.model.Meeting;

/** Puts messages into words: the templates of the community, in the shape that this topic needs them. */
public interface Letterpress {

    /**
     * The text of a message: its subject on the first line, and what it says below.
     *
     * @param template the template's name
     */
    String message(String template, Letter letter);

    /** The agenda of a meeting, as it is sent around. */
    String agenda(Meeting meeting);
}
