package cop.message;

import cop.model.Community;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names an e-mail for ever: the same message to the same readers has the same name on every machine. */
final class MailId {

    private static final int LENGTH = 32;

    private MailId() {}

    /** Made of what the message is about, what it says, of which plan, and for whom; nobody can read that in it. */
    static String of(Community community, Draft draft) {
        String meeting = draft.meeting();
        String readers = draft.to()
                .map(ids -> String.join(",", ids.stream().sorted().toList()))
                .orElse("everyone");
        String all = String.join(
                "\n",
                community.uid(meeting),
                String.join(",", draft.whats()),
                Integer.toString(community.moves(meeting)),
                draft.member().map("one "::concat).orElse(readers));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
