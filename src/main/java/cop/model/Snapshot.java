package cop.model;

import java.util.List;

/**
 * The community as it was read, with all that was wrong in its files.
 *
 * @param problems files that cannot be understood and keys that are not known, in the order of files and lines
 * @param sources where each thing says what it says
 */
public record Snapshot(Community community, List<Problem> problems, Sources sources) {

    public Snapshot {
        problems = List.copyOf(problems);
    }

    public boolean isUnderstood() {
        for (Problem problem : problems) {
            if (problem.isError()) {
                return false;
            }
        }
        return true;
    }
}
