package yicheng.topic.queue;

import java.util.Map;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Effect;
import yicheng.policy.Text;
import yicheng.topic.act.Deciding;
import yicheng.topic.act.Outcome;
import yicheng.topic.act.Refusals;
import yicheng.topic.act.TopicActs;
import yicheng.topic.act.TopicJudge;
import yicheng.topic.life.Act;
import yicheng.topic.life.Judged;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/** Returns a topic: to the party committee where the rules or the office say so, else as not for this meeting. */
public final class ReturnTopic {

    /** @param toPartyCommittee also where the rules did not find it (3.1.review.return) */
    public record Command(Topic.Id topic, long basedOn, boolean toPartyCommittee, String reason) {}

    private final TopicActs acts;
    private final TopicJudge judge;

    public ReturnTopic(TopicActs acts, TopicJudge judge) {
        this.acts = acts;
        this.judge = judge;
    }

    public Answer<Topics.Kept> handle(Actor actor, Command command) {
        return acts.act(
                actor,
                Act.RETURN,
                command.topic(),
                command.basedOn(),
                occasion -> judge.judge(occasion.topic(), actor.organisation()).then(judged -> {
                    boolean refer = command.toPartyCommittee() || refers(judged);
                    if (!refer && command.reason().isBlank()) {
                        return Refusals.of(
                                Act.RETURN,
                                "reason",
                                "",
                                Text.of("请写明退回的理由，部门据此处理", "say why, so that the department knows what to do"));
                    }
                    var stage = refer ? Stage.REFERRED : Stage.RETURNED;
                    var next = Deciding.decided(actor, Act.RETURN, occasion, occasion.topic(), command.reason())
                            .at(stage);
                    return new Answer.Done<>(Outcome.judged(next, judged)
                            .with(Map.of("reason", command.reason().strip())));
                }));
    }

    static boolean refers(Judged judged) {
        return judged.verdict()
                .strongest()
                .filter(Effect.REFER_PARTY_COMMITTEE::equals)
                .isPresent();
    }
}
