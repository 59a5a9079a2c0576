package yicheng.access;

import java.time.Instant;
import java.util.Optional;
import yicheng.people.Person;

/** The sessions that are open. All changes inside a unit of work. */
public interface Sessions {

    Optional<Session> find(String hash);

    /** Opens it, or keeps when it was seen. */
    void save(Session session);

    void close(String hash);

    void closeAllOf(Person.Id person);

    /** Forgets those not seen since. */
    void closeUnseenSince(Instant moment);
}
