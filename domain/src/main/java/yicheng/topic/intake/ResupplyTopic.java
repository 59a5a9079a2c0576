package yicheng.topic.intake;

import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.topic.act.Outcome;
import yicheng.topic.act.TopicActs;
import yicheng.topic.act.TopicJudge;
import yicheng.topic.life.Act;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/** Hands in what the office asked for, as it was last saved. It keeps its receipt, so it is not late by that. */
public final class ResupplyTopic {

    public record Command(Topic.Id topic, long basedOn) {}

    private final TopicActs acts;
    private final TopicJudge judge;

    public ResupplyTopic(TopicActs acts, TopicJudge judge) {
        this.acts = acts;
        this.judge = judge;
    }

    public Answer<Topics.Kept> handle(Actor actor, Command command) {
        return acts.act(
                actor,
                Act.RESUPPLY,
                command.topic(),
                command.basedOn(),
                occasion -> Departments.existing(
                                actor, Act.RESUPPLY, occasion.topic().department())
                        .then(department -> judge.judge(occasion.topic(), actor.organisation()))
                        .then(SubmitTopic::complete)
                        .then(judged -> new Answer.Done<>(
                                Outcome.judged(occasion.topic().at(judged.unlessLate(Stage.UNDER_REVIEW)), judged))));
    }
}
