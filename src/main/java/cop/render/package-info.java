/**
 * Turns an answer into bytes that people and programs read: text, Markdown, CSV, JSON and templates; and reads CSV back into
 * rows of text, because what one end writes the other has to understand.
 *
 * <p>Floor 2. It may import {@code cop.view}, the failures of {@code cop.model} ({@code CopException}, {@code Problem},
 * {@code Source}), and is the only home of Jackson's JSON, Commons CSV and Mustache.java.
 *
 * <p>Invariant: the same answer on the same page gives the same text, and a library is loaded only by the format that
 * needs it.
 */
package cop.render;
