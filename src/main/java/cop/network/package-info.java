/**
 * What the members are together: what they cover and what is missing, whom to introduce to whom, who works with whom, and who sits
 * with whom.
 *
 * <p>Floor 1: uses {@code model}, {@code view} and {@code matching}. Nothing here counts anybody who asked to be in no figure,
 * and what goes to an audience is made of what each member shows it. Groups alone are arranged by all that is known, and tell of
 * it no more than counts.
 */
package cop.network;
