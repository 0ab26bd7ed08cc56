package cop.store;

import cop.model.Thing;

/** The shape of every kind of file; one is made when the first file of its kind is met. */
final class Shapes {

    private Shapes() {}

    /** How a file of this kind is read. */
    static Type<? extends Thing> of(Thing.Kind kind) {
        return switch (kind) {
            case COMMUNITY -> Community.SHAPE;
            case MEMBER -> People.SHAPE;
            case MEETING -> Plans.SHAPE;
            case REGISTER -> Registers.SHAPE;
            case MINUTES -> Notes.SHAPE;
            case MESSAGES -> Messages.SHAPE;
            case ACTION -> Promises.SHAPE;
            case ORGANISATION -> Organisations.SHAPE;
            case KNOWLEDGE -> Products.SHAPE;
            case TOPIC -> Topics.SHAPE;
            case PROJECT -> Projects.SHAPE;
            case STORY -> Stories.SHAPE;
            case BUDGET -> Budgets.SHAPE;
            case EVALUATION -> Evaluations.SHAPE;
            case PULSE -> Pulses.SHAPE;
        };
    }

    /** What a thing looks like in its file. */
    @SuppressWarnings("unchecked") // the shape of a kind is that of its things
    static Tree encode(Thing thing) {
        return ((Type<Thing>) of(thing.key().kind())).encode(thing);
    }

    private static final class Community {
        static final CharterShape SHAPE = new CharterShape();
    }

    private static final class People {
        static final MemberShape SHAPE = new MemberShape();
    }

    private static final class Plans {
        static final MeetingShape SHAPE = new MeetingShape();
    }

    private static final class Registers {
        static final RegisterShape SHAPE = new RegisterShape();
    }

    private static final class Notes {
        static final MinutesShape SHAPE = new MinutesShape();
    }

    private static final class Messages {
        static final CorrespondenceType SHAPE = new CorrespondenceType();
    }

    private static final class Promises {
        static final ActionShape SHAPE = new ActionShape();
    }

    private static final class Organisations {
        static final OrganisationShape SHAPE = new OrganisationShape();
    }

    private static final class Products {
        static final ProductShape SHAPE = new ProductShape();
    }

    private static final class Topics {
        static final TopicShape SHAPE = new TopicShape();
    }

    private static final class Projects {
        static final ProjectShape SHAPE = new ProjectShape();
    }

    private static final class Stories {
        static final StoryShape SHAPE = new StoryShape();
    }

    private static final class Budgets {
        static final BudgetShape SHAPE = new BudgetShape();
    }

    private static final class Evaluations {
        static final EvaluationShape SHAPE = new EvaluationShape();
    }

    private static final class Pulses {
        static final PulseShape SHAPE = new PulseShape();
    }
}
