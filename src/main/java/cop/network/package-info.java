/**
 * What the members are together: what they cover and what is missing, whom to introduce to whom, and who works with whom.
 *
 * <p>Floor 1: uses {@code model} and {@code view}. Nothing here counts anybody who asked to be in no figure, and what goes to
 * an audience is made of what each member shows it.
 */
package cop.network;
