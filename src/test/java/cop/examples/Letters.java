package cop.examples;

import cop.examples.Story.Scene;
import cop.model.Channel;
import cop.model.Correspondence;
import cop.model.Correspondence.Sending;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a sample community sends about a meeting. */
final class Letters {

    private Letters() {}

    /** All that is owed; after the last meeting only what goes out at once, and slides not always. */
    static Correspondence about(Scene scene, boolean last, boolean slides) {
        List<Sending> sent = new ArrayList<>();
        add("invitation", -28, scene, sent);
        add("rsvp", -14, scene, sent);
        add("week-before", -7, scene, sent);
        add("agenda", -3, scene, sent);
        add("evaluation", 0, scene, sent);
        add("thanks", 1, scene, sent);
        if (!last) {
            add("minutes", 5, scene, sent);
        }
        if (!last && slides) {
            add("materials", 6, scene, sent);
        }
        return new Correspondence(scene.date().toString(), sent);
    }

    private static void add(String what, int days, Scene scene, List<Sending> sent) {
        sent.add(new Sending(
                what,
                scene.date().plusDays(days).atTime(days == 0 ? 17 : 9, 0).atOffset(ZoneOffset.ofHours(2)),
                Optional.of(Channel.EMAIL),
                Optional.empty()));
    }
}
