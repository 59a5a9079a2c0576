package yicheng.web.pages.topics.document;

import java.util.Optional;
import yicheng.Office;
import yicheng.QueueDesk;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.topic.act.Refusals;
import yicheng.topic.life.Act;
import yicheng.topic.life.ReadTopics;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;
import yicheng.topic.queue.CheckTopic;
import yicheng.topic.queue.PassTopic;
import yicheng.topic.queue.ReturnTopic;
import yicheng.topic.queue.SendBackForSupplement;
import yicheng.topic.queue.SendToCoordination;

/** The office's panel is one form: what it answered is kept first, then what it decided is done. */
final class Deciding {

    /** Keeps the answers without deciding. */
    private static final String CHECK = "check";

    private final Office office;
    private final QueueDesk queue;

    Deciding(Office office) {
        this.office = office;
        this.queue = office.queue();
    }

    /** @param decision empty where only the answers are to be kept */
    Answer<Topics.Kept> handle(Actor actor, Optional<Choice> decision, Sent sent) {
        if (decision.isEmpty()
                && !sent.text("decision").isEmpty()
                && !sent.text("decision").equals(CHECK)) {
            return Refusals.of(
                    Act.CHECK,
                    "decision",
                    sent.text("decision"),
                    Text.of(
                            "没有“%s”这种决定，请在页面上选择".formatted(sent.text("decision")),
                            "there is no decision \"%s\"; choose one on the page".formatted(sent.text("decision"))));
        }
        if (decision.isEmpty()) {
            return check(actor, sent, sent.version());
        }
        if (sent.wrongMoment("by") || sent.wrongMoment("talkBy")) {
            return Refusals.of(
                    decision.get().act(),
                    "by",
                    sent.filled("by").orElse(sent.text("talkBy")),
                    Text.of("期限请填日期和时间，如 2026-11-27 10:00", "give date and time, such as 2026-11-27 10:00"));
        }
        return office.readTopics()
                .one(actor, sent.topic())
                .then(kept -> answersAnew(actor, kept.topic(), sent)
                        ? check(actor, sent, sent.version())
                                .then(checked -> decide(actor, decision.get(), sent, checked.version()))
                        : decide(actor, decision.get(), sent, sent.version()));
    }

    private static boolean answersAnew(Actor actor, Topic topic, Sent sent) {
        return ReadTopics.open(actor, topic).contains(Act.CHECK)
                && sent.answers()
                && (!sent.checklist().equals(topic.checklist())
                        || sent.filled("note").isPresent());
    }

    private Answer<Topics.Kept> check(Actor actor, Sent sent, long version) {
        return queue.checkTopic()
                .handle(actor, new CheckTopic.Command(sent.topic(), version, sent.checklist(), sent.text("note")));
    }

    private Answer<Topics.Kept> decide(Actor actor, Choice choice, Sent sent, long version) {
        var id = sent.topic();
        return switch (choice) {
            case PASS -> queue.passTopic().handle(actor, new PassTopic.Command(id, version, sent.text("overruling")));
            case SUPPLEMENT ->
                queue.sendBackForSupplement()
                        .handle(
                                actor,
                                new SendBackForSupplement.Command(id, version, sent.text("what"), sent.moment("by")));
            case COORDINATE ->
                queue.sendToCoordination()
                        .handle(
                                actor,
                                new SendToCoordination.Command(
                                        id,
                                        version,
                                        sent.filled("leader").map(Person.Id::new),
                                        sent.text("talk"),
                                        sent.moment("talkBy")));
            case REFER ->
                queue.returnTopic().handle(actor, new ReturnTopic.Command(id, version, true, sent.text("refer")));
            case RETURN ->
                queue.returnTopic().handle(actor, new ReturnTopic.Command(id, version, false, sent.text("reason")));
        };
    }
}
