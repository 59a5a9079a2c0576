package yicheng.attendance.leave.act;

import java.util.Map;
import java.util.Optional;
import yicheng.attendance.leave.Leave;
import yicheng.attendance.leave.LeaveAct;
import yicheng.attendance.leave.Leaves;
import yicheng.journal.Journal;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Text;

/** Somebody in whose name the office entered a step, the one who is away or the host, says that it was not so (policy 3, rule 8). */
public final class ContestEntry {

    public record Command(Leave.Id leave, long basedOn, String why) {}

    private final LeaveActs acts;
    private final Journal journal;

    public ContestEntry(LeaveActs acts, Journal journal) {
        this.acts = acts;
        this.journal = journal;
    }

    /** @throws yicheng.journal.Unknown where there is no such request */
    public Answer<Leaves.Kept> handle(Actor actor, Command command) {
        return acts.act(actor, LeaveAct.CONTEST, command.leave(), command.basedOn(), occasion -> {
            var leave = occasion.leave();
            if (!EnteredByOffice.inTheNameOf(actor.id(), journal.about(leave.subject()))) {
                return LeaveRefusals.state(
                        LeaveAct.CONTEST,
                        "",
                        Text.of(
                                "这份请假的各个环节都是您自己办理的，没有代录",
                                "you did every step of it yourself; nothing was entered in your name"));
            }
            if (command.why().isBlank()) {
                return LeaveRefusals.policy(
                        LeaveAct.CONTEST, "why", "", Text.of("请写明哪里与实际不符", "say what is not as it was"));
            }
            return new Answer.Done<>(new LeaveActs.Outcome(
                    leave.contested(said(actor, leave, command.why().strip())),
                    Map.of("why", command.why().strip()),
                    Optional.empty()));
        });
    }

    private static String said(Actor actor, Leave leave, String why) {
        return actor.id().equals(leave.person())
                ? why
                : "%s：%s".formatted(actor.person().name(), why);
    }
}
