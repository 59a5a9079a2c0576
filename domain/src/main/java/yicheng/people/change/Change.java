package yicheng.people.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.people.rights.Operation;
import yicheng.policy.Finding;

/** One thing that becomes different in the organisation. */
public sealed interface Change
        permits DepartmentChange, PersonChange, PostChange, SetPortfolio, RoomChange, DelegationChange {

    /** What is wrong with it there, by its own fields; none when it can be applied. */
    List<Finding> faults(Organisation organisation, LocalDate today);

    /** Only where it has no faults. */
    Organisation appliedTo(Organisation organisation);

    /** As the journal names it, e.g. {@code department.renamed}. */
    String act();

    /** What it is done to, as the journal names it. */
    String subject();

    /** All that is needed to do it again. */
    Map<String, String> content();

    /** Who gets a right by it, and therefore must not enter it himself. */
    default Optional<Person.Id> favoured() {
        return Optional.empty();
    }

    /** The right it takes to enter it among others. */
    default Operation needed() {
        return Operation.CHANGE_PEOPLE;
    }

    /** Whose own act it is, where somebody else may enter it for him (代录). */
    default Optional<Person.Id> owner() {
        return Optional.empty();
    }
}
