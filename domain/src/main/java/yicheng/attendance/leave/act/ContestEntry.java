package yicheng.attendance.leave.act;

import java.util.Map;
import java.util.Optional;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveAct;
import yicheng.attendance.leave.Leaves;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Text;

/** Somebody for whom the office entered leave says that it was not so (policy 3, rule 8). */
public final class ContestEntry {

    public record Command(Leave.Id leave, long basedOn, String why) {}

    private final LeaveActs acts;

    public ContestEntry(LeaveActs acts) {
        this.acts = acts;
    }

    /** @throws yicheng.journal.Unknown where there is no such request */
    public Answer<Leaves.Kept> handle(Actor actor, Command command) {
        return acts.act(actor, LeaveAct.CONTEST, command.leave(), command.basedOn(), occasion -> {
            var leave = occasion.leave();
            if (!leave.isEnteredForHim()) {
                return LeaveRefusals.state(
                        LeaveAct.CONTEST,
                        "",
                        Text.of("这份请假是您自己提交的，没有代录", "you handed it in yourself; nothing was entered for you"));
            }
            if (command.why().isBlank()) {
                return LeaveRefusals.policy(
                        LeaveAct.CONTEST, "why", "", Text.of("请写明哪里与实际不符", "say what is not as it was"));
            }
            return new Answer.Done<>(new LeaveActs.Outcome(
                    leave.contested(command.why().strip()),
                    Map.of("why", command.why().strip()),
                    Optional.empty()));
        });
    }
}
