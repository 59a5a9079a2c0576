package yicheng.web.api.shape;

import java.util.HashMap;
import java.util.Map;
import yicheng.people.Department;
import yicheng.people.Organisation;
import yicheng.people.Person;

/** The names of one organisation by their ids; whoever is no longer in it is shown by his id. */
public final class Names {

    private final Organisation organisation;
    private final Map<Person.Id, Named> people = new HashMap<>();
    private final Map<Department.Id, Named> departments = new HashMap<>();

    private Names(Organisation organisation) {
        this.organisation = organisation;
        organisation
                .people()
                .forEach(one -> people.put(one.id(), new Named(one.id().value(), one.name())));
        organisation
                .departments()
                .forEach(one -> departments.put(one.id(), new Named(one.id().value(), one.name())));
    }

    public Named of(Person.Id id) {
        return people.getOrDefault(id, new Named(id.value(), id.value()));
    }

    public Named of(Department.Id id) {
        return departments.getOrDefault(id, new Named(id.value(), id.value()));
    }

    /** Keeps the names of the last organisation, which seldom becomes another. */
    public static final class Latest {

        private volatile Names last = new Names(Organisation.named("-"));

        public Names of(Organisation organisation) {
            var names = last;
            if (names.organisation != organisation) {
                names = new Names(organisation);
                last = names;
            }
            return names;
        }
    }
}
