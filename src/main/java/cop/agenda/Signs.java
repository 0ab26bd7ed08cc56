package cop.agenda;

import cop.model.Action;
import cop.model.AgendaItem;
import cop.model.Community;
import cop.model.Meeting;
import cop.model.Minutes;
import cop.model.Minutes.Sort;
import cop.model.Product;
import cop.model.Project;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds in the files what a community did together: no file names an activity, and each of the twelve leaves traces. */
final class Signs {

    /** That something was done: on which day, and by what it shows. */
    record Sign(LocalDate date, String what) {}

    private final LocalDate first;
    private final LocalDate last;
    private final Map<Activity, List<Sign>> found = new EnumMap<>(Activity.class);

    private Signs(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
    }

    /** The signs of each activity between two days, both included; an activity without any is not there. */
    static Map<Activity, List<Sign>> between(Community community, LocalDate first, LocalDate last) {
        Signs signs = new Signs(first, last);
        for (Meeting meeting : community.heldBy(last)) {
            signs.agenda(meeting);
            Optional.ofNullable(community.minutes().get(meeting.id()))
                    .ifPresent(minutes -> signs.minutes(minutes, meeting.date()));
        }
        for (Action action : community.actions().values()) {
            action.created().ifPresent(day -> signs.add(Activity.COORDINATION, day, "promises"));
        }
        community.knowledge().values().forEach(product -> signs.product(product, community));
        community.projects().values().forEach(signs::project);
        community
                .stories()
                .values()
                .forEach(story -> story.at().ifPresent(day -> signs.add(Activity.GROWING_CONFIDENCE, day, "stories")));
        return signs.found;
    }

    private void agenda(Meeting meeting) {
        if (meeting.kind() == Meeting.Kinds.SUBGROUP) {
            add(Activity.PROJECTS, meeting.date(), "sub-group meetings");
        }
        for (AgendaItem item : meeting.agenda()) {
            if (!item.isPutOff()) {
                shown(item.kindOrOpen())
                        .ifPresent(activity -> add(
                                activity,
                                meeting.date(),
                                item.kindOrOpen().title().toLowerCase(Locale.ROOT)));
            }
        }
    }

    private static Optional<Activity> shown(AgendaItem.Kind kind) {
        return switch (kind) {
            case GROUP_WORK -> Optional.of(Activity.PROBLEM_SOLVING);
            case PRESENTATION -> Optional.of(Activity.SHARING_TOOLS);
            case PRACTICE_SHARE -> Optional.of(Activity.SEEKING_EXPERIENCE);
            case POLICY_UPDATE, DISCUSSION -> Optional.of(Activity.DISCUSSING_DEVELOPMENTS);
            case REFLECTION -> Optional.of(Activity.GROWING_CONFIDENCE);
            case ORG_PROFILE -> Optional.of(Activity.MAPPING_KNOWLEDGE);
            case CHECK_IN, RECAP, ACTIONS, BREAK, FUTURE_AGENDA, CHECK_OUT, OPEN -> Optional.empty();
        };
    }

    private void minutes(Minutes minutes, LocalDate day) {
        note(minutes, Sort.QUESTION, Activity.REQUESTING_INFORMATION, day, "open questions");
        note(minutes, Sort.RESOURCE, Activity.SHARING_TOOLS, day, "resources shared");
        note(minutes, Sort.DECISION, Activity.COORDINATION, day, "decisions");
        note(minutes, Sort.OUTPUT, Activity.DOCUMENTATION, day, "outputs of meetings");
    }

    private void note(Minutes minutes, Sort sort, Activity activity, LocalDate day, String what) {
        if (!minutes.of(sort).isEmpty()) {
            add(activity, day, what);
        }
    }

    private void product(Product product, Community community) {
        product.reuse().forEach(reuse -> add(Activity.REUSING_ASSETS, reuse.at(), "reuse of knowledge"));
        product.life()
                .published()
                .or(() -> product.origin()
                        .meeting()
                        .flatMap(id -> Optional.ofNullable(community.meetings().get(id)))
                        .map(Meeting::date))
                .ifPresent(day -> add(Activity.DOCUMENTATION, day, "knowledge kept"));
    }

    private void project(Project project) {
        Activity activity = project.kind() == Project.Kind.SUBMISSION ? Activity.BUILDING_ARGUMENTS : Activity.PROJECTS;
        project.started().ifPresent(day -> add(activity, day, "projects begun"));
        boolean done = project.status().filter(Project.Status.DONE::equals).isPresent();
        project.due().filter(day -> done).ifPresent(day -> add(activity, day, "projects done"));
    }

    private void add(Activity activity, LocalDate day, String what) {
        if (!day.isBefore(first) && !day.isAfter(last)) {
            found.computeIfAbsent(activity, any -> new ArrayList<>()).add(new Sign(day, what));
        }
    }
}
