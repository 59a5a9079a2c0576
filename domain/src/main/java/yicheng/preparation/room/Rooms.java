package yicheng.preparation.room;

import java.util.List;
import java.util.Optional;
import yicheng.meeting.Kind;
import yicheng.people.Organisation;
import yicheng.people.Organisations;
import yicheng.people.Room;
import yicheng.preparation.Preparation;
import yicheng.preparation.Preparations;
import yicheng.preparation.sitting.Sitting;
import yicheng.preparation.sitting.Sittings;

/** Which room a meeting has, and which are taken at its time. */
public final class Rooms {

    private final Sittings sittings;
    private final Preparations preparations;
    private final Organisations organisations;

    public Rooms(Sittings sittings, Preparations preparations, Organisations organisations) {
        this.sittings = sittings;
        this.preparations = preparations;
        this.organisations = organisations;
    }

    /**
     * The one chosen, or asked for with the meeting, or else, for a regular one, the first of the unit. Empty where the unit
     * has none, and where an ad hoc meeting was called to a place that is none of the unit's rooms.
     */
    public Optional<Room> of(Sitting sitting, Preparation preparation) {
        return preparation
                .room()
                .flatMap(this::named)
                .or(() -> sitting.room().flatMap(this::named))
                .or(() -> sitting.ref().kind() == Kind.ADHOC
                        ? Optional.empty()
                        : all().stream().findFirst());
    }

    public Optional<Room> named(String name) {
        return all().stream().filter(room -> room.name().equals(name)).findFirst();
    }

    public List<Room> all() {
        return organisations
                .current()
                .map(Organisations.Kept::organisation)
                .map(Organisation::rooms)
                .orElse(List.of());
    }

    /** Another meeting that has the room at that time. */
    public Optional<Sitting> taker(Sitting sitting, Room room) {
        return beside(sitting).stream()
                .filter(other -> of(other).map(Room::name).equals(Optional.of(room.name())))
                .findFirst();
    }

    /** Those that no other meeting has at that time. */
    public List<Room> free(Sitting sitting) {
        var taken =
                beside(sitting).stream().flatMap(other -> of(other).stream()).toList();
        return all().stream().filter(room -> !taken.contains(room)).toList();
    }

    private List<Sitting> beside(Sitting sitting) {
        var day = sitting.start().toLocalDate();
        return sittings.between(day.atStartOfDay(), day.plusDays(1).atStartOfDay()).stream()
                .filter(other -> !other.ref().equals(sitting.ref()) && other.meets(sitting))
                .toList();
    }

    private Optional<Room> of(Sitting other) {
        var kept = preparations.find(other.ref()).map(Preparations.Kept::preparation);
        return of(other, kept.orElse(Preparation.of(other.ref())));
    }
}
