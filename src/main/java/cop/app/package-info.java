/**
 * Opens the community, carries out changes, and composes what needs several topics.
 *
 * <p>Floor 3. Imports everything below. Invariant: everything from outside arrives in one {@link cop.app.Environment}; only
 * the workbench writes.
 */
package cop.app;
