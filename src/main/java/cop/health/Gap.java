package cop.health;

import cop.model.Sources;
import cop.model.Thing;

/**
 * Something that the files do not say, and that an indicator therefore had to leave out.
 *
 * @param where the file that should say it
 * @param what what is unknown, to follow the file's name
 * @param remedy what to do about it, one sentence
 */
record Gap(Thing.Key where, String what, String remedy) {

    /** Something that some members' files do not say; whose they are is nobody's business. */
    static Gap ofMembers(String what, String remedy) {
        return new Gap(new Thing.Key(Thing.Kind.MEMBER, ""), what, remedy);
    }

    /** The file, or the folder of all members. */
    String file(Sources sources) {
        return where.kind() == Thing.Kind.MEMBER
                ? "members/"
                : sources.of(where).file();
    }

    /** For example {@code meetings/2026-03-19/meeting.yaml does not say what was on the agenda.} */
    String sentence(Sources sources, Discretion discretion) {
        String file = discretion.file(file(sources));
        String silent = file.endsWith("/") ? "A file in " + file : file;
        return silent + " does not say " + what + ". " + remedy;
    }
}
