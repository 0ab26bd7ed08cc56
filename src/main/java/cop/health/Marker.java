package cop.health;

import java.util.Optional;

/**
 * One thing that communities of a stage have in common.
 *
 * @param id for example {@code m2}
 * @param what what it looks for
 * @param met whether it is so; absent where nobody knows
 */
record Marker(String id, String what, Optional<Boolean> met) {

    static Marker of(String id, String what, boolean met) {
        return new Marker(id, what, Optional.of(met));
    }

    boolean isMet() {
        return met.orElse(false);
    }
}
