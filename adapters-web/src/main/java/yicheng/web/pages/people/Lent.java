package yicheng.web.pages.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import yicheng.people.Delegation;
import yicheng.people.Organisation;
import yicheng.people.Person;

/**
 * A delegation with the names of both.
 *
 * @param now whether it holds today; it may still be to come
 */
public record Lent(Delegation delegation, String from, String to, boolean now) {

    /** Those that hold or are to come, in the order they begin. */
    public static List<Lent> all(Organisation organisation, LocalDate day) {
        return organisation.delegations().stream()
                .filter(one -> !one.until().isBefore(day))
                .sorted(Comparator.comparing(Delegation::since))
                .map(one ->
                        new Lent(one, name(one.from(), organisation), name(one.to(), organisation), one.holdsOn(day)))
                .toList();
    }

    public boolean concerns(Person.Id person) {
        return delegation.from().equals(person) || delegation.to().equals(person);
    }

    static String name(Person.Id id, Organisation organisation) {
        return organisation.person(id).map(Person::name).orElse("");
    }
}
