/**
 * The data folder as files: reads them into a community, and changes only the lines that a change asks for.
 *
 * <p>Floor 2. Imports floors 0 and 1, Jackson YAML and the engine beneath it. Invariant: what a person wrote by hand and was
 * not asked to be changed survives byte for byte.
 */
package cop.store;
