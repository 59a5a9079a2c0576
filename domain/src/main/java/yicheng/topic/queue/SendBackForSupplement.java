package yicheng.topic.queue;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.topic.act.Deciding;
import yicheng.topic.act.Outcome;
import yicheng.topic.act.Refusals;
import yicheng.topic.act.TopicActs;
import yicheng.topic.life.Act;
import yicheng.topic.life.Awaited;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/** Sends a topic back to be completed, saying what is missing and by when (3.1.review.supplement). */
public final class SendBackForSupplement {

    /** @param by empty for the moment the list goes to the principal leader */
    public record Command(Topic.Id topic, long basedOn, String what, Optional<LocalDateTime> by) {}

    private final TopicActs acts;
    private final ListDeadlines deadlines;
    private final ZoneId zone;

    public SendBackForSupplement(TopicActs acts, ListDeadlines deadlines, ZoneId zone) {
        this.acts = acts;
        this.deadlines = deadlines;
        this.zone = zone;
    }

    public Answer<Topics.Kept> handle(Actor actor, Command command) {
        return acts.act(actor, Act.SUPPLEMENT, command.topic(), command.basedOn(), occasion -> {
            if (command.what().isBlank()) {
                return Refusals.of(Act.SUPPLEMENT, "what", "", Text.of("请写明缺什么，部门据此补充", "say what is missing"));
            }
            var now = LocalDateTime.ofInstant(occasion.now(), zone);
            return deadlines
                    .by(Act.SUPPLEMENT, command.by(), occasion.topic(), now)
                    .then(by -> {
                        var what = command.what().strip();
                        var next = Deciding.decided(actor, Act.SUPPLEMENT, occasion, occasion.topic(), what)
                                .awaiting(Stage.SUPPLEMENTING, new Awaited(what, Optional.empty(), by));
                        return new Answer.Done<>(Outcome.of(next, Map.of("what", what, "by", by.toString())));
                    });
        });
    }
}
