package cop.view;

/**
 * A column of a {@link Table}.
 *
 * @param key its kebab-case name, the header in CSV
 * @param title the header that people read
 * @param align to which side its cells lean
 * @param isForPeople false where only programs want it, because people read the same in another column
 */
public record Column(String key, String title, Align align, boolean isForPeople) {

    /** To which side cells lean. */
    public enum Align {
        LEFT,
        RIGHT
    }

    public static Column of(String key, String title) {
        return new Column(key, title, Align.LEFT, true);
    }

    public static Column number(String key, String title) {
        return new Column(key, title, Align.RIGHT, true);
    }

    public static Column forPrograms(String key) {
        return new Column(key, key, Align.LEFT, false);
    }
}
