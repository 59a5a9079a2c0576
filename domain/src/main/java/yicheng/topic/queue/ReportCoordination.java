package yicheng.topic.queue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import yicheng.people.Person;
import yicheng.people.PostKind;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Ground;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;
import yicheng.topic.Coordination;
import yicheng.topic.TopicField;
import yicheng.topic.act.Deciding;
import yicheng.topic.act.Occasion;
import yicheng.topic.act.Outcome;
import yicheng.topic.act.Refusals;
import yicheng.topic.act.TopicActs;
import yicheng.topic.act.TopicJudge;
import yicheng.topic.life.Act;
import yicheng.topic.life.Awaited;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/**
 * The leader who led the talks says how they ended; the office may enter it for him (代录). He may also send the topic on
 * without talks: the policy only suggests them.
 */
public final class ReportCoordination {

    /** @param evidence who agreed or not, when and how; for a topic sent on without talks the leader's reason */
    public record Command(Topic.Id topic, long basedOn, Coordination outcome, String evidence) {}

    private final TopicActs acts;
    private final TopicJudge judge;

    public ReportCoordination(TopicActs acts, TopicJudge judge) {
        this.acts = acts;
        this.judge = judge;
    }

    public Answer<Topics.Kept> handle(Actor actor, Command command) {
        return acts.act(actor, Act.REPORT_COORDINATION, command.topic(), command.basedOn(), occasion -> {
            var leader = occasion.topic().awaited().flatMap(Awaited::leader);
            if (!mayReport(actor, leader)) {
                return anotherLeader(actor, leader);
            }
            if (command.evidence().isBlank()) {
                return Refusals.of(
                        Act.REPORT_COORDINATION,
                        "evidence",
                        "",
                        Text.of("请写明协调依据（会签、会议或沟通情况）", "say on what the outcome rests"));
            }
            var next = reported(actor, command, occasion);
            return judge.judge(next, actor.organisation())
                    .then(judged ->
                            new Answer.Done<>(Outcome.judged(next.at(judged.unlessLate(Stage.UNDER_REVIEW)), judged)
                                    .with(Map.of(
                                            "outcome",
                                            command.outcome().code(),
                                            "evidence",
                                            command.evidence().strip()))
                                    .onBehalfOf(leader.filter(person -> !person.equals(actor.id())))));
        });
    }

    private static Topic reported(Actor actor, Command command, Occasion occasion) {
        var form = occasion.topic()
                .form()
                .with(TopicField.COORDINATION, command.outcome().label().zh())
                .with(TopicField.COORDINATION_EVIDENCE, evidence(occasion.topic(), command));
        return Deciding.decided(actor, Act.REPORT_COORDINATION, occasion, occasion.topic(), command.evidence())
                .saying(form)
                .at(Stage.UNDER_REVIEW);
    }

    /** After what the department itself named. */
    private static String evidence(Topic topic, Command command) {
        var before = topic.form().of(TopicField.COORDINATION_EVIDENCE);
        return before.isBlank()
                ? command.evidence()
                : before + "；" + command.evidence().strip();
    }

    private static boolean mayReport(Actor actor, Optional<Person.Id> leader) {
        return leader.filter(actor.id()::equals).isPresent()
                || actor.holds(PostKind.OFFICE_HEAD)
                || actor.holds(PostKind.CLERK);
    }

    private static <T> Answer<T> anotherLeader(Actor actor, Optional<Person.Id> leader) {
        var name =
                leader.flatMap(actor.organisation()::person).map(Person::name).orElse("指定的领导");
        return new Answer.Refused<>(
                Ground.RIGHTS,
                List.of(new Finding(
                        new RuleRef(
                                "check.leader",
                                Text.of("协调结果由牵头领导报告", "the leader named reports the outcome"),
                                Act.REPORT_COORDINATION.clause()),
                        Effect.RETURN,
                        Optional.empty(),
                        Text.of(
                                "协调由%s牵头，请由其本人登记，或由办公室代录".formatted(name),
                                "%s leads the talks; he reports, or the office enters it for him".formatted(name)),
                        Mender.SUPERVISING_LEADER,
                        false,
                        Optional.empty())));
    }
}
