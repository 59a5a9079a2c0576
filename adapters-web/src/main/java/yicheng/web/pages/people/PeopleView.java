package yicheng.web.pages.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yicheng.people.Department;
import yicheng.people.Organisation;
import yicheng.people.Organisations;
import yicheng.people.Person;
import yicheng.people.PostKind;
import yicheng.people.Room;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;

/**
 * The page 机构和人员.
 *
 * @param unit posts of the unit itself, with who holds them
 * @param without people who hold no post today
 */
public record PeopleView(
        String name,
        List<Seat> unit,
        List<Section> departments,
        List<Named> without,
        List<Room> rooms,
        List<Lent> lent,
        boolean changes,
        Optional<Done> done) {

    /** @param note beside the name, such as the departments a leader is in charge of */
    public record Named(String id, String name, String note) {}

    /** A post with those who hold it; nobody where it is vacant. */
    public record Seat(PostKind kind, List<Named> people) {}

    /** @param leader who is in charge of it; empty where nobody is */
    public record Section(Department department, Optional<Named> leader, List<Seat> seats) {}

    static PeopleView of(Organisations.Kept kept, Actor actor, Optional<Done> done) {
        var organisation = kept.organisation();
        return new PeopleView(
                organisation.name(),
                kinds(false).map(kind -> seat(kind, organisation, actor)).toList(),
                organisation.departments().stream()
                        .filter(department -> department.existsOn(actor.day()))
                        .map(department -> section(department, organisation, actor))
                        .toList(),
                organisation.people().stream()
                        .filter(person -> person.postsOn(actor.day()).findAny().isEmpty())
                        .map(person -> new Named(person.id().value(), person.name(), ""))
                        .toList(),
                organisation.rooms(),
                Lent.all(organisation, actor.day()),
                actor.may(Operation.CHANGE_PEOPLE),
                done);
    }

    /** Those that need somebody: an office cannot work without them. */
    public boolean needed(Seat seat) {
        return seat.people().isEmpty() && seat.kind().isUnique();
    }

    private static Stream<PostKind> kinds(boolean ofADepartment) {
        return Arrays.stream(PostKind.values()).filter(kind -> kind.isOfADepartment() == ofADepartment);
    }

    private static Seat seat(PostKind kind, Organisation organisation, Actor actor) {
        return new Seat(
                kind,
                organisation
                        .holding(kind, actor.day())
                        .map(person -> named(person, organisation))
                        .toList());
    }

    private static Named named(Person person, Organisation organisation) {
        var led = organisation.portfolios().stream()
                .filter(portfolio -> portfolio.leader().equals(person.id()))
                .flatMap(portfolio -> organisation.departments().stream()
                        .filter(department -> portfolio.departments().contains(department.id())))
                .map(Department::name)
                .toList();
        return new Named(person.id().value(), person.name(), String.join("、", led));
    }

    private static Section section(Department department, Organisation organisation, Actor actor) {
        var seats = kinds(true)
                .map(kind -> new Seat(
                        kind,
                        organisation.people().stream()
                                .filter(person -> person.holds(kind, department.id(), actor.day()))
                                .map(person -> new Named(person.id().value(), person.name(), ""))
                                .toList()))
                .toList();
        var leader = organisation
                .supervisorOf(department.id(), actor.day())
                .map(person -> new Named(person.id().value(), person.name(), ""));
        return new Section(department, leader, seats);
    }
}
