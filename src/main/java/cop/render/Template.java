package cop.render;

/**
 * A template that comes with the tool and that a community may replace by its own.
 *
 * @param name what a document asks for
 * @param meaning what it lays out, in one line
 */
public record Template(String name, Markup markup, String meaning) {

    /** What people call it; tells its notations apart: {@code agenda.md}. */
    public String id() {
        String file = file();
        return file.substring(0, file.lastIndexOf('.'));
    }

    /** The name of its file, in the tool and in the community's {@code templates} folder. */
    public String file() {
        return markup.file(name);
    }
}
