/**
 * Hands e-mails over to a server, by SMTP, and takes calendars out of those that were received.
 *
 * <p>Floor 2. Imports floors 0 and 1, the JDK and Angus Mail, which is used nowhere else. Invariant: the same e-mail is the
 * same bytes wherever it is written, nothing that came from a file can add a header or a reader, and no password crosses the
 * network in clear.
 */
package cop.mail;
