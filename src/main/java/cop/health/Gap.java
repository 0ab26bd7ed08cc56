package cop.health;

import cop.model.Thing;

/**
 * Something that the files do not say, and that an indicator therefore had to leave out.
 *
 * @param where the file that should say it
 * @param what what is unknown, to follow the file's name
 * @param remedy what to do about it, one sentence
 */
record Gap(Thing.Key where, String what, String remedy) {}
