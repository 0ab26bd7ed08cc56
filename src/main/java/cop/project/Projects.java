package cop.project;

import cop.model.Change;
import cop.model.Community;
import cop.model.CopException;
import cop.model.Due;
import cop.model.Edit;
import cop.model.Id;
import cop.model.Lookup;
import cop.model.People;
import cop.model.Product;
import cop.model.Project;
import cop.model.Project.Status;
import cop.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Proposes new projects and sub-groups, and what becomes of them. */
public final class Projects {

    private final Community community;
    private final Lookup lookup;
    private final LocalDate today;

    private Projects(Community community, LocalDate today) {
        this.community = community;
        this.lookup = new Lookup(community, today);
        this.today = today;
    }

    /** A project that is new, under an id of its own or one made from its first words. */
    public static Change add(Community community, String title, Wanted wanted, Optional<String> id, LocalDate today) {
        String name = title.strip();
        if (name.isEmpty()) {
            throw CopException.usage("A project needs a title.", "Say it in a few words: A probe in five languages");
        }
        String free = id.or(() -> Id.brief(name))
                .filter(Id::isId)
                .filter(made -> !Id.isReserved(made))
                .orElseThrow(() -> CopException.usage(
                        id.map(given -> "\"" + given + "\" cannot be an id.")
                                .orElse("This title gives no id of the letters a to z."),
                        "Choose one with --id, such as: --id probe"));
        if (community.projects().containsKey(free)) {
            throw CopException.refused(
                    "There is a project " + free + " already.",
                    "Change it with: cop project set " + free + ". Or choose another --id.");
        }
        Project blank = new Project(
                free,
                name,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Project.Kind.PROJECT,
                Project.Origin.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(wanted.started().isPresent() ? Status.RUNNING : Status.PROPOSED),
                List.of());
        Projects projects = new Projects(community, today);
        Project project = projects.with(blank, wanted);
        List<Edit> edits = new ArrayList<>(List.of(new Edit.Add(project)));
        edits.addAll(projects.linked(project));
        List<String> notes = new ArrayList<>(List.of("Added " + free + ": " + project.title() + "."));
        notes.addAll(projects.missing(project));
        return new Change("project: add " + free, edits, notes);
    }

    /** A project of which something is said anew. */
    public static Change set(Community community, Project before, Wanted wanted, LocalDate today) {
        if (wanted.isNothing()) {
            throw CopException.usage(
                    "Nothing was said to be set.",
                    "Say it like this: cop project set " + before.id() + " --status running");
        }
        Projects projects = new Projects(community, today);
        Project after = projects.with(before, wanted);
        List<Edit> edits = new ArrayList<>(after.equals(before) ? List.of() : List.of(new Edit.Replace(after)));
        edits.addAll(projects.linked(after));
        if (edits.isEmpty()) {
            return new Change(
                    "project: set nothing", List.of(), List.of("The file of " + before.id() + " says so already."));
        }
        List<String> notes = new ArrayList<>(List.of("Set: " + after.id() + "."));
        notes.addAll(projects.missing(after));
        return new Change("project: set " + after.id(), edits, notes);
    }

    private Project with(Project before, Wanted wanted) {
        Optional<Status> status = wanted.status()
                .or(() -> wanted.started()
                        .filter(any ->
                                before.status().filter(Status.PROPOSED::equals).isPresent())
                        .map(any -> Status.RUNNING))
                .or(before::status);
        boolean begins = wanted.status().filter(Status.RUNNING::equals).isPresent();
        Optional<LocalDate> started =
                wanted.started().or(before::started).or(() -> begins ? Optional.of(today) : Optional.empty());
        Optional<LocalDate> due =
                wanted.due().map(new Due(community, today)::require).or(before::due);
        if (due.isPresent() && started.filter(due.get()::isBefore).isPresent()) {
            throw CopException.refused(
                    "It would be due on " + Words.day(due.get()) + ", before it begins on "
                            + Words.day(started.orElseThrow()) + ".",
                    "Give another --due or --started.");
        }
        Set<String> outputs = new LinkedHashSet<>(before.outputs());
        wanted.outputs().forEach(text -> outputs.add(lookup.product(text).id()));
        return new Project(
                before.id(),
                wanted.title()
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .orElse(before.title()),
                wanted.purpose().or(before::purpose),
                wanted.lead().map(lookup::person).or(before::lead),
                members(before, wanted),
                wanted.kind().orElse(before.kind()),
                origin(before.from(), wanted),
                started,
                due,
                status,
                List.copyOf(outputs));
    }

    /** Whoever leads takes part. */
    private List<String> members(Project before, Wanted wanted) {
        Set<String> members =
                new LinkedHashSet<>(wanted.members().map(this::people).orElse(before.members()));
        wanted.join().map(this::people).ifPresent(members::addAll);
        wanted.lead().map(lookup::person).ifPresent(members::add);
        for (String who : wanted.leave().map(this::people).orElse(List.of())) {
            if (!members.remove(who)) {
                throw CopException.refused(
                        who + " does not take part in " + before.id() + ".",
                        "See who does with: cop project list --format json");
            }
        }
        return List.copyOf(members);
    }

    private List<String> people(String text) {
        People people = People.read(text, lookup);
        List<String> all = new ArrayList<>(people.members());
        people.others().forEach(name -> all.add(lookup.person(name)));
        return all;
    }

    private Project.Origin origin(Project.Origin before, Wanted wanted) {
        Optional<String> meeting =
                wanted.meeting().map(text -> lookup.pastMeeting(text).id()).or(before::meeting);
        return new Project.Origin(meeting, wanted.idea().map(String::strip).or(before::idea));
    }

    /** The products that came of it, where they do not say so yet. */
    private List<Edit> linked(Project project) {
        List<Edit> edits = new ArrayList<>();
        for (String id : project.outputs()) {
            Optional<Product> product = Optional.ofNullable(
                            community.knowledge().get(id))
                    .filter(one -> one.origin().project().isEmpty());
            product.ifPresent(one -> edits.add(new Edit.Replace(one.withOrigin(new Product.Origin(
                    one.origin().meeting(),
                    Optional.of(project.id()),
                    one.origin().derivedFrom())))));
        }
        return edits;
    }

    /** The ids of the products that came of a project, whichever of the two files says so. */
    static List<String> outputs(Community community, Project project) {
        Set<String> outputs = new LinkedHashSet<>(project.outputs());
        for (Product product : community.knowledge().values()) {
            if (product.origin().project().filter(project.id()::equals).isPresent()) {
                outputs.add(product.id());
            }
        }
        return List.copyOf(outputs);
    }

    /** What a project needs to come to something, as far as it is not there. */
    private List<String> missing(Project project) {
        List<String> missing = new ArrayList<>();
        String set = "cop project set " + project.id();
        boolean done = project.status().filter(Status.DONE::equals).isPresent();
        boolean stopped = project.status().filter(Status.STOPPED::equals).isPresent();
        if (done && outputs(community, project).isEmpty()) {
            missing.add("What came of it? Keep it with: cop knowledge add TITLE --project " + project.id()
                    + ". If it is kept already: " + set + " --output KNOWLEDGE");
        }
        if (!done && !stopped && project.lead().isEmpty()) {
            missing.add("Nobody leads it yet. Say who with: " + set + " --lead NAME");
        }
        if (!done
                && !stopped
                && project.kind() == Project.Kind.SUBMISSION
                && project.due().isEmpty()) {
            missing.add("A submission has a day on which it must be in. Say it with: " + set + " --due DAY");
        }
        return missing;
    }
}
