package yicheng.attendance.leave.act;

import java.util.Map;
import java.util.Optional;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveAct;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.leave.Proxy;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Text;

/** Another one is to stand in, or the first one after all (2.leave.proxy). The leave itself is not decided anew. */
public final class NameProxy {

    public record Command(Leave.Id leave, long basedOn, Proxy proxy) {}

    private final LeaveActs acts;
    private final LeaveJudge judge;

    public NameProxy(LeaveActs acts, LeaveJudge judge) {
        this.acts = acts;
        this.judge = judge;
    }

    /** @throws yicheng.journal.Unknown where there is no such request */
    public Answer<Leaves.Kept> handle(Actor actor, Command command) {
        return acts.act(
                actor,
                LeaveAct.NAME_PROXY,
                command.leave(),
                command.basedOn(),
                occasion -> named(actor, command, occasion));
    }

    private Answer<LeaveActs.Outcome> named(Actor actor, Command command, LeaveActs.Occasion occasion) {
        var leave = occasion.leave();
        if (occasion.meeting().hasBegun(judge.local(occasion.now()))) {
            return LeaveRefusals.state(
                    LeaveAct.NAME_PROXY,
                    "",
                    Text.of("会议已经开始，不再更换代会人", "the meeting has begun; no other proxy is taken"));
        }
        return judge.proxyOnly(
                        leave.naming(command.proxy(), leave.judged().orElseThrow()),
                        occasion.meeting(),
                        actor.organisation(),
                        occasion.now())
                .then(judged -> new Answer.Done<>(new LeaveActs.Outcome(
                        leave.naming(command.proxy(), judged),
                        Map.of("authority", command.proxy().authority()),
                        Optional.of(leave.person()).filter(person -> !person.equals(actor.id())))));
    }
}
