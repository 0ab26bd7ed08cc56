package cop.cli;

/** Which cop this is. */
final class Version {

    private Version() {}

    /** The line that {@code cop --version} prints. */
    static String line() {
        String version = Version.class.getPackage().getImplementationVersion();
        return "cop " + (version == null ? "(built from source)" : version) + "\n";
    }
}
