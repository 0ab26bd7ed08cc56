package cop.model;

/**
 * A place in a file of the data folder.
 *
 * @param file the path relative to the data folder, with forward slashes
 * @param line counted from 1
 * @param column counted from 1, in characters as an editor counts them
 */
public record Source(String file, int line, int column) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
