package yicheng.people.change;

import java.time.Clock;
import yicheng.journal.Journal;
import yicheng.journal.Transactions;
import yicheng.people.Organisations;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;

/** Lends a right, or takes it back: its holder himself, or for him who keeps the organisation (代录). */
public final class Delegate {

    /** @param change lending or ending */
    public record Command(DelegationChange change) {}

    private final Transactions transactions;
    private final Journal journal;
    private final Organisations organisations;
    private final Clock clock;

    public Delegate(Transactions transactions, Journal journal, Organisations organisations, Clock clock) {
        this.transactions = transactions;
        this.journal = journal;
        this.organisations = organisations;
        this.clock = clock;
    }

    public Answer<Organisations.Kept> handle(Actor actor, Command command) {
        boolean own = actor.id().equals(command.change().from());
        var needed = own ? Operation.DELEGATE : Operation.CHANGE_PEOPLE;
        if (!actor.may(needed) && !actor.may(Operation.CHANGE_PEOPLE)) {
            return actor.refused(needed);
        }
        return transactions.inOne(() -> kept(actor, command.change()));
    }

    private Answer<Organisations.Kept> kept(Actor actor, DelegationChange change) {
        var current = organisations.current().orElseThrow();
        var faults = Trial.faults(change, current.organisation(), actor);
        if (!faults.isEmpty()) {
            return new Answer.Refused<>(faults);
        }
        var kept = organisations.save(change.appliedTo(current.organisation()), current.version());
        journal.append(ChangeEntry.of(change, actor, clock.instant()));
        return new Answer.Done<>(kept);
    }
}
