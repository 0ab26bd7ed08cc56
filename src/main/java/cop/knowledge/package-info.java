/**
 * Knowledge products: what the community made and learned, on the way from a draft to others who use it, and how it is found
 * again.
 *
 * <p>Floor 1. May import {@code cop.model}, {@code cop.view}, {@code cop.search} and the JDK. Invariant: how far a product is
 * follows from its dates alone, and no audience reads a name that it may not know.
 */
package cop.knowledge;
