package cop.health;

import cop.model.Meeting;
import java.time.LocalDate;

/** The records of {@code examples/play-cop} as far as the report reads them, to be changed by a test. */
final class PlayCop {

    static final LocalDate AS_OF = LocalDate.of(2026, 7, 31);

    private PlayCop() {}

    static Records records() {
        return new Records()
                .started("2026-01-15")
                .purpose("Every child in our centres learns through play.", "2026-01-15")
                .steering("ana", "ana chi")
                .every("third Thursday", "2026-01-15")
                .regular("ana ben chi dee eli", "2025-11-10")
                .peripheral("fay", "2025-11-10")
                .regular("gus", "2026-03-01")
                .regular("hana", "2026-01-10")
                .leave("hana", "2026-04-01", "2026-05-31")
                .held("2026-01-15", "ana ben chi dee eli hana fay", "")
                .answers("2026-01-15", "ana ben chi dee eli hana fay", "")
                .roles("2026-01-15", "ana", "ben")
                .written("2026-01-15", "2026-01-17", false)
                .held("2026-02-19", "ana ben chi eli hana", "dee")
                .answers("2026-02-19", "ana ben chi eli hana", "dee")
                .roles("2026-02-19", "ana", "chi")
                .written("2026-02-19", "2026-02-25", true)
                .held("2026-03-19", "ana ben eli fay gus hana", "chi")
                .answers("2026-03-19", "ana ben dee eli fay gus hana", "chi")
                .roles("2026-03-19", "ana", "ana")
                .written("2026-03-19", "2026-04-10", false)
                .held("2026-04-16", "ana ben chi gus", "eli")
                .answers("2026-04-16", "ana ben chi gus", "eli")
                .roles("2026-04-16", "chi", "ben")
                .written("2026-04-16", "2026-04-20", true)
                .held("2026-05-21", "ana chi eli gus", "")
                .answers("2026-05-21", "ana ben chi eli gus", "")
                .roles("2026-05-21", "ana", "gus")
                .written("2026-05-21", "2026-05-25", true)
                .held("2026-06-18", "ana ben gus hana", "eli fay")
                .answers("2026-06-18", "ana ben chi gus hana", "eli fay")
                .roles("2026-06-18", "ana", "hana")
                .written("2026-06-18", "2026-06-22", true)
                .agenda(
                        "2026-01-15",
                        "check-in",
                        "presentation ana",
                        "break",
                        "group-work chi",
                        "future-agenda",
                        "check-out")
                .sent(
                        "2026-01-15",
                        "2026-01-16 evaluation",
                        "2026-01-16 thanks",
                        "2026-01-17 minutes",
                        "2026-01-18 materials")
                .agenda(
                        "2026-02-19",
                        "check-in",
                        "presentation ben",
                        "break",
                        "discussion ben",
                        "future-agenda",
                        "check-out")
                .sent(
                        "2026-02-19",
                        "2026-02-20 evaluation",
                        "2026-02-20 thanks",
                        "2026-02-22 materials",
                        "2026-02-25 minutes")
                .agenda("2026-03-19", "presentation ana", "break", "discussion eli", "check-out")
                .sent("2026-03-19", "2026-03-22 materials", "2026-04-10 minutes")
                .agenda(
                        "2026-04-16",
                        "check-in",
                        "group-work chi",
                        "break",
                        "discussion gus",
                        "future-agenda",
                        "check-out")
                .sent(
                        "2026-04-16",
                        "2026-04-17 evaluation",
                        "2026-04-17 thanks",
                        "2026-04-19 materials",
                        "2026-04-20 minutes")
                .agenda(
                        "2026-05-21",
                        "check-in",
                        "presentation chi",
                        "break",
                        "group-work gus",
                        "future-agenda",
                        "check-out")
                .sent("2026-05-21", "2026-05-22 evaluation", "2026-05-24 materials", "2026-05-25 minutes")
                .agenda("2026-06-18", "check-in", "presentation ana", "break", "discussion hana", "check-out")
                .sent("2026-06-18", "2026-06-19 evaluation", "2026-06-22 minutes")
                .meeting("2026-07-16", Meeting.Status.CANCELLED)
                .action("a1", "ana", "2026-01-15", "2026-02-15", "done 2026-02-10")
                .action("a2", "ben", "2026-01-15", "2026-02-19", "done 2026-02-19")
                .action("a3", "ana", "2026-02-19", "2026-03-15", "done 2026-03-25")
                .action("a4", "dee", "2026-02-19", "2026-03-19", "")
                .action("a5", "ana", "2026-03-19", "2026-04-16", "done 2026-04-14")
                .action("a6", "eli", "2026-03-19", "2026-04-16", "done 2026-04-30")
                .action("a7", "gus", "2026-04-16", "2026-05-21", "done 2026-05-20")
                .action("a8", "ana", "2026-04-16", "2026-05-21", "")
                .action("a9", "chi", "2026-05-21", "2026-06-18", "dropped 2026-06-18")
                .action("a10", "ana", "2026-05-21", "2026-06-18", "done 2026-06-17")
                .action("a11", "hana", "2026-06-18", "2026-07-16", "done 2026-07-10")
                .action("a12", "ana", "2026-06-18", "2026-08-20", "");
    }

    /** The same records, written down in another order. */
    static Records shuffled() {
        return records().shuffled();
    }
}
