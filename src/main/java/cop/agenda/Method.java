package cop.agenda;

/** A way of working together. */
enum Method {
    ROUND,
    PAIRS,
    TRIADS,
    WORLD_CAFE,
    FISHBOWL,
    GALLERY,
    BREAKOUT,
    SILENT,
    PLENARY
}
