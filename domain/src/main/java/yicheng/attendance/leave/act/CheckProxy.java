package yicheng.attendance.leave.act;

import java.util.Map;
import java.util.Optional;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveAct;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.leave.Proxy;
import yicheng.people.Person;
import yicheng.people.PostKind;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Text;

/** Whether who is to stand in is fit to (2.proxy.qualified): the host or the head of the office says so. */
public final class CheckProxy {

    /** @param remark needed where he is turned down */
    public record Command(Leave.Id leave, long basedOn, boolean fit, String remark) {}

    private final LeaveActs acts;
    private final LeaveJudge judge;

    public CheckProxy(LeaveActs acts, LeaveJudge judge) {
        this.acts = acts;
        this.judge = judge;
    }

    /** @throws yicheng.journal.Unknown where there is no such request */
    public Answer<Leaves.Kept> handle(Actor actor, Command command) {
        var act = command.fit() ? LeaveAct.CONFIRM_PROXY : LeaveAct.TURN_DOWN_PROXY;
        return acts.act(
                actor, act, command.leave(), command.basedOn(), occasion -> checked(actor, command, act, occasion));
    }

    private Answer<LeaveActs.Outcome> checked(Actor actor, Command command, LeaveAct act, LeaveActs.Occasion occasion) {
        var leave = occasion.leave();
        if (leave.proxy().isEmpty()) {
            return LeaveRefusals.state(
                    act, "", Text.of("这份请假没有指定代会人，请先由请假人指定", "nobody was named to stand in; name somebody first"));
        }
        if (occasion.isOver()) {
            return LeaveRefusals.state(
                    act,
                    leave.stage().label().zh(),
                    Text.of(
                            "会议已经结束，不再办理代会人是否合格；到没到会见签到",
                            "the meeting is over, so that no proxy is judged any more; who came stands on the roll"));
        }
        if (!command.fit() && command.remark().isBlank()) {
            return LeaveRefusals.policy(
                    act,
                    "remark",
                    "",
                    Text.of("请写明为何不合格，请假人据此另派", "say why he is not fit, so that another can be sent"));
        }
        var by = checked(actor, act, occasion);
        return command.fit()
                ? judge.proxyOnly(leave, occasion.meeting(), actor.organisation(), occasion.now())
                        .then(judged -> new Answer.Done<>(outcome(leave.proxyConfirmed(by), by, command)))
                : new Answer.Done<>(
                        outcome(leave.proxyTurnedDown(by, command.remark().strip()), by, command));
    }

    /** The head of the office does it by his own right, whoever chairs. */
    private static Proxy.Checked checked(Actor actor, LeaveAct act, LeaveActs.Occasion occasion) {
        var lender = actor.holds(PostKind.OFFICE_HEAD)
                ? Optional.<Person.Id>empty()
                : actor.on(occasion.meeting().day()).lender(act.operation()).map(Person::id);
        return new Proxy.Checked(actor.id(), lender, occasion.now());
    }

    private static LeaveActs.Outcome outcome(Leave next, Proxy.Checked by, Command command) {
        return new LeaveActs.Outcome(next, Map.of("remark", command.remark().strip()), by.lender());
    }
}
