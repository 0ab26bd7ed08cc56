package cop.model;

/** One step of a {@link Change}. */
public sealed interface Edit {

    /** A thing that is new; nothing with its key may exist. */
    record Add(Thing thing) implements Edit {}

    /** A thing that exists and becomes another; only the fields that differ are touched in its file. */
    record Replace(Thing after) implements Edit {}

    /** A thing that goes. */
    record Remove(Thing.Key key) implements Edit {}

    /**
     * A file that is no thing of the community and is written as it is: a draft in the outbox, a template.
     *
     * @param path relative to the data folder, with forward slashes
     */
    record Put(String path, String text) implements Edit {}
}
