package yicheng.agenda.list;

import java.time.Instant;
import java.util.Map;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Text;
import yicheng.topic.act.Outcome;
import yicheng.topic.act.TopicActs;
import yicheng.topic.life.Act;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topics;

/** Sends the list back to the clerk: before it is signed by the head of the office, after that by the principal leader. */
public final class SendBackList {

    public record Command(TopicList.Id list, long basedOn, String reason) {}

    private final ListActs acts;
    private final Topics topics;
    private final TopicActs topicActs;

    public SendBackList(ListActs acts, Topics topics, TopicActs topicActs) {
        this.acts = acts;
        this.topics = topics;
        this.topicActs = topicActs;
    }

    public Answer<TopicLists.Kept> handle(Actor actor, Command command) {
        if (!actor.mayEverywhere(Operation.SIGN_LISTS) && !actor.mayEverywhere(Operation.DECIDE_LISTS)) {
            return actor.refused(Operation.SIGN_LISTS);
        }
        var stage = acts.find(command.list()).list().stage();
        var operation = stage == ListStage.SIGNED ? Operation.DECIDE_LISTS : Operation.SIGN_LISTS;
        return acts.act(
                actor,
                operation,
                "list.sent-back",
                command.list(),
                command.basedOn(),
                (list, now) -> sentBack(actor, command, list, now));
    }

    private Answer<ListActs.Outcome> sentBack(Actor actor, Command command, TopicList list, Instant now) {
        if (list.stage() != ListStage.COMPILED && list.stage() != ListStage.SIGNED) {
            return ListRefusals.state(
                    ListRefusals.SIGN,
                    list.stage(),
                    Text.of(
                            "清单现为“%s”，不能退回".formatted(list.stage().label().zh()),
                            "the list is \"%s\" and cannot be sent back"
                                    .formatted(list.stage().label().en())));
        }
        if (command.reason().isBlank()) {
            return ListRefusals.policy(
                    ListRefusals.SIGN,
                    "reason",
                    "",
                    Text.of("请写明为何退回，秘书据此重拟", "say why, so that the clerk knows what to change"));
        }
        list.items().stream()
                .filter(item -> stands(item, Stage.LISTED))
                .forEach(item -> topicActs.along(
                        actor.id().value(),
                        Act.UNLIST.event(),
                        item.topic(),
                        occasion -> Outcome.of(
                                occasion.topic().at(Stage.PASSED),
                                Map.of("reason", command.reason().strip()))));
        var back = new TopicList.SentBack(actor.id(), now, command.reason().strip());
        return new Answer.Done<>(new ListActs.Outcome(
                list.sentBack(back),
                Map.of("reason", back.reason()),
                actor.lender(list.stage() == ListStage.SIGNED ? Operation.DECIDE_LISTS : Operation.SIGN_LISTS)
                        .map(Person::id)));
    }

    private boolean stands(Item item, Stage stage) {
        return topics.find(item.topic())
                .filter(kept -> kept.topic().stage() == stage)
                .isPresent();
    }
}
