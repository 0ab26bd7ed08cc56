package cop.store;

/**
 * Where a value hangs in a text.
 *
 * @param mark the offset after the colon or dash before it
 * @param column how far the key or dash is indented
 * @param afterDash whether it hangs on a dash
 * @param flow whether it stands between brackets
 */
record Place(int mark, int column, boolean afterDash, boolean flow) {

    /** The place of the outermost value, which hangs on nothing. */
    static final Place ROOT = new Place(-1, -1, false, false);

    boolean isRoot() {
        return mark < 0;
    }
}
