package cop.view;

/**
 * A column of a {@link Table}.
 *
 * @param key its kebab-case name, the header in CSV
 * @param title the header that people read
 * @param align to which side its cells lean
 */
public record Column(String key, String title, Align align) {

    /** To which side cells lean. */
    public enum Align {
        LEFT,
        RIGHT
    }

    public static Column of(String key, String title) {
        return new Column(key, title, Align.LEFT);
    }

    public static Column number(String key, String title) {
        return new Column(key, title, Align.RIGHT);
    }
}
