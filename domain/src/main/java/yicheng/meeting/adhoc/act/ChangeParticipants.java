package yicheng.meeting.adhoc.act;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.adhoc.AdhocAct;
import yicheng.meeting.adhoc.AdhocField;
import yicheng.meeting.adhoc.AdhocStage;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Ground;
import yicheng.policy.Text;

/** The leader who proposed an ad hoc meeting changes who takes part in it; nobody else does (2.adhoc.participants). */
public final class ChangeParticipants {

    public record Command(MeetingRef meeting, long basedOn, List<Person.Id> participants) {}

    private final AdhocActs acts;
    private final AdhocJudge judge;
    private final AdhocNotices notices;

    public ChangeParticipants(AdhocActs acts, AdhocJudge judge, AdhocNotices notices) {
        this.acts = acts;
        this.judge = judge;
        this.notices = notices;
    }

    /** @throws yicheng.journal.Unknown where there is no such meeting */
    public Answer<AdhocOutcome> handle(Actor actor, Command command) {
        if (!actor.mayEverywhere(Operation.PROPOSE_ADHOC)) {
            return actor.refused(Operation.PROPOSE_ADHOC);
        }
        return acts.inOne(() -> {
            var before = acts.at(command.meeting(), command.basedOn()).meeting();
            if (before.stage() != AdhocStage.PROPOSED && before.stage() != AdhocStage.NOTIFIED) {
                return new Answer.Refused<>(
                        Ground.STATE,
                        List.of(AdhocActs.finding(
                                AdhocField.PARTICIPANTS,
                                Text.of(
                                        "会议%s，不能调整参会人员"
                                                .formatted(
                                                        before.stage().label().zh()),
                                        "the meeting is %s; its participants do not change"
                                                .formatted(
                                                        before.stage().label().en())))));
            }
            var after = before.with(command.participants());
            var unknown = AdhocActs.unknown(after, actor.organisation());
            if (!unknown.isEmpty()) {
                return new Answer.Refused<>(unknown);
            }
            var verdict = judge.judge(AdhocAct.CHANGE_PARTICIPANTS, actor.id(), after, actor.organisation(), "");
            return verdict.unlessRefused(() -> {
                var was = before.participants().stream().map(Person.Id::value).collect(Collectors.joining(","));
                var saved = acts.keep(actor, "adhoc.participants", after, verdict, Map.of("before", was));
                notices.changed(before, saved, verdict.leaveUntil(), acts.now());
                return new Answer.Done<>(new AdhocOutcome(saved, verdict.reminders()));
            });
        });
    }
}
