package cop.register;

import cop.model.ChatLine;
import cop.model.Plain;
import cop.model.Source;
import cop.register.Heard.Listening;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes the messages of a group chat apart, as WhatsApp exports them or as they are copied out of it. */
final class ChatReader {

    private static final Pattern MEDIUM = Pattern.compile(
            "<?(media|image|video|audio|gif|sticker|document|contact card|video note)( message)? omitted>?"
                    + "|.*\\(file attached\\)|<attached: .*>|(this|you deleted this) message( was deleted)?\\.?|null"
                    + "|(missed|declined) (voice|video) call.*|waiting for this message.*");
    private static final Pattern NOTICE = Pattern.compile(
            "messages (and calls|to this group|to this chat).*|.* (end-to-end encrypted).*|.*joined using (this|a) .*"
                    + "|.* (added|removed|left|created (this )?group|changed (the|this|their)|pinned a message|turned o).*");
    private static final Pattern POLL = Pattern.compile("poll:.*");
    private static final String EDITED = "<this message was edited>";

    private final String file;
    private final boolean dayFirst;
    private final Listening heard = new Listening();

    private final List<String> text = new ArrayList<>();
    private Optional<ChatLine> open = Optional.empty();
    private int begun;

    private ChatReader(String file, boolean dayFirst) {
        this.file = file;
        this.dayFirst = dayFirst;
    }

    /** Whether a text holds messages of a chat. */
    static boolean isChat(List<String> lines) {
        return lines.stream().anyMatch(line -> ChatLine.of(line).isPresent());
    }

    /** @param dayFirst whether days are written before months where the messages themselves do not tell */
    static Heard read(String file, List<String> lines, boolean dayFirst) {
        List<ChatLine> heads =
                lines.stream().flatMap(line -> ChatLine.of(line).stream()).toList();
        ChatReader reader = new ChatReader(file, ChatLine.isDayFirst(heads, dayFirst));
        for (int i = 0; i < lines.size(); i++) {
            reader.take(lines.get(i), i + 1);
        }
        reader.close();
        return reader.heard.finish();
    }

    private void take(String line, int number) {
        Optional<ChatLine> head = ChatLine.of(line);
        if (head.isPresent()) {
            close();
            open = head;
            begun = number;
            text.add(head.get().rest());
        } else if (open.isPresent()) {
            text.add(Plain.line(line));
        } else if (!Plain.line(line).isEmpty()) {
            heard.pass(Chaff.HEADING);
        }
    }

    /** The message that was open is whole. */
    private void close() {
        open.ifPresent(head -> message(head, String.join("\n", text).strip()));
        text.clear();
    }

    private void message(ChatLine head, String whole) {
        int colon = whole.indexOf(": ") < 0 && whole.endsWith(":") ? whole.length() - 1 : whole.indexOf(": ");
        int end = whole.indexOf('\n') < 0 ? whole.length() : whole.indexOf('\n');
        if (colon < 0 || colon > end) {
            heard.pass(Chaff.NOTICE);
            return;
        }
        String said = said(whole.substring(Math.min(whole.length(), colon + 1)));
        String low = said.toLowerCase(Locale.ROOT);
        boolean single = low.indexOf('\n') < 0;
        if (said.isEmpty() || (single && MEDIUM.matcher(low).matches())) {
            heard.pass(Chaff.MEDIUM);
        } else if (POLL.matcher(low.lines().findFirst().orElse("")).matches()) {
            said.lines().forEach(line -> heard.pass(Chaff.BALLOT));
        } else if (single && isNotice(whole.substring(0, colon), low)) {
            heard.pass(Chaff.NOTICE);
        } else {
            String name = Plain.line(whole.substring(0, colon));
            String plain = name.startsWith("~") ? name.substring(1).strip() : name;
            heard.add(new Saying(
                    new Source(file, begun, 1),
                    List.of(plain),
                    said,
                    head.at(dayFirst),
                    true,
                    Optional.empty(),
                    false));
        }
    }

    private static String said(String text) {
        String said = text.strip();
        boolean edited = said.toLowerCase(Locale.ROOT).endsWith(EDITED);
        return edited ? said.substring(0, said.length() - EDITED.length()).strip() : said;
    }

    /** A notice may hold a colon, as a group's new name may; an iPhone puts the group's name before it. */
    private static boolean isNotice(String before, String said) {
        return said.contains("end-to-end encrypted")
                || NOTICE.matcher(before.toLowerCase(Locale.ROOT)).matches();
    }
}
