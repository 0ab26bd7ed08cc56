/**
 * The command line: picocli lives here and nowhere else.
 *
 * <p>Floor 4. Imports everything below. Invariant: a command parses, calls one use case and hands on the result; it never
 * opens a file, reads the clock or prints. Only {@link cop.cli.Main} touches {@code System}.
 */
package cop.cli;
