package yicheng.access;

import java.util.List;
import java.util.Optional;
import yicheng.people.Person;

/** The accounts of an installation; one a person, one a login. */
public interface Accounts {

    /** An account as kept; {@code version} grows by one with each change. */
    record Kept(long version, Account account) {}

    Optional<Kept> ofLogin(String login);

    Optional<Kept> of(Person.Id person);

    List<Kept> all();

    /**
     * Inside a unit of work.
     *
     * @param basedOn 0 for a new one
     * @throws yicheng.journal.StaleVersion when somebody else changed it meanwhile, or took the login
     */
    Kept save(Account account, long basedOn);
}
