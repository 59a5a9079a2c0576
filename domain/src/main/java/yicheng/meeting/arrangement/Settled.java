package yicheng.meeting.arrangement;

import java.time.Instant;
import java.util.Optional;
import yicheng.people.Person;

/**
 * A proposal as it was decided.
 *
 * @param agreed false where it was turned down
 * @param lender whose right it was where a delegate decided
 * @param remark what the one who decided added; blank for nothing
 */
public record Settled(
        Proposed proposal, boolean agreed, Person.Id by, Optional<Person.Id> lender, Instant at, String remark) {}
