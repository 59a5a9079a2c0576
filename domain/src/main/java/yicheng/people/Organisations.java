package yicheng.people;

import java.util.Optional;

/** The organisation an installation keeps, with every version it ever had. */
public interface Organisations {

    /** An organisation as kept; {@code version} grows by one with each change. */
    record Kept(long version, Organisation organisation) {}

    /** Empty until the office is set up. */
    Optional<Kept> current();

    /** As it was; empty for a version there has not been. */
    Optional<Kept> version(long version);

    /**
     * Inside a unit of work: keeps it as the version after {@code basedOn}, which is 0 for the first.
     *
     * @throws yicheng.journal.StaleVersion when somebody else changed it meanwhile
     */
    Kept save(Organisation organisation, long basedOn);
}
