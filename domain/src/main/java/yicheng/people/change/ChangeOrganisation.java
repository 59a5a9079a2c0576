package yicheng.people.change;

import java.time.Clock;
import java.util.List;
import yicheng.journal.Journal;
import yicheng.journal.StaleVersion;
import yicheng.journal.Transactions;
import yicheng.people.Organisation;
import yicheng.people.Organisations;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;

/** Applies a list of changes as one new version; when one of them is wrong none is applied, and all faults are told. */
public final class ChangeOrganisation {

    /**
     * @param basedOn the version that was seen
     * @param dryRun only says what would come of it
     */
    public record Command(long basedOn, List<Change> changes, boolean dryRun) {
        public Command {
            changes = List.copyOf(changes);
        }
    }

    private final Transactions transactions;
    private final Journal journal;
    private final Organisations organisations;
    private final Clock clock;

    public ChangeOrganisation(Transactions transactions, Journal journal, Organisations organisations, Clock clock) {
        this.transactions = transactions;
        this.journal = journal;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * A dry run answers with the version it is based on and the organisation as it would be.
     *
     * @throws StaleVersion when somebody else changed it meanwhile
     */
    public Answer<Organisations.Kept> handle(Actor actor, Command command) {
        if (!actor.may(Operation.CHANGE_PEOPLE)) {
            return actor.refused(Operation.CHANGE_PEOPLE);
        }
        var current = organisations.current().orElseThrow();
        if (current.version() != command.basedOn()) {
            throw new StaleVersion("organisation", command.basedOn());
        }
        var trial = Trial.of(command.changes(), current.organisation(), actor);
        if (!trial.faults().isEmpty()) {
            return new Answer.Refused<>(trial.faults());
        }
        return new Answer.Done<>(
                command.dryRun() || command.changes().isEmpty()
                        ? new Organisations.Kept(current.version(), trial.organisation())
                        : kept(actor, command, trial.organisation()));
    }

    private Organisations.Kept kept(Actor actor, Command command, Organisation changed) {
        return transactions.inOne(() -> {
            var kept = organisations.save(changed, command.basedOn());
            command.changes().forEach(change -> journal.append(ChangeEntry.of(change, actor, clock.instant())));
            return kept;
        });
    }
}
