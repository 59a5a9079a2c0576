package yicheng.topic.queue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.topic.act.Deciding;
import yicheng.topic.act.Occasion;
import yicheng.topic.act.Outcome;
import yicheng.topic.act.TopicActs;
import yicheng.topic.act.TopicJudge;
import yicheng.topic.life.Act;
import yicheng.topic.life.Judged;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/**
 * Passes a topic. What the rules hold against it can be overruled with a reason, except that it belongs before the party
 * committee, which nobody overrules, and that it is late, which is for the principal leader (3.1.submit.late*).
 */
public final class PassTopic {

    /** @param overruling the reason; blank where nothing is overruled */
    public record Command(Topic.Id topic, long basedOn, String overruling) {}

    private final TopicActs acts;
    private final TopicJudge judge;

    public PassTopic(TopicActs acts, TopicJudge judge) {
        this.acts = acts;
        this.judge = judge;
    }

    public Answer<Topics.Kept> handle(Actor actor, Command command) {
        return acts.act(
                actor,
                Act.PASS,
                command.topic(),
                command.basedOn(),
                occasion -> judge.judge(occasion.topic(), actor.organisation())
                        .then(judged -> against(judged, command.overruling())
                                .<Answer<Outcome>>map(Answer.Refused::new)
                                .orElseGet(() -> new Answer.Done<>(passed(actor, command, occasion, judged)))));
    }

    /** What still stands against it. */
    private static Optional<List<Finding>> against(Judged judged, String overruling) {
        var held = judged.findings().stream()
                .filter(finding -> finding.effect().holdsBack())
                .filter(finding -> overruling.isBlank() || !canBeOverruled(finding.effect()))
                .toList();
        return held.isEmpty() ? Optional.empty() : Optional.of(held);
    }

    /** By the head of the office, with a reason. */
    public static boolean canBeOverruled(Effect effect) {
        return switch (effect) {
            case REFER_PARTY_COMMITTEE, LATE -> false;
            case RETURN, COORDINATE_FIRST, SUPPLEMENT, REMIND -> true;
        };
    }

    private static Outcome passed(Actor actor, Command command, Occasion occasion, Judged judged) {
        boolean overruled = !judged.verdict().admits();
        var reason = overruled ? command.overruling() : "";
        var next = Deciding.decided(actor, Act.PASS, occasion, occasion.topic(), reason)
                .at(Stage.PASSED);
        return Outcome.judged(next, judged).with(overruled ? Map.of("overruled", reason.strip()) : Map.of());
    }
}
