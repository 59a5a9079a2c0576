package yicheng.meeting.adhoc.act;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.adhoc.AdhocAct;
import yicheng.meeting.adhoc.AdhocField;
import yicheng.meeting.adhoc.AdhocMeeting;
import yicheng.meeting.adhoc.AdhocStage;
import yicheng.meeting.adhoc.Notified;
import yicheng.meeting.adhoc.Urgency;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Ground;
import yicheng.policy.Text;

/** The office gives notice of an ad hoc meeting to those who take part (1.adhoc.notice, 1.adhoc.instant). */
public final class NotifyAdhoc {

    /** @param urgency what it leaves open is as the leader said when he proposed the meeting */
    public record Command(MeetingRef meeting, long basedOn, Urgency urgency) {}

    private final AdhocActs acts;
    private final AdhocJudge judge;
    private final AdhocNotices notices;

    public NotifyAdhoc(AdhocActs acts, AdhocJudge judge, AdhocNotices notices) {
        this.acts = acts;
        this.judge = judge;
        this.notices = notices;
    }

    /** @throws yicheng.journal.Unknown where there is no such meeting */
    public Answer<AdhocOutcome> handle(Actor actor, Command command) {
        if (!actor.mayEverywhere(Operation.ARRANGE_MEETINGS)) {
            return actor.refused(Operation.ARRANGE_MEETINGS);
        }
        return acts.inOne(() -> {
            var meeting = acts.at(command.meeting(), command.basedOn()).meeting();
            if (meeting.stage() != AdhocStage.PROPOSED) {
                return new Answer.Refused<>(Ground.STATE, List.of(AdhocActs.finding(AdhocField.START, why(meeting))));
            }
            var plan = meeting.plan();
            var urgent = meeting.redrafted(plan.urgent(command.urgency().or(plan.urgency())), meeting.participants());
            return keep(actor, urgent);
        });
    }

    private Answer<AdhocOutcome> keep(Actor actor, AdhocMeeting meeting) {
        var verdict = judge.judge(AdhocAct.NOTIFY, actor.id(), meeting, actor.organisation(), "");
        return verdict.unlessRefused(() -> {
            boolean instant = judge.now().isAfter(verdict.noticeBy());
            var urgency = instant ? meeting.plan().urgency() : Urgency.NONE;
            var notified = meeting.notified(new Notified(
                    actor.id(), acts.now(), verdict.noticeBy(), instant, Optional.of(verdict.leaveUntil()), urgency));
            var saved = acts.keep(actor, "adhoc.notified", notified, verdict, content(instant, urgency));
            notices.notified(saved, verdict.leaveUntil(), acts.now());
            return new Answer.Done<>(new AdhocOutcome(saved, verdict.reminders()));
        });
    }

    private static Map<String, String> content(boolean instant, Urgency urgency) {
        return instant
                ? Map.of(
                        "instant",
                        "true",
                        "reason",
                        urgency.reason(),
                        "allowedBy",
                        urgency.allowedBy().map(id -> id.value()).orElse(""))
                : Map.of("instant", "false");
    }

    private static Text why(AdhocMeeting meeting) {
        return switch (meeting.stage()) {
            case DRAFTED -> Text.of("会议还没有领导提议，请先报请确认", "no leader has proposed it yet; have it confirmed first");
            case PROPOSED, NOTIFIED -> Text.of("会议已经通知过了", "notice was given already");
            case CANCELLED -> Text.of("会议已经取消", "the meeting is cancelled");
        };
    }
}
