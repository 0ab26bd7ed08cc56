package cop.message;

import cop.model.Customs.Audience;
import cop.view.Words;
import java.time.LocalDate;
import java.util.List;

/** Says in words to whom something is due, and when. */
final class Said {

    private Said() {}

    static String when(Due due, LocalDate today) {
        if (due.on().equals(today)) {
            return "due today";
        }
        return (due.on().isBefore(today) ? "overdue since " : "due by ") + Words.day(due.on());
    }

    /** @param to members' ids */
    static String audience(Audience audience, List<String> to) {
        String people = switch (audience) {
            case EVERYONE -> "everyone";
            case NO_ANSWER -> "those who have not answered";
            case EXPECTED -> "those who are expected";
            case DECLINED -> "those who cannot come";
            case ATTENDED -> "those who came";
            case ROLE_HOLDERS -> "those who have a task";
            case OWNERS -> "those who promised something";
            case NEWCOMERS -> "those who are new";
        };
        return to.isEmpty() ? people : people + " (" + Words.count(to.size(), "member") + ")";
    }
}
