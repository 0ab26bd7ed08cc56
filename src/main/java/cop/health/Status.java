package cop.health;

import cop.view.Cell.Tone;

/** What an indicator says in the end; the sign never stands without the word. */
enum Status {
    HEALTHY("healthy", "●", Tone.GOOD),
    WATCH("watch", "◐", Tone.WATCH),
    ACT("act", "▲", Tone.BAD),
    /** The likely range reaches from where it is healthy to where it asks for action: the data cannot tell. */
    UNCLEAR("unclear", "?", Tone.PLAIN),
    NOT_ENOUGH_DATA("not enough data", "·", Tone.FAINT),
    NOT_APPLICABLE("not applicable", "–", Tone.FAINT),
    /** It stands beside other figures and is never judged. */
    NOT_JUDGED("not judged", "–", Tone.FAINT);

    private final String word;
    private final String sign;
    private final Tone tone;

    Status(String word, String sign, Tone tone) {
        this.word = word;
        this.sign = sign;
        this.tone = tone;
    }

    String word() {
        return word;
    }

    /** The word in the form of an id, for programs. */
    String key() {
        return word.replace(' ', '-');
    }

    String shown() {
        return sign + " " + word;
    }

    Tone tone() {
        return tone;
    }

    /** Whether the indicator spoke and was judged. */
    boolean isJudgement() {
        return this == HEALTHY || this == WATCH || this == ACT || this == UNCLEAR;
    }

    /** This one, or another if that is graver. */
    Status atLeast(Status other) {
        return other == ACT || (other == WATCH && this != ACT) ? other : this;
    }
}
