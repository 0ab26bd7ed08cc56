package cop.history;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.eclipse.jgit.annotations.Nullable;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Tells JGit where git's settings are, from the variables and the home folder that it is given. Left to itself JGit would
 * start {@code git} to find the settings of the machine, and keep a settings file of its own in the home folder.
 */
final class GitSettings extends SystemReader {

    private static final SystemReader JGIT = SystemReader.getInstance();

    private final Map<String, String> variables;
    private final Path home;

    GitSettings(Map<String, String> variables, Path home) {
        this.variables = variables;
        this.home = home;
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
        return new SafeDefaults(parent, machineSettings(), fs);
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        String named = variables.get("GIT_CONFIG_GLOBAL");
        if (named != null) {
            return new ReadOnce(parent, new File(named), fs);
        }
        String xdg = variables.get("XDG_CONFIG_HOME");
        Path folder = xdg == null || xdg.isEmpty() ? home.resolve(".config") : Path.of(xdg);
        ReadOnce shared =
                new ReadOnce(parent, folder.resolve("git").resolve("config").toFile(), fs);
        return new ReadOnce(shared, home.resolve(".gitconfig").toFile(), fs) {
            @Override
            public void load() throws IOException, ConfigInvalidException {
                shared.load();
                super.load();
            }
        };
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
        return new ReadOnce(parent, null, fs);
    }

    private @Nullable File machineSettings() {
        String skip = variables.getOrDefault("GIT_CONFIG_NOSYSTEM", "");
        if (!skip.isEmpty() && !skip.equals("0") && !skip.equals("false")) {
            return null;
        }
        String windows = variables.get("ProgramFiles");
        String usual = windows == null ? "/etc/gitconfig" : windows + "/Git/etc/gitconfig";
        return new File(variables.getOrDefault("GIT_CONFIG_SYSTEM", usual));
    }

    @Override
    public @Nullable String getenv(String variable) {
        return variables.get(variable);
    }

    @Override
    public String getProperty(String key) {
        return JGIT.getProperty(key);
    }

    @Override
    public String getHostname() {
        return "localhost";
    }

    @Override
    public Instant now() {
        return JGIT.now();
    }

    @Override
    @Deprecated
    public long getCurrentTime() {
        return JGIT.now().toEpochMilli();
    }

    @Override
    @Deprecated
    public int getTimezone(long when) {
        return JGIT.getTimeZoneAt(Instant.ofEpochMilli(when)).getTotalSeconds() / 60;
    }

    /** A settings file that is read at most once and never written; without a file it is empty. */
    private static class ReadOnce extends FileBasedConfig {

        private boolean read;

        ReadOnce(@Nullable Config parent, @Nullable File file, FS fs) {
            super(parent, file, fs);
        }

        @Override
        public void load() throws IOException, ConfigInvalidException {
            read = true;
            if (getFile() != null) {
                super.load();
            }
        }

        @Override
        public boolean isOutdated() {
            return !read;
        }

        /** How exactly the disk keeps time, which JGit would measure for seconds: assume the coarsest that is in use. */
        @Override
        public @Nullable String getString(String section, @Nullable String subsection, String name) {
            return section.equals("filesystem") ? "2 seconds" : super.getString(section, subsection, name);
        }

        @Override
        public void save() {}
    }

    /**
     * The settings of the machine, over what a change must survive: a power cut. They stay in memory, because git warns
     * about them in a file.
     */
    private static final class SafeDefaults extends ReadOnce {

        SafeDefaults(@Nullable Config parent, @Nullable File file, FS fs) {
            super(parent, file, fs);
        }

        @Override
        public void load() throws IOException, ConfigInvalidException {
            super.load();
            setBoolean("core", null, "fsyncObjectFiles", true);
            setBoolean("core", null, "fsyncRefFiles", true);
            setInt("gc", null, "auto", 0);
        }
    }
}
