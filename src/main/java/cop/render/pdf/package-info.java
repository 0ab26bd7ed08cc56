/**
 * Prints pages for a browser as PDF.
 *
 * <p>Floor 2. Imports floors 0 and 1, {@code openhtmltopdf} and {@code pdfbox}. Invariant: the same page gives the same bytes, every
 * letter comes from a font that is inside the file, and nothing is fetched from anywhere.
 */
package cop.render.pdf;
