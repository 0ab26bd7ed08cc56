/**
 * Proposes the public holidays of a country.
 *
 * <p>Floor 2; Jollyday lives here and nowhere else. May import {@code cop.model}. Invariant: what it says is a proposal, which the
 * charter corrects and planning writes down; no figure is made of it.
 */
package cop.holiday;
