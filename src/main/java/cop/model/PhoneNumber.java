package cop.model;

import java.util.Optional;

/**
 * A phone number as it is compared with others: {@code +27 82 000 0000}, {@code 0027820000000} and {@code 082 000 0000} are
 * the same.
 *
 * @param digits those behind the plus; of a number without a country those behind the leading zero
 * @param international whether the country is part of it
 */
public record PhoneNumber(String digits, boolean international) {

    private static final int FEWEST_DIGITS = 8;
    private static final int LONGEST_COUNTRY = 3;

    /** The number that a text is; empty for a text of other things than digits and what is written between them. */
    public static Optional<PhoneNumber> of(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (" +-().\u00A0\u202F\u2011".indexOf(c) < 0) {
                return Optional.empty();
            }
        }
        String all = digits.toString();
        if (all.length() < FEWEST_DIGITS) {
            return Optional.empty();
        }
        if (all.startsWith("00")) {
            return Optional.of(new PhoneNumber(all.substring(2), true));
        }
        return Optional.of(all.startsWith("0") ? new PhoneNumber(all.substring(1), false) : new PhoneNumber(all, true));
    }

    boolean isSame(PhoneNumber other) {
        if (international == other.international) {
            return digits.equals(other.digits);
        }
        String whole = international ? digits : other.digits;
        String national = international ? other.digits : digits;
        int country = whole.length() - national.length();
        return country > 0 && country <= LONGEST_COUNTRY && whole.endsWith(national);
    }
}
