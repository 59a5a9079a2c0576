package yicheng.meeting.adhoc.act;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.journal.StaleVersion;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.adhoc.AdhocAct;
import yicheng.meeting.adhoc.AdhocField;
import yicheng.meeting.adhoc.AdhocMeeting;
import yicheng.meeting.adhoc.AdhocMeetings;
import yicheng.meeting.adhoc.AdhocPlan;
import yicheng.meeting.adhoc.AdhocStage;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Ground;
import yicheng.policy.Text;

/** A leader proposes an ad hoc meeting, confirms what the office drafted for him, or changes it before notice is given. */
public final class ProposeAdhoc {

    /**
     * @param basedOn 0 for a new one
     * @param plan whoever it names as proposer, it is the one who acts
     */
    public record Command(MeetingRef meeting, long basedOn, AdhocPlan plan, List<Person.Id> participants) {}

    private final AdhocActs acts;
    private final AdhocJudge judge;
    private final AdhocNotices notices;

    public ProposeAdhoc(AdhocActs acts, AdhocJudge judge, AdhocNotices notices) {
        this.acts = acts;
        this.judge = judge;
        this.notices = notices;
    }

    public Answer<AdhocOutcome> handle(Actor actor, Command command) {
        if (!actor.mayEverywhere(Operation.PROPOSE_ADHOC)) {
            return actor.refused(Operation.PROPOSE_ADHOC);
        }
        if (command.meeting().kind() != Kind.ADHOC) {
            return DraftAdhoc.notAdhoc();
        }
        return acts.inOne(() -> {
            if (acts.isSpent(command.meeting())) {
                return DraftAdhoc.spent();
            }
            var standing = acts.standing(command.meeting());
            var refused = standing.flatMap(kept -> against(actor, command, kept));
            if (refused.isPresent()) {
                return refused.get();
            }
            var now = new AdhocMeeting.Done(actor.id(), acts.now());
            var begun = standing.map(kept -> kept.meeting().begun()).orElse(now);
            var plan = command.plan().by(actor.id());
            return keep(actor, AdhocMeeting.drafted(command.meeting(), plan, command.participants(), begun), now);
        });
    }

    private Answer<AdhocOutcome> keep(Actor actor, AdhocMeeting meeting, AdhocMeeting.Done now) {
        var unknown = AdhocActs.unknown(meeting, actor.organisation());
        if (!unknown.isEmpty()) {
            return new Answer.Refused<>(unknown);
        }
        var verdict = judge.judge(AdhocAct.PROPOSE, actor.id(), meeting, actor.organisation(), "");
        return verdict.unlessRefused(() -> {
            var proposed = meeting.proposed(meeting.plan(), meeting.participants(), verdict.without(), now);
            var saved = acts.keep(actor, "adhoc.proposed", proposed, verdict, Map.of());
            notices.proposed(saved, verdict.noticeBy(), acts.now());
            return new Answer.Done<>(new AdhocOutcome(saved, verdict.reminders()));
        });
    }

    private static Optional<Answer<AdhocOutcome>> against(Actor actor, Command command, AdhocMeetings.Kept kept) {
        if (command.basedOn() == 0) {
            return Optional.of(DraftAdhoc.taken());
        }
        if (kept.version() != command.basedOn()) {
            throw new StaleVersion(kept.meeting().subject(), command.basedOn());
        }
        if (!kept.meeting().plan().proposer().equals(actor.id())) {
            var leader = actor.organisation()
                    .person(kept.meeting().plan().proposer())
                    .map(Person::name)
                    .orElse("");
            return Optional.of(refused(
                    Ground.RIGHTS,
                    AdhocField.PROPOSER,
                    Text.of(
                            "这次会议由%s提议，请由%s确认或修改".formatted(leader, leader),
                            "%s proposes this meeting, nobody else confirms or changes it".formatted(leader))));
        }
        return kept.meeting().stage() == AdhocStage.NOTIFIED
                ? Optional.of(refused(
                        Ground.STATE,
                        AdhocField.START,
                        Text.of(
                                "会议已经通知，只能调整参会人员；其他有变请取消后重新发起",
                                "notice was given: only participants can change; cancel it and propose another")))
                : Optional.empty();
    }

    private static Answer<AdhocOutcome> refused(Ground ground, AdhocField field, Text text) {
        return new Answer.Refused<>(ground, List.of(AdhocActs.finding(field, text)));
    }
}
