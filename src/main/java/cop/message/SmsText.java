package cop.message;

/**
 * Counts a text as mobile networks do: 160 characters of their own alphabet make one SMS, 70 where a single character is
 * foreign to it; a longer text is cut into parts that are shorter still.
 */
public final class SmsText {

    // The alphabet of 3GPP TS 23.038; those of the second line take the room of two.
    private static final String ALPHABET =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
                    + "¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String TWOFOLD = "^{}\\[~]|€\f";

    private static final int LIMIT = 160;
    private static final int PART = 153;
    private static final int FOREIGN_LIMIT = 70;
    private static final int FOREIGN_PART = 67;

    private final int size;
    private final boolean foreign;

    private SmsText(int size, boolean foreign) {
        this.size = size;
        this.foreign = foreign;
    }

    public static SmsText of(String text) {
        int septets = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (TWOFOLD.indexOf(c) >= 0) {
                septets += 2;
            } else if (ALPHABET.indexOf(c) >= 0) {
                septets++;
            } else {
                return new SmsText(text.length(), true);
            }
        }
        return new SmsText(septets, false);
    }

    /** How many characters the network counts. */
    public int size() {
        return size;
    }

    /** How many fit into one. */
    public int limit() {
        return foreign ? FOREIGN_LIMIT : LIMIT;
    }

    /** As how many SMS it is sent and paid. */
    public int parts() {
        int part = foreign ? FOREIGN_PART : PART;
        return size <= limit() ? 1 : (size + part - 1) / part;
    }

    /** Our own dashes and quotes in characters that cost no more than others; what people wrote otherwise stays. */
    static String cheap(String text) {
        return text.replace('–', '-')
                .replace('—', '-')
                .replace('·', '-')
                .replace('‘', '\'')
                .replace('’', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace("…", "...")
                .replace('\u00A0', ' ');
    }
}
