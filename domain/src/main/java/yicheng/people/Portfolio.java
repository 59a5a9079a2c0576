package yicheng.people;

import java.util.Set;

/** The departments a leader is in charge of (分管). */
public record Portfolio(Person.Id leader, Set<Department.Id> departments) {

    public Portfolio {
        departments = Set.copyOf(departments);
    }
}
