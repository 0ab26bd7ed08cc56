package cop.model;

/** How much a {@link Problem} matters: an error is wrong and must be mended, advice is the guide speaking. */
public enum Severity {
    ERROR,
    ADVICE
}
