package cop.health;

import cop.stats.Interval;

/** Says shares as people read them: the counts first, then whole per cent. */
record Share(int yes, int of) {

    static final Share NONE = new Share(0, 0);

    Share plus(int more, int outOf) {
        return new Share(yes + more, of + outOf);
    }

    /** For example {@code 28 of 38}. */
    String words() {
        return yes + " of " + of;
    }

    /** For example {@code 61–84 %}. */
    static String range(Interval range) {
        return percent(range.lo()) + "–" + percent(range.hi()) + " %";
    }

    static long percent(double share) {
        return Math.round(100 * share);
    }
}
