package yicheng.attendance.leave.act;

import java.util.Map;
import java.util.Optional;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveAct;
import yicheng.attendance.leave.Leaves;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Text;

/** Who was to be away comes after all (销假), while the meeting has not begun. */
public final class WithdrawLeave {

    public record Command(Leave.Id leave, long basedOn) {}

    private final LeaveActs acts;
    private final LeaveJudge judge;

    public WithdrawLeave(LeaveActs acts, LeaveJudge judge) {
        this.acts = acts;
        this.judge = judge;
    }

    /** @throws yicheng.journal.Unknown where there is no such request */
    public Answer<Leaves.Kept> handle(Actor actor, Command command) {
        return acts.act(actor, LeaveAct.WITHDRAW, command.leave(), command.basedOn(), occasion -> {
            var leave = occasion.leave();
            return occasion.meeting().hasBegun(judge.local(occasion.now()))
                    ? LeaveRefusals.state(
                            LeaveAct.WITHDRAW,
                            leave.stage().label().zh(),
                            Text.of(
                                    "会议已经开始；已经到会的，请办公室在签到里登记",
                                    "the meeting has begun; who came is entered on the roll by the office"))
                    : new Answer.Done<>(new LeaveActs.Outcome(
                            leave.withdrawn(),
                            Map.of(),
                            Optional.of(leave.person()).filter(person -> !person.equals(actor.id()))));
        });
    }
}
