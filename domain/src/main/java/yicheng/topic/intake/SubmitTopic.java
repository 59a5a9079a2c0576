package yicheng.topic.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import yicheng.journal.StaleVersion;
import yicheng.journal.Unknown;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Finding;
import yicheng.topic.act.Outcome;
import yicheng.topic.act.TopicActs;
import yicheng.topic.act.TopicJudge;
import yicheng.topic.life.Act;
import yicheng.topic.life.Judged;
import yicheng.topic.life.Permission;
import yicheng.topic.life.Receipt;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.TopicForm;
import yicheng.topic.life.Topics;

/**
 * Signs a topic and hands it to the office: judged, received with a number, and late where its time limit is over. A
 * required field left blank refuses it, so that it stays a draft (3.1.submit.check*).
 */
public final class SubmitTopic {

    /** A draft as it was last saved. */
    public record Command(Topic.Id topic, long basedOn) {}

    /** One that was not drafted here: written elsewhere, handed in at once. */
    public record AtOnce(Department.Id department, MeetingRef meeting, TopicForm form) {}

    private final TopicActs acts;
    private final TopicJudge judge;
    private final Topics topics;
    private final Supplier<String> ids;
    private final Clock clock;

    public SubmitTopic(TopicActs acts, TopicJudge judge, Topics topics, Supplier<String> ids, Clock clock) {
        this.acts = acts;
        this.judge = judge;
        this.topics = topics;
        this.ids = ids;
        this.clock = clock;
    }

    /** Judged before the unit of work; whoever changed the draft meanwhile makes it stale. */
    public Answer<Topics.Kept> handle(Actor actor, Command command) {
        var before = acts.repeated(actor);
        if (before.isPresent()) {
            return before.get();
        }
        var kept = topics.find(command.topic())
                .orElseThrow(() -> new Unknown("topic", command.topic().value()));
        var refusal = Permission.refusal(actor, Act.SUBMIT, kept.topic());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (kept.version() != command.basedOn()) {
            throw new StaleVersion(kept.topic().subject(), command.basedOn());
        }
        return judged(actor, kept.topic())
                .then(judged -> acts.act(
                        actor,
                        Act.SUBMIT,
                        command.topic(),
                        command.basedOn(),
                        occasion -> new Answer.Done<>(submitted(actor, occasion.topic(), judged, occasion.now()))));
    }

    public Answer<Topics.Kept> handle(Actor actor, AtOnce command) {
        var before = acts.repeated(actor);
        if (before.isPresent()) {
            return before.get();
        }
        if (!actor.may(Act.SUBMIT.operation(), command.department())) {
            return actor.refused(Act.SUBMIT.operation());
        }
        var topic = Topic.draft(
                new Topic.Id(ids.get()), command.department(), actor.id(), command.meeting(), command.form());
        return judged(actor, topic)
                .then(judged -> acts.begin(actor, Act.SUBMIT.event(), now -> submitted(actor, topic, judged, now)));
    }

    private Answer<Judged> judged(Actor actor, Topic topic) {
        var now = clock.instant();
        return Departments.existing(actor, Act.SUBMIT, topic.department())
                .then(department -> judge.judge(topic, actor.organisation(), now, now))
                .then(SubmitTopic::complete);
    }

    /** Refused with everything that is still to fill in. */
    static Answer<Judged> complete(Judged judged) {
        List<Finding> missing =
                judged.findings().stream().filter(Finding::missing).toList();
        return missing.isEmpty() ? new Answer.Done<>(judged) : new Answer.Refused<>(missing);
    }

    private Outcome submitted(Actor actor, Topic topic, Judged judged, Instant now) {
        var receipt = topic.receipt()
                .map(before -> before.again(judged.at(), actor.id()))
                .orElseGet(() -> newReceipt(actor, judged, now));
        return Outcome.judged(topic.received(receipt).at(judged.unlessLate(Stage.SUBMITTED)), judged)
                .onBehalfOf(
                        actor.lender(Act.SUBMIT.operation(), topic.department()).map(Person::id));
    }

    private Receipt newReceipt(Actor actor, Judged judged, Instant now) {
        int year = now.atZone(clock.getZone()).getYear();
        return new Receipt(year, topics.nextReceipt(year), judged.at(), actor.id());
    }
}
