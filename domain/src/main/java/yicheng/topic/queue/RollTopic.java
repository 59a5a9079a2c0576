package yicheng.topic.queue;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.topic.act.Outcome;
import yicheng.topic.act.Refusals;
import yicheng.topic.act.TopicActs;
import yicheng.topic.act.TopicJudge;
import yicheng.topic.life.Act;
import yicheng.topic.life.Awaited;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/** Moves a topic on to the next meeting of its type: by hand, or when its clock has run out (K-18). */
public final class RollTopic {

    public record Command(Topic.Id topic, long basedOn) {}

    private final TopicActs acts;
    private final TopicJudge judge;
    private final ListDeadlines deadlines;
    private final Clock clock;

    public RollTopic(TopicActs acts, TopicJudge judge, ListDeadlines deadlines, Clock clock) {
        this.acts = acts;
        this.judge = judge;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    public Answer<Topics.Kept> handle(Actor actor, Command command) {
        return acts.act(actor, Act.ROLL, command.topic(), command.basedOn(), occasion -> {
            var now = LocalDateTime.ofInstant(occasion.now(), clock.getZone());
            return rolled(occasion.topic(), now)
                    .<Answer<Topic>>map(Answer.Done::new)
                    .orElseGet(() -> Refusals.of(
                            Act.ROLL,
                            "meeting",
                            occasion.topic().meeting().toString(),
                            Text.of("年度日程中没有下一次会议，请先完善日程", "the timetable holds no next meeting")))
                    .then(next -> judge.judge(next, actor.organisation())
                            .then(judged -> new Answer.Done<>(
                                    Outcome.judged(next, judged).with(from(occasion.topic())))));
        });
    }

    /** For the next meeting; who was asked for something is still asked, until its list is due. Empty where there is none. */
    Optional<Topic> rolled(Topic topic, LocalDateTime now) {
        return deadlines.next(topic.meeting(), now).map(meeting -> {
            var next = topic.stage() == Stage.COORDINATING || Stage.listable().contains(topic.stage())
                    ? topic.stage()
                    : Stage.ROLLED;
            var awaited = topic.awaited()
                    .flatMap(
                            what -> deadlines.of(meeting.ref()).map(by -> new Awaited(what.what(), what.leader(), by)));
            return topic.rolled(meeting.ref(), next, awaited);
        });
    }

    static Map<String, String> to(Topic after) {
        return Map.of("meeting", after.meeting().toString());
    }

    static Map<String, String> from(Topic before) {
        return Map.of("from", before.meeting().toString());
    }
}
