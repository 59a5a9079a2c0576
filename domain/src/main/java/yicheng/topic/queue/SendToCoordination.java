package yicheng.topic.queue;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import yicheng.people.Person;
import yicheng.people.PostKind;
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

/** Has a leader talk a topic over with the departments concerned first (3.1.review.coord.lead). */
public final class SendToCoordination {

    /**
     * @param leader empty for the one in charge of the department
     * @param by empty for the moment the list goes to the principal leader
     */
    public record Command(
            Topic.Id topic, long basedOn, Optional<Person.Id> leader, String what, Optional<LocalDateTime> by) {}

    private final TopicActs acts;
    private final ListDeadlines deadlines;
    private final ZoneId zone;

    public SendToCoordination(TopicActs acts, ListDeadlines deadlines, ZoneId zone) {
        this.acts = acts;
        this.deadlines = deadlines;
        this.zone = zone;
    }

    public Answer<Topics.Kept> handle(Actor actor, Command command) {
        return acts.act(
                actor,
                Act.COORDINATE,
                command.topic(),
                command.basedOn(),
                occasion -> leader(actor, command, occasion.topic())
                        .then(leader -> deadlines
                                .by(
                                        Act.COORDINATE,
                                        command.by(),
                                        occasion.topic(),
                                        LocalDateTime.ofInstant(occasion.now(), zone))
                                .then(by -> {
                                    var what = command.what().isBlank()
                                            ? "请牵头协调有关部门意见"
                                            : command.what().strip();
                                    var next = Deciding.decided(actor, Act.COORDINATE, occasion, occasion.topic(), what)
                                            .awaiting(
                                                    Stage.COORDINATING,
                                                    new Awaited(what, Optional.of(leader.id()), by));
                                    return new Answer.Done<>(Outcome.of(
                                            next,
                                            Map.of(
                                                    "what",
                                                    what,
                                                    "leader",
                                                    leader.id().value(),
                                                    "by",
                                                    by.toString())));
                                })));
    }

    private static Answer<Person> leader(Actor actor, Command command, Topic topic) {
        var organisation = actor.organisation();
        var leader = command.leader()
                .flatMap(organisation::person)
                .or(() -> command.leader().isPresent()
                        ? Optional.empty()
                        : organisation.supervisorOf(topic.department(), actor.day()));
        return leader.filter(person -> leads(person, actor))
                .<Answer<Person>>map(Answer.Done::new)
                .orElseGet(() -> Refusals.of(
                        Act.COORDINATE,
                        "leader",
                        command.leader().map(Person.Id::value).orElse(""),
                        Text.of("请指定一位在任的分管领导牵头协调", "name a leader in office to lead the talks")));
    }

    private static boolean leads(Person person, Actor actor) {
        return person.holds(PostKind.DEPUTY_DIRECTOR, actor.day()) || person.holds(PostKind.DIRECTOR, actor.day());
    }
}
