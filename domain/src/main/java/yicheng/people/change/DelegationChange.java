package yicheng.people.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.people.Delegation;
import yicheng.people.Delegation.What;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.policy.Finding;

/** A right that is lent, or taken back (policy 3, rule 11). */
public sealed interface DelegationChange extends Change {

    What what();

    Person.Id from();

    Person.Id to();

    LocalDate since();

    @Override
    default String subject() {
        return "person/" + from().value();
    }

    @Override
    default Optional<Person.Id> owner() {
        return Optional.of(from());
    }

    /**
     * @param since the first day
     * @param until the last day
     */
    record Lend(What what, Person.Id from, Person.Id to, LocalDate since, LocalDate until, String reason)
            implements DelegationChange {

        @Override
        public List<Finding> faults(Organisation organisation, LocalDate today) {
            return LendingFaults.of(this, organisation, today);
        }

        @Override
        public Organisation appliedTo(Organisation organisation) {
            return organisation.with(new Delegation(what, from, to, since, until, reason.strip()));
        }

        @Override
        public String act() {
            return "delegation.lent";
        }

        @Override
        public Map<String, String> content() {
            return Map.of(
                    "what", what.code(),
                    "to", to.value(),
                    "since", since.toString(),
                    "until", until.toString(),
                    "reason", reason.strip());
        }

        @Override
        public Optional<Person.Id> favoured() {
            return Optional.of(to);
        }
    }

    /**
     * @param since by which the delegation is known
     * @param day its last day from now on; yesterday ends it at once
     */
    record End(What what, Person.Id from, Person.Id to, LocalDate since, LocalDate day) implements DelegationChange {

        @Override
        public List<Finding> faults(Organisation organisation, LocalDate today) {
            return LendingFaults.ofEnd(this, ending(organisation), today);
        }

        @Override
        public Organisation appliedTo(Organisation organisation) {
            var ending = ending(organisation).orElseThrow();
            var without = organisation.without(ending);
            return since.isAfter(day) ? without : without.with(ending.endedOn(day));
        }

        @Override
        public String act() {
            return "delegation.ended";
        }

        @Override
        public Map<String, String> content() {
            return Map.of("what", what.code(), "to", to.value(), "since", since.toString(), "day", day.toString());
        }

        private Optional<Delegation> ending(Organisation organisation) {
            return organisation.delegations().stream()
                    .filter(lent -> lent.what() == what
                            && lent.from().equals(from)
                            && lent.to().equals(to)
                            && lent.since().equals(since))
                    .findFirst();
        }
    }
}
