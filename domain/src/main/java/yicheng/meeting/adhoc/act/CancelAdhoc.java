package yicheng.meeting.adhoc.act;

import java.util.List;
import java.util.Map;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.adhoc.AdhocAct;
import yicheng.meeting.adhoc.AdhocField;
import yicheng.meeting.adhoc.AdhocMeeting;
import yicheng.meeting.adhoc.AdhocStage;
import yicheng.people.PostKind;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Ground;
import yicheng.policy.Text;

/** The leader who proposed an ad hoc meeting, or the director, cancels it; the office only takes back its own draft. */
public final class CancelAdhoc {

    public record Command(MeetingRef meeting, long basedOn, String reason) {}

    private final AdhocActs acts;
    private final AdhocJudge judge;
    private final AdhocNotices notices;

    public CancelAdhoc(AdhocActs acts, AdhocJudge judge, AdhocNotices notices) {
        this.acts = acts;
        this.judge = judge;
        this.notices = notices;
    }

    /** @throws yicheng.journal.Unknown where there is no such meeting */
    public Answer<AdhocOutcome> handle(Actor actor, Command command) {
        if (!actor.mayEverywhere(Operation.PROPOSE_ADHOC) && !actor.mayEverywhere(Operation.ARRANGE_MEETINGS)) {
            return actor.refused(Operation.PROPOSE_ADHOC);
        }
        return acts.inOne(() -> {
            var meeting = acts.at(command.meeting(), command.basedOn()).meeting();
            if (!may(actor, meeting)) {
                return refused(
                        Ground.RIGHTS,
                        Text.of("请由提议的领导或主任取消", "the leader who proposed it or the director cancels it"));
            }
            if (!meeting.stands()) {
                return refused(Ground.STATE, Text.of("会议已经取消", "the meeting is cancelled already"));
            }
            var reason = command.reason().strip();
            var verdict = judge.judge(AdhocAct.CANCEL, actor.id(), meeting, actor.organisation(), reason);
            return verdict.unlessRefused(() -> {
                var cancelled = meeting.cancelled(new AdhocMeeting.Cancelled(reason, actor.id(), acts.now()));
                var saved = acts.keep(actor, "adhoc.cancelled", cancelled, verdict, Map.of("reason", reason));
                notices.cancelled(meeting, saved, acts.now());
                return new Answer.Done<>(new AdhocOutcome(saved, verdict.reminders()));
            });
        });
    }

    /** Whether this one may. */
    static boolean may(Actor actor, AdhocMeeting meeting) {
        return meeting.plan().proposer().equals(actor.id()) && actor.mayEverywhere(Operation.PROPOSE_ADHOC)
                || actor.holds(PostKind.DIRECTOR) && actor.mayEverywhere(Operation.PROPOSE_ADHOC)
                || meeting.stage() == AdhocStage.DRAFTED && actor.mayEverywhere(Operation.ARRANGE_MEETINGS);
    }

    private static Answer<AdhocOutcome> refused(Ground ground, Text text) {
        return new Answer.Refused<>(ground, List.of(AdhocActs.finding(AdhocField.CANCELLED_FOR, text)));
    }
}
