package cop.health;

/** How much of what a dimension rests on is known. */
enum Confidence {
    GOOD,
    FAIR,
    /** Too little to make it one of the first things to talk about. */
    THIN;

    private static final double MOST = 0.90;
    private static final double ENOUGH = 0.70;

    static Confidence of(int known, int unknown) {
        double share = known + unknown == 0 ? 1 : (double) known / (known + unknown);
        if (share >= MOST) {
            return GOOD;
        }
        return share >= ENOUGH ? FAIR : THIN;
    }
}
