package yicheng.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An organisation names each of its parts once, and only parts it has. */
final class References {

    private References() {}

    static void check(
            List<Department> departments,
            List<Person> people,
            List<Portfolio> portfolios,
            List<Room> rooms,
            List<Delegation> delegations) {
        var known = once("department", departments.stream().map(Department::id));
        var persons = once("person", people.stream().map(Person::id));
        once("room", rooms.stream().map(Room::name));
        once("portfolio of", portfolios.stream().map(Portfolio::leader));
        oneHolderADay(people);
        isKnown("department", known, held(people));
        isKnown("department", known, portfolios.stream().flatMap(portfolio -> portfolio.departments().stream()));
        isKnown("person", persons, portfolios.stream().map(Portfolio::leader));
        isKnown("person", persons, delegations.stream().flatMap(lent -> Stream.of(lent.from(), lent.to())));
    }

    private static Stream<Department.Id> held(Collection<Person> people) {
        return people.stream().flatMap(person -> person.posts().stream()).flatMap(post -> post.department().stream());
    }

    private static void oneHolderADay(List<Person> people) {
        var unique = people.stream()
                .flatMap(person -> person.posts().stream())
                .filter(post -> post.kind().isUnique())
                .toList();
        for (int i = 0; i < unique.size(); i++) {
            var post = unique.get(i);
            if (unique.subList(0, i).stream().anyMatch(other -> other.isSameAs(post) && other.meets(post))) {
                throw new IllegalArgumentException("post (%s) is held by two on one day".formatted(post));
            }
        }
    }

    private static <T> Set<T> once(String what, Stream<T> ids) {
        var seen = new HashSet<T>();
        ids.filter(id -> !seen.add(id)).findFirst().ifPresent(twice -> {
            throw new IllegalArgumentException("%s (%s) occurs twice".formatted(what, twice));
        });
        return seen;
    }

    private static <T> void isKnown(String what, Set<T> known, Stream<T> named) {
        var unknown =
                named.filter(id -> !known.contains(id)).map(Object::toString).collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("unknown %s (%s)".formatted(what, String.join(", ", unknown)));
        }
    }
}
