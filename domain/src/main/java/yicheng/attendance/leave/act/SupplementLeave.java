package yicheng.attendance.leave.act;

import java.util.Map;
import java.util.Optional;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveAct;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.leave.Supplement;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Text;

/** The written statement after a call comes in (2.leave.supplement); the office enters one that came on paper. */
public final class SupplementLeave {

    public record Command(Leave.Id leave, long basedOn, String text) {}

    private final LeaveActs acts;

    public SupplementLeave(LeaveActs acts) {
        this.acts = acts;
    }

    /** @throws yicheng.journal.Unknown where there is no such request */
    public Answer<Leaves.Kept> handle(Actor actor, Command command) {
        return acts.act(
                actor,
                LeaveAct.SUPPLEMENT,
                command.leave(),
                command.basedOn(),
                occasion -> received(actor, command, occasion));
    }

    private static Answer<LeaveActs.Outcome> received(Actor actor, Command command, LeaveActs.Occasion occasion) {
        var leave = occasion.leave();
        if (leave.supplement().filter(Supplement::isOwed).isEmpty()) {
            return LeaveRefusals.state(
                    LeaveAct.SUPPLEMENT, "", Text.of("这份请假不欠书面说明", "no written statement is owed for it"));
        }
        if (command.text().isBlank()) {
            return LeaveRefusals.policy(
                    LeaveAct.SUPPLEMENT, "text", "", Text.of("请写明请假的原因和经过", "say why leave was asked for"));
        }
        var received = new Supplement.Received(
                occasion.now(), actor.id(), command.text().strip());
        return new Answer.Done<>(new LeaveActs.Outcome(
                leave.supplemented(received),
                Map.of(),
                Optional.of(leave.person()).filter(person -> !person.equals(actor.id()))));
    }
}
