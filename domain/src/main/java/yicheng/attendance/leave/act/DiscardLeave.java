package yicheng.attendance.leave.act;

import java.time.Clock;
import java.util.Map;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveAct;
import yicheng.attendance.leave.LeaveStage;
import yicheng.attendance.leave.Leaves;
import yicheng.journal.Entry;
import yicheng.journal.Journal;
import yicheng.journal.Transactions;
import yicheng.journal.Unknown;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;

/** Somebody throws a draft of his away. */
public final class DiscardLeave {

    public record Command(Leave.Id leave, long basedOn) {}

    private final Leaves leaves;
    private final Transactions transactions;
    private final Journal journal;
    private final Clock clock;

    public DiscardLeave(Leaves leaves, Transactions transactions, Journal journal, Clock clock) {
        this.leaves = leaves;
        this.transactions = transactions;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws Unknown where there is no such draft */
    public Answer<Leave> handle(Actor actor, Command command) {
        if (!actor.isGranted(LeaveAct.DISCARD.operation().scope())) {
            return actor.refused(LeaveAct.DISCARD.operation());
        }
        return transactions.inOne(() -> {
            var kept = leaves.find(command.leave())
                    .orElseThrow(() -> new Unknown("leave", command.leave().value()));
            var leave = kept.leave();
            var barred = Barred.ownOnly(actor, LeaveAct.DISCARD, leave.person());
            if (barred.isPresent()) {
                return barred.get();
            }
            if (leave.stage() != LeaveStage.DRAFT) {
                return LeaveRefusals.notNow(LeaveAct.DISCARD, leave);
            }
            leaves.remove(leave.id(), command.basedOn());
            journal.append(Entry.of(
                    clock.instant(),
                    actor.id().value(),
                    LeaveAct.DISCARD.event(),
                    leave.subject(),
                    Map.of("meeting", leave.meeting().toString())));
            return new Answer.Done<>(leave);
        });
    }
}
