/**
 * Spreadsheets that a community kept before: what their columns and rows say, and what of it the folder is to say.
 *
 * <p>Floor 1. May import {@code cop.model}, {@code cop.view} and the JDK. Invariant: a cell that could mean two people means
 * neither until somebody says which, and a row is placed whole or not at all.
 */
package cop.spreadsheet;
