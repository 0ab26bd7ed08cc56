package cop.health;

/** How sure a status is. */
enum Firmness {
    FIRM("firm, for the whole likely range says the same"),
    TENTATIVE("tentative, for part of the likely range says otherwise"),
    /** There is no range. */
    COUNT("every one was counted, so nothing is estimated");

    private final String words;

    Firmness(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
