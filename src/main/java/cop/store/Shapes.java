package cop.store;

import cop.model.Action;
import cop.model.Charter;
import cop.model.Correspondence;
import cop.model.Meeting;
import cop.model.Member;
import cop.model.Minutes;
import cop.model.Organisation;
import cop.model.Register;
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
            case MESSAGES -> Messages.TYPE;
            case ACTION -> Promises.SHAPE;
            case ORGANISATION -> Organisations.SHAPE;
        };
    }

    /** What a thing looks like in its file. */
    static Tree encode(Thing thing) {
        return switch (thing.key().kind()) {
            case COMMUNITY -> Community.SHAPE.encode((Charter) thing);
            case MEMBER -> People.SHAPE.encode((Member) thing);
            case MEETING -> Plans.SHAPE.encode((Meeting) thing);
            case REGISTER -> Registers.SHAPE.encode((Register) thing);
            case MINUTES -> Notes.SHAPE.encode((Minutes) thing);
            case MESSAGES -> Messages.TYPE.encode((Correspondence) thing);
            case ACTION -> Promises.SHAPE.encode((Action) thing);
            case ORGANISATION -> Organisations.SHAPE.encode((Organisation) thing);
        };
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
        static final Type<Correspondence> TYPE = new CorrespondenceType();
    }

    private static final class Promises {
        static final ActionShape SHAPE = new ActionShape();
    }

    private static final class Organisations {
        static final OrganisationShape SHAPE = new OrganisationShape();
    }
}
