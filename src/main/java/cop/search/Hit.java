package cop.search;

/**
 * A text that fits what was looked for.
 *
 * @param text its position among the texts that were searched
 * @param score the higher, the better it fits; it compares only hits of one search
 * @param whole whether it holds every word
 */
public record Hit(int text, double score, boolean whole) {}
