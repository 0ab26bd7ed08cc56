package cop.evaluation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/** A mark by which a row is known again. It is so short that a great many rows could have it, so that it leads back to none. */
final class Fingerprint {

    private static final int BYTES = 3;

    private Fingerprint() {}

    static String of(String row) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(row.getBytes(StandardCharsets.UTF_8));
            StringBuilder print = new StringBuilder();
            for (int i = 0; i < BYTES; i++) {
                print.append(String.format(Locale.ROOT, "%02x", digest[i]));
            }
            return print.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
