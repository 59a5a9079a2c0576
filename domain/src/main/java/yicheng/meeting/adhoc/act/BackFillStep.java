package yicheng.meeting.adhoc.act;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.meeting.MeetingRef;
import yicheng.meeting.Step;
import yicheng.meeting.adhoc.AdhocAct;
import yicheng.meeting.adhoc.AdhocMeeting;
import yicheng.meeting.adhoc.Waived;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Clause;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** The office makes up for a step that an ad hoc meeting did without, and says where it is to be found (K-07). */
public final class BackFillStep {

    private static final RuleRef RULE = new RuleRef(
            "check.adhoc-backfill",
            Text.of("免走的环节会后补办", "what the meeting did without is made up for"),
            new Clause("3.2.pack.when"));

    public record Command(MeetingRef meeting, long basedOn, Step step, String note) {}

    private final AdhocActs acts;
    private final AdhocJudge judge;

    public BackFillStep(AdhocActs acts, AdhocJudge judge) {
        this.acts = acts;
        this.judge = judge;
    }

    /** @throws yicheng.journal.Unknown where there is no such meeting */
    public Answer<AdhocOutcome> handle(Actor actor, Command command) {
        if (!actor.mayEverywhere(Operation.ARRANGE_MEETINGS)) {
            return actor.refused(Operation.ARRANGE_MEETINGS);
        }
        return acts.inOne(() -> {
            var meeting = acts.at(command.meeting(), command.basedOn()).meeting();
            var refused = against(meeting, command);
            if (refused.isPresent()) {
                return refused.get();
            }
            var how =
                    new Waived.BackFilled(actor.id(), acts.now(), command.note().strip());
            var filled = meeting.backFilled(command.step(), how);
            var verdict = judge.judge(AdhocAct.BACK_FILL, actor.id(), filled, actor.organisation(), "");
            var content = Map.of("step", command.step().code(), "note", how.note());
            var saved = acts.keep(actor, "adhoc.backfilled", filled, verdict, content);
            return new Answer.Done<>(new AdhocOutcome(saved, List.of()));
        });
    }

    private static Optional<Answer<AdhocOutcome>> against(AdhocMeeting meeting, Command command) {
        var waived = meeting.waived(command.step());
        var step = command.step().label();
        if (!meeting.stands() || waived.isEmpty()) {
            return Optional.of(refused(
                    Ground.STATE,
                    "step",
                    Text.of(
                            "这次会议没有免走“%s”，不必补办".formatted(step.zh()),
                            "this meeting did not do without \"%s\"".formatted(step.en()))));
        }
        if (!waived.get().isOpen()) {
            return Optional.of(refused(
                    Ground.STATE,
                    "step",
                    Text.of("“%s”已经补办过了".formatted(step.zh()), "\"%s\" was made up for already".formatted(step.en()))));
        }
        return command.note().isBlank()
                ? Optional.of(refused(
                        Ground.POLICY,
                        "note",
                        Text.of(
                                "请写明补办的材料在哪里，如“清单已于会后签字，存会议卷”",
                                "say where it is, such as \"signed list in the file\"")))
                : Optional.empty();
    }

    private static Answer<AdhocOutcome> refused(Ground ground, String field, Text text) {
        return new Answer.Refused<>(ground, List.of(Finding.returned(RULE, Optional.of(field), text)));
    }
}
