package yicheng.attendance.member;

import java.time.LocalDate;
import java.util.Optional;
import yicheng.people.Delegation;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.people.PostKind;
import yicheng.policy.Clause;

/** Who chairs a meeting (4.2.chair): the principal leader, or who has the chair from him for that day. */
public record MeetingHost(Optional<Person> principal, Optional<Person> delegate) {

    public static final Clause CLAUSE = new Clause("4.2.chair.delegate");

    public static MeetingHost on(Organisation unit, LocalDate day) {
        var principal = unit.holding(PostKind.DIRECTOR, day).findFirst();
        var delegate = unit.delegations().stream()
                .filter(lent -> lent.what() == Delegation.What.CHAIR && lent.holdsOn(day))
                .filter(lent ->
                        principal.map(Person::id).filter(lent.from()::equals).isPresent())
                .findFirst()
                .flatMap(lent -> unit.person(lent.to()));
        return new MeetingHost(principal, delegate);
    }

    /** Empty only while nobody holds the post. */
    public Optional<Person> host() {
        return delegate.or(() -> principal);
    }

    public boolean is(Person.Id person) {
        return host().map(Person::id).filter(person::equals).isPresent();
    }

    /** Chairs himself, so that nobody could decide about him (policy 3, rule 5). */
    public boolean isPrincipalInTheChair(Person.Id person) {
        return delegate.isEmpty() && is(person);
    }

    /** Who decides about that person: the host, and about a host who has the chair from the principal, the principal. */
    public Optional<Person> decidesAbout(Person.Id person) {
        return is(person) ? principal.filter(one -> !one.id().equals(person)) : host();
    }
}
