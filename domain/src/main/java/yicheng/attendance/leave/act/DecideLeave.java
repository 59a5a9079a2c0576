package yicheng.attendance.leave.act;

import java.util.Map;
import java.util.Optional;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveAct;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.leave.Proxy;
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
    private final LeaveJudge judge;

    public DecideLeave(LeaveActs acts, LeaveJudge judge) {
        this.acts = acts;
        this.judge = judge;
    }

    /** @throws yicheng.journal.Unknown where there is no such request */
    public Answer<Leaves.Kept> handle(Actor actor, Command command) {
        var act = command.saidAloud() ? LeaveAct.ENTER_CONSENT : command.agreed() ? LeaveAct.APPROVE : LeaveAct.REFUSE;
        return acts.act(
                actor, act, command.leave(), command.basedOn(), occasion -> decided(actor, command, act, occasion));
    }

    private Answer<LeaveActs.Outcome> decided(Actor actor, Command command, LeaveAct act, LeaveActs.Occasion occasion) {
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
        var late = late(command, occasion);
        if (late.isPresent()) {
            return LeaveRefusals.state(act, leave.stage().label().zh(), late.get());
        }
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
        return decided(actor, command, occasion, host.get());
    }

    private Answer<LeaveActs.Outcome> decided(
            Actor actor, Command command, LeaveActs.Occasion occasion, Person.Id host) {
        var that = actor.on(occasion.meeting().day());
        var lender = command.saidAloud()
                ? Optional.<Person.Id>empty()
                : that.lender(Operation.DECIDE_LEAVE).map(Person::id);
        var remark = command.remark().strip();
        var decision = new Leave.Decision(command.agreed(), host, actor.id(), lender, occasion.now(), remark);
        var next = occasion.leave().decided(decision);
        Answer<Leave> made =
                command.proxyToo() && command.agreed() && next.proxy().isPresent()
                        ? judge.proxyOnly(next, occasion.meeting(), actor.organisation(), occasion.now())
                                .then(fit -> new Answer.Done<>(
                                        next.proxyConfirmed(new Proxy.Checked(host, lender, occasion.now()))))
                        : new Answer.Done<>(next);
        return made.then(leave -> new Answer.Done<>(new LeaveActs.Outcome(
                leave,
                Map.of("agreed", String.valueOf(command.agreed()), "remark", remark),
                command.saidAloud() ? Optional.of(host) : lender)));
    }

    /**
     * Leave may be granted late, until the circular is out; who was not answered is not refused once he cannot come. What
     * was entered only then may be refused: the host was not asked before.
     */
    private Optional<Text> late(Command command, LeaveActs.Occasion occasion) {
        if (!occasion.hasBegun()) {
            return Optional.empty();
        }
        if (!command.agreed() && !occasion.isEnteredSince()) {
            return Optional.of(Text.of(
                    "会议已经开始，来不及让他到会，不批准已经太迟；可以补批，没有答复的不算无故缺席",
                    "the meeting has begun and he can no longer come, so it is not refused now;"
                            + " approve it, or leave it: who has no answer is not absent without leave"));
        }
        if (acts.isTooLate(occasion.meeting())) {
            return Optional.of(
                    Text.of(
                            "这次会议的缺席通报已经印发，不再决定请假；有误的请与办公室联系更正",
                            "the circular on absences is out, so that no leave is decided any more; the office puts mistakes right"));
        }
        return command.proxyToo() && occasion.isOver()
                ? Optional.of(Text.of(
                        "会议已经结束，不再确认代会人；请只批准请假",
                        "the meeting is over, so that no proxy is confirmed any more; approve the leave alone"))
                : Optional.empty();
    }
}
