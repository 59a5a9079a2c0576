package yicheng.attendance.leave.act;

import java.util.Map;
import java.util.Optional;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveAct;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.member.MeetingHost;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Text;

/** The host approves leave or does not (2.leave.to); what he said aloud the office may write down for him. */
public final class DecideLeave {

    /**
     * @param remark needed where it is not agreed, or where the office enters what the host said
     * @param proxyToo confirms the proxy in the same act
     * @param saidAloud the office enters it for the host
     */
    public record Command(
            Leave.Id leave, long basedOn, boolean agreed, String remark, boolean proxyToo, boolean saidAloud) {}

    private final LeaveActs acts;

    public DecideLeave(LeaveActs acts) {
        this.acts = acts;
    }

    /** @throws yicheng.journal.Unknown where there is no such request */
    public Answer<Leaves.Kept> handle(Actor actor, Command command) {
        var act = command.saidAloud() ? LeaveAct.ENTER_CONSENT : command.agreed() ? LeaveAct.APPROVE : LeaveAct.REFUSE;
        return acts.act(
                actor, act, command.leave(), command.basedOn(), occasion -> decided(actor, command, act, occasion));
    }

    private static Answer<LeaveActs.Outcome> decided(
            Actor actor, Command command, LeaveAct act, LeaveActs.Occasion occasion) {
        var leave = occasion.leave();
        if (command.remark().isBlank() && !(act == LeaveAct.APPROVE)) {
            return LeaveRefusals.policy(
                    act,
                    "remark",
                    "",
                    act == LeaveAct.REFUSE
                            ? Text.of("请写明为何不批准，请假人据此安排到会", "say why not, so that he knows that he has to come")
                            : Text.of("请写明主持人何时怎样表示的意见", "say when and how the host said it"));
        }
        var that = actor.on(occasion.meeting().day());
        var host = MeetingHost.on(actor.organisation(), occasion.meeting().day())
                .decidesAbout(leave.person())
                .map(Person::id);
        if (host.isEmpty()) {
            return LeaveRefusals.state(
                    act,
                    "",
                    Text.of(
                            "这次会议还没有能决定这份请假的主持人，请先委托",
                            "nobody can decide about it yet; the chair has to be delegated"));
        }
        var lender = that.lender(Operation.DECIDE_LEAVE).map(Person::id);
        var decision = new Leave.Decision(
                command.agreed(),
                host.get(),
                actor.id(),
                command.saidAloud() ? Optional.empty() : lender,
                occasion.now(),
                command.remark().strip());
        var next = leave.decided(decision);
        boolean proxyToo =
                command.proxyToo() && command.agreed() && next.proxy().isPresent();
        return new Answer.Done<>(new LeaveActs.Outcome(
                proxyToo ? next.proxyConfirmed() : next,
                Map.of("agreed", String.valueOf(command.agreed()), "remark", decision.remark()),
                command.saidAloud() ? host : lender));
    }
}
