package cop.store;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A record with every kind of field, for tests. */
record Sample(
        String name,
        Kind kind,
        Optional<LocalDate> joined,
        Optional<LocalTime> start,
        boolean active,
        List<String> owner,
        List<String> tags,
        List<String> asks,
        List<Leave> leave,
        Map<String, Answer> answers,
        Optional<String> note) {

    enum Kind {
        MEMBER,
        GUEST,
        HIGH_FIVE
    }

    record Leave(LocalDate from, Optional<LocalDate> to, Optional<String> why) {}

    record Answer(String text, Optional<String> note) {}

    Sample {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A name is more than blanks.");
        }
    }
}
