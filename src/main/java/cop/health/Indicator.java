package cop.health;

/** One question about the community's health, with the words that go with its answers. */
interface Indicator {

    Card card();

    /** Counts what there is to count; an empty window gives an empty tally that says what it needs. */
    Tally count(Window window);

    /** What is asked in its place where people come as they like. */
    default Indicator whereOpen() {
        return this;
    }
}
