package cop.cli;

/** What a person gave for an option or argument, once the command line is read. */
@FunctionalInterface
interface Value<T> {

    T get();
}
