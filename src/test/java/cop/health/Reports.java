package cop.health;

import cop.model.Source;
import cop.model.Sources;
import cop.model.Thing;
import cop.render.Format;
import cop.render.Page;
import java.util.Locale;

/** Reads reports in tests. */
final class Reports {

    /** Files that are called after what they hold. */
    static final Sources FILES = new Sources() {
        @Override
        public Source of(Thing.Key key, String... path) {
            return new Source(key.kind().name().toLowerCase(Locale.ROOT) + "/" + key.id() + ".yaml", 1, 1);
        }
    };

    private Reports() {}

    static HealthReport of(Records records) {
        return HealthReport.of(records.community(), PlayCop.AS_OF);
    }

    static Finding finding(HealthReport report, String id) {
        return report.findings().stream()
                .filter(finding -> finding.card().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** For example {@code 28 of 38}. */
    static String counts(HealthReport report, String id) {
        return finding(report, id)
                .figure()
                .map(figure -> figure.tally().words())
                .orElse(finding(report, id).says());
    }

    static String show(HealthReport report, Format format) {
        return format.render(report.answer(Audience.MEMBERS, FILES), Page.plain(80));
    }
}
