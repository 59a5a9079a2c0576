package yicheng.agenda.list;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import yicheng.people.Person;

/** What travels with a list and is decided with it: the observers proposed for its topics. */
@FunctionalInterface
public interface Annex {

    /** Who decided, as the journal names him, and whose right it was where that is somebody else. */
    record By(Person.Id person, Optional<Person.Id> onBehalfOf, Instant at) {}

    /**
     * Inside the unit of the decision.
     *
     * @param counted the items with what was decided on them
     */
    void decided(List<Item> counted, By by);
}
