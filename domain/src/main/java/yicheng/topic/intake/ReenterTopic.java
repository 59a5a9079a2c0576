package yicheng.topic.intake;

import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.topic.TopicField;
import yicheng.topic.act.Occasion;
import yicheng.topic.act.Outcome;
import yicheng.topic.act.Refusals;
import yicheng.topic.act.TopicActs;
import yicheng.topic.act.TopicJudge;
import yicheng.topic.life.Act;
import yicheng.topic.life.Judged;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/** Brings a returned topic back, to be carried out, with the number of the party committee's decision. */
public final class ReenterTopic {

    /** @param decision e.g. {@code 党委会〔2026〕31号} */
    public record Command(Topic.Id topic, long basedOn, MeetingRef meeting, String decision) {}

    private final TopicActs acts;
    private final TopicJudge judge;

    public ReenterTopic(TopicActs acts, TopicJudge judge) {
        this.acts = acts;
        this.judge = judge;
    }

    public Answer<Topics.Kept> handle(Actor actor, Command command) {
        return acts.act(actor, Act.REENTER, command.topic(), command.basedOn(), occasion -> {
            var topic = occasion.topic()
                    .saying(occasion.topic().form().with(TopicField.PARTY_DECISION, command.decision()))
                    .forMeeting(command.meeting())
                    .nextRound();
            return reentered(actor, command, occasion, topic);
        });
    }

    private Answer<Outcome> reentered(Actor actor, Command command, Occasion occasion, Topic topic) {
        return Departments.existing(actor, Act.REENTER, topic.department())
                .then(department -> judge.judge(topic, actor.organisation(), occasion.now(), occasion.now()))
                .then(judged -> decided(judged, command.decision()))
                .then(SubmitTopic::complete)
                .then(judged -> {
                    var receipt = topic.receipt()
                            .map(before -> before.again(occasion.now(), actor.id()))
                            .orElseThrow();
                    var next = topic.received(receipt).at(judged.unlessLate(Stage.SUBMITTED));
                    return new Answer.Done<>(Outcome.judged(next, judged));
                });
    }

    /** As the rules read it: a word for nothing is no number. */
    private static Answer<Judged> decided(Judged judged, String typed) {
        return judged.facts().containsKey(TopicField.PARTY_DECISION.code())
                ? new Answer.Done<>(judged)
                : Refusals.of(
                        Act.REENTER,
                        TopicField.PARTY_DECISION.code(),
                        typed,
                        Text.of(
                                "退回的议题须凭党委会决定文号重报，请填写文号，如 党委会〔2026〕31号",
                                "a returned topic comes back only with the number of the party committee's decision, such"
                                        + " as 党委会〔2026〕31号"));
    }
}
