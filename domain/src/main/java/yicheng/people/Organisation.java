package yicheng.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The whole unit as it stands; kept and changed as one, every version of it. */
public record Organisation(
        String name,
        List<Department> departments,
        List<Person> people,
        List<Portfolio> portfolios,
        List<Room> rooms,
        List<Delegation> delegations) {

    public Organisation {
        departments = departments.stream()
                .sorted(Comparator.comparing(Department::order))
                .toList();
        people = List.copyOf(people);
        portfolios = List.copyOf(portfolios);
        rooms = List.copyOf(rooms);
        delegations = List.copyOf(delegations);
        if (name.isBlank()) {
            throw new IllegalArgumentException("organisation must have a name");
        }
        References.check(departments, people, portfolios, rooms, delegations);
    }

    public static Organisation named(String name) {
        return new Organisation(name, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public Optional<Department> department(Department.Id id) {
        return departments.stream()
                .filter(department -> department.id().equals(id))
                .findFirst();
    }

    /** By the name it has now; one that lasts before one that is or will be dissolved. */
    public Optional<Department> departmentNamed(String name) {
        return departments.stream()
                .filter(department -> department.name().equals(name.strip()))
                .min(Comparator.comparing(department -> department.dissolved().isPresent()));
    }

    public Optional<Person> person(Person.Id id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    public Stream<Person> holding(PostKind kind, LocalDate day) {
        return people.stream().filter(person -> person.holds(kind, day));
    }

    public Optional<Person> headOf(Department.Id department, LocalDate day) {
        return people.stream()
                .filter(person -> person.holds(PostKind.DEPARTMENT_HEAD, department, day))
                .findFirst();
    }

    /** The leader in charge of a department (分管领导), as long as the post of a leader is held. */
    public Optional<Person> supervisorOf(Department.Id department, LocalDate day) {
        return portfolios.stream()
                .filter(portfolio -> portfolio.departments().contains(department))
                .flatMap(portfolio -> person(portfolio.leader()).stream())
                .filter(leader -> leader.holds(PostKind.DEPUTY_DIRECTOR, day) || leader.holds(PostKind.DIRECTOR, day))
                .findFirst();
    }

    /** Whoever lent this right to {@code to} for that day. */
    public Stream<Person> lenders(Delegation.What what, Person.Id to, LocalDate day) {
        return delegations.stream()
                .filter(delegation ->
                        delegation.what() == what && delegation.to().equals(to) && delegation.holdsOn(day))
                .flatMap(delegation -> person(delegation.from()).stream());
    }

    public Organisation with(Department changed) {
        return new Organisation(
                name,
                replaced(departments, one -> one.id().equals(changed.id()), changed),
                people,
                portfolios,
                rooms,
                delegations);
    }

    public Organisation with(Person changed) {
        return new Organisation(
                name,
                departments,
                replaced(people, one -> one.id().equals(changed.id()), changed),
                portfolios,
                rooms,
                delegations);
    }

    public Organisation with(Portfolio changed) {
        return new Organisation(
                name,
                departments,
                people,
                replaced(portfolios, one -> one.leader().equals(changed.leader()), changed),
                rooms,
                delegations);
    }

    public Organisation with(Room changed) {
        return new Organisation(
                name,
                departments,
                people,
                portfolios,
                replaced(rooms, one -> one.name().equals(changed.name()), changed),
                delegations);
    }

    public Organisation with(Delegation added) {
        return new Organisation(
                name, departments, people, portfolios, rooms, replaced(delegations, one -> false, added));
    }

    public Organisation withoutRoom(String room) {
        return new Organisation(
                name,
                departments,
                people,
                portfolios,
                rooms.stream().filter(one -> !one.name().equals(room)).toList(),
                delegations);
    }

    public Organisation without(Delegation ended) {
        return new Organisation(
                name,
                departments,
                people,
                portfolios,
                rooms,
                delegations.stream().filter(one -> !one.equals(ended)).toList());
    }

    /** In the place of the one before it, or else at the end. */
    private static <T> List<T> replaced(List<T> list, Predicate<T> same, T changed) {
        if (list.stream().noneMatch(same)) {
            return Stream.concat(list.stream(), Stream.of(changed)).toList();
        }
        return list.stream().map(one -> same.test(one) ? changed : one).toList();
    }
}
