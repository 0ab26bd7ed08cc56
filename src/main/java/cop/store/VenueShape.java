package cop.store;

import cop.model.Where;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code venue:} of a meeting. */
final class VenueShape extends Shape<Where.Venue> {

    private final Field<Optional<String>> name = optional("name", Types.TEXT, "what it is called");
    private final Field<Optional<String>> address = optional("address", Types.TEXT, "where it is");
    private final Field<Optional<Where.Venue.Setting>> setting =
            optional("setting", Types.oneOf(Where.Venue.Setting.values()), "whose ground it stands on");
    private final Field<Optional<Where.Venue.Layout>> layout =
            optional("layout", Types.oneOf(Where.Venue.Layout.values()), "how people sit");
    private final Field<Optional<Boolean>> movable =
            optional("movable", Types.BOOLEAN, "whether chairs and tables can be moved");
    private final Field<Optional<Integer>> capacity = optional("capacity", Types.INTEGER, "for how many people");
    private final Field<Optional<LocalDate>> booked = optional("booked", Types.DATE, "the day on which it was booked");
    private final Field<List<String>> equipment = list("equipment", Types.TEXT, "what is there, such as a projector");

    @Override
    protected Where.Venue build(Values in) {
        return new Where.Venue(
                in.of(name),
                in.of(address),
                in.of(setting),
                in.of(layout),
                in.of(movable),
                in.of(capacity),
                in.of(booked),
                in.of(equipment));
    }

    @Override
    protected void write(Where.Venue value, Draft out) {
        out.put(name, value.name())
                .put(address, value.address())
                .put(setting, value.setting())
                .put(layout, value.layout())
                .put(movable, value.movable())
                .put(capacity, value.capacity())
                .put(booked, value.booked())
                .put(equipment, value.equipment());
    }
}
