/**
 * Who belongs to the community.
 *
 * <p>Floor 1. Imports {@code cop.model} and {@code cop.view}. Invariant: what a member did not consent to is shown to nobody
 * but the people who hold the folder.
 *
 * <p>The line runs here. {@link cop.member.MemberList}, {@link cop.member.MemberCard} and {@link cop.member.Everything} are
 * views of the files for the people who hold them. All else leaves the folder and asks {@link cop.model.Member#shownTo}:
 * the directory, the letter of welcome (which tells its reader all about the reader), messages, agendas, minutes, reports.
 * The name is the one thing that agendas, minutes and messages say without asking, where somebody has a task or spoke.
 */
package cop.member;
